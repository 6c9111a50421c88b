// Whether two utterances are the same one, and how well their words agree.
import { align, type Met } from './align'
import { type Change, findChanges } from './changes'
import { isSameSpeaker } from './speakers'
import type { Utterance } from './utterances'
import type { Word } from './words'

export type Matched = {
  readonly first: number
  readonly second: number
  readonly met: readonly Met[]
  readonly changes: readonly Change[]
}

/** Content words that two quotes must share to be one on their words alone. */
const ENOUGH = 5
/** Content words in a run without a break on either side: the same words strewn over a long text are no quote. */
const IN_RUNS = 3
/** Content words replaced or put in, for each that both have: more, and it is another sentence of the same make. */
const MOST_CHANGED = 0.4
/** Of the shorter one's words, how many of a short phrase must be shared. */
const MOST_OF_SHORT = 0.6

/** The pair where both are the same utterance; null where they only sound alike. */
export function matchQuotes(
  { first, second }: Pick<Matched, 'first' | 'second'>,
  list: readonly Utterance[],
): Matched | null {
  const [one, other] = [list[first]!, list[second]!]
  const [a, b] = [one.words, other.words]
  const met = align(a, b)
  const changes = findChanges(a, b, met)
  const moved = changes.flatMap(({ kind, a: places }) => (kind === 'moved' ? places : []))
  const shared = [...met.map((pair) => pair.a), ...moved]
  const content = new Set(shared.flatMap((i) => (a[i]!.content ? a[i]!.key : []))).size
  const matched: Matched = { first, second, met, changes }
  if (changedContent(a, b, changes) > content * MOST_CHANGED) return null
  if (content >= ENOUGH && contentInRuns(a, met) >= IN_RUNS) return matched
  const shorter = Math.min(unbracketed(a), unbracketed(b))
  const isPhrase = content >= 2 && shared.length >= shorter * MOST_OF_SHORT && shared.length >= 3
  return isPhrase && isSameSpeaker(one.speaker, other.speaker) ? matched : null
}

const unbracketed = (words: readonly Word[]): number => words.filter(({ bracketed }) => !bracketed).length

function changedContent(a: readonly Word[], b: readonly Word[], changes: readonly Change[]): number {
  const count = (words: readonly Word[], places: readonly number[]) =>
    places.filter((i) => words[i]!.content).length
  return changes
    .filter(({ kind, gravity }) => gravity === 'changed' && kind !== 'moved')
    .reduce((sum, change) => sum + Math.max(count(a, change.a), count(b, change.b)), 0)
}

/** Content words of runs that hold at least two of them, on both sides next to each other. */
function contentInRuns(a: readonly Word[], met: readonly Met[]): number {
  let inRuns = 0
  let run = 0
  met.forEach((pair, n) => {
    const before = met[n - 1]
    if (!before || pair.a !== before.a + 1 || pair.b !== before.b + 1) {
      if (run >= 2) inRuns += run
      run = 0
    }
    if (a[pair.a]!.content) run++
  })
  return run >= 2 ? inRuns + run : inRuns
}
