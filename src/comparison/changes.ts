// What became of an utterance's words from one article to the other: left out, put in, replaced, moved, explained, or only written otherwise.
import type { Met } from './align'
import { findMoved } from './moved'
import type { Word } from './words'

type ChangeKind = 'only here' | 'replaced' | 'moved' | 'lead-in' | 'explained'

/**
 * A difference: its words in either article, by their places; one side is empty where only the other has them.
 * `cut` is a matter of length (shortened), `changed` of wording; what is neither does not count.
 */
export type Change = {
  readonly kind: ChangeKind
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly gravity: 'changed' | 'cut' | 'none'
}

/** What lies between two words that met, or before the first, or after the last. */
type Stretch = {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly at: 'head' | 'middle' | 'tail'
  /** The two words that met behind it. */
  readonly next: Met | null
}

/** Words in the middle that only one article has, and no mark tells of: so few are put in, more are left out. */
const FEW = 2
/** Words before the first that both have: so few lead in (“I think that”), more are part of what was said. */
const LEAD_IN = 6

/** The differences between two utterances whose common words met so. */
export function findChanges(a: readonly Word[], b: readonly Word[], met: readonly Met[]): readonly Change[] {
  const stretches = stretchesOf(a, b, met)
  const moved = findMoved(
    a,
    b,
    stretches.map((stretch) => stretch.a),
    stretches.map((stretch) => stretch.b),
  )
  const rest = stretches.map((stretch) => ({
    ...stretch,
    a: stretch.a.filter((i) => !moved.inA.has(i)),
    b: stretch.b.filter((i) => !moved.inB.has(i)),
  }))
  return [
    ...moved.blocks.map((block): Change => ({ kind: 'moved', ...block, gravity: 'changed' })),
    ...rest.flatMap((stretch) => changesIn(a, b, stretch)),
  ]
}

function stretchesOf(a: readonly Word[], b: readonly Word[], met: readonly Met[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let before: Met = { a: -1, b: -1 }
  met.forEach((pair, n) => {
    // Most words that met are neighbors on both sides.
    if (pair.a === before.a + 1 && pair.b === before.b + 1) {
      before = pair
      return
    }
    stretches.push({
      a: places(before.a, pair.a),
      b: places(before.b, pair.b),
      at: n === 0 ? 'head' : 'middle',
      next: pair,
    })
    before = pair
  })
  stretches.push({ a: places(before.a, a.length), b: places(before.b, b.length), at: 'tail', next: null })
  return stretches.filter((stretch) => stretch.a.length + stretch.b.length > 0)
}

const places = (after: number, before: number): readonly number[] =>
  Array.from({ length: Math.max(0, before - after - 1) }, (_, i) => after + 1 + i)

function changesIn(a: readonly Word[], b: readonly Word[], stretch: Stretch): readonly Change[] {
  const own = (words: readonly Word[], at: readonly number[]) => at.filter((i) => !words[i]!.bracketed)
  const plain = { a: own(a, stretch.a), b: own(b, stretch.b) }
  const hasBrackets = plain.a.length < stretch.a.length || plain.b.length < stretch.b.length
  if (lettersOf(a, plain.a) === lettersOf(b, plain.b)) return hasBrackets ? [explained(stretch)] : []
  if (plain.a.length > 0 && plain.b.length > 0) return replacedIn(a, b, { ...stretch, ...plain })
  // “[The mayor] will” for “she will”: the words in brackets stand for those that are missing.
  const missing = plain.a.length + plain.b.length
  const brackets = stretch.a.length + stretch.b.length - missing
  if (brackets > 0 && missing <= brackets + 1) return [explained(stretch)]
  return [onlyHere(a, b, { ...stretch, ...plain })]
}

const explained = ({ a, b }: Stretch): Change => ({ kind: 'explained', a, b, gravity: 'none' })

/** “sea wall” and “seawall” are written otherwise, no more. */
const lettersOf = (words: readonly Word[], at: readonly number[]): string =>
  at
    .map((i) => words[i]!.key)
    .filter((key) => key !== "'s")
    .join('')

function replacedIn(a: readonly Word[], b: readonly Word[], stretch: Stretch): readonly Change[] {
  // Two outlets that go on with another sentence each have left one out each.
  const split = stretch.at === 'middle' ? null : apart(a, b, stretch)
  if (split) return split
  return [{ kind: 'replaced', a: stretch.a, b: stretch.b, gravity: 'changed' }]
}

function apart(a: readonly Word[], b: readonly Word[], stretch: Stretch): readonly Change[] | null {
  const isNew =
    stretch.at === 'tail'
      ? a[stretch.a[0]!]!.startsSentence && b[stretch.b[0]!]!.startsSentence
      : beginsAfter(a, stretch.a) && beginsAfter(b, stretch.b)
  if (!isNew) return null
  return [
    { kind: 'only here', a: stretch.a, b: [], gravity: 'cut' },
    { kind: 'only here', a: [], b: stretch.b, gravity: 'cut' },
  ]
}

/** Whether a sentence begins with the word after these. */
const beginsAfter = (words: readonly Word[], at: readonly number[]): boolean =>
  words[at.at(-1)! + 1]?.startsSentence === true

function onlyHere(a: readonly Word[], b: readonly Word[], stretch: Stretch): Change {
  const isInA = stretch.a.length > 0
  const [words, has] = isInA ? [a, stretch.a] : [b, stretch.b]
  const change = (kind: ChangeKind, gravity: Change['gravity']): Change => ({
    kind,
    a: stretch.a,
    b: stretch.b,
    gravity,
  })
  const isSentence = beginsAfter(words, has)
  if (stretch.at === 'head')
    return isSentence || has.length > LEAD_IN ? change('only here', 'cut') : change('lead-in', 'none')
  const wasCut =
    stretch.at === 'tail' ||
    has.length > FEW ||
    (isSentence && words[has[0]!]!.startsSentence) ||
    // “…”, or the outlet's own words, stand there in the place of these.
    (isInA ? b[stretch.next!.b] : a[stretch.next!.a])!.gapBefore
  return change('only here', wasCut ? 'cut' : 'changed')
}
