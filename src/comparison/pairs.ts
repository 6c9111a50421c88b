// Whether two utterances are the same one, and how well their words agree.
import type { Met } from './align'
import type { Pair } from './candidates'
import type { Change } from './changes'
import { lay } from './lay'
import { isOtherSpeaker, isSameSpeaker } from './speakers'
import type { Utterance } from './utterances'
import type { Word } from './words'

export type Matched = Pair & {
  readonly met: readonly Met[]
  readonly changes: readonly Change[]
  /** Whether the words alone tell; else it is a phrase that the same speaker says in both. */
  readonly isSure: boolean
}

/** Content words that two quotes must share to be one on their words alone. */
const ENOUGH = 5
/** Content words in a run without a break on either side: the same words strewn over a long text are no quote. */
const IN_RUNS = 3
/** Or so many words without a break, most of which say little by themselves (“where we need to be, and how we get there”). */
const LONG_RUN = 8
const ENOUGH_IN_LONG_RUN = 3
/** And so many are no phrase, whatever they are. */
const VERY_LONG_RUN = 10
/** Two people who are both named say the same phrases (“respect for the people of this town”): of a very long row, so many must tell. */
const ENOUGH_OF_OTHERS = 4
/** Content words replaced or put in, for each that both have: more, and it is another sentence of the same make. */
const MOST_CHANGED = 0.4
/** The same, for each word whatever. */
const MOST_CHANGED_OF_ALL = 0.15
/** What is replaced at one place counts for so many at most: “the plan” for “the whole of the new plan” is one change. */
const MOST_AT_ONE_PLACE = 2
/** Of the shorter one's words, how many of a short phrase must be shared. */
const MOST_OF_SHORT = 0.6
/** A row of words, and how much of a phrase that was cut must stand in such. */
const ROW = 3
const MOST_IN_ROWS = 0.8
/** Words that may stand between those of a phrase. */
const LOOSE = 3
/** Content words that belong to no name, in what is shared. */
const NAMELESS = 2
/** Of the sentences that hold the shared words, how much is shared, in one article at least. */
const HALF = 0.5

/** The pairs that are the same utterance. */
export function matchAll(pairs: readonly Pair[], list: readonly Utterance[]): readonly Matched[] {
  const key = ({ first, second }: Pair) =>
    [list[first]!, list[second]!].map(({ article, attribution }) => `${article} ${attribution?.id}`).join(' ')
  const matched = pairs.flatMap((pair) => matchQuotes(pair, list, false) ?? [])
  const done = new Set(matched.map((pair) => `${pair.first} ${pair.second}`))
  // Where one piece of a broken quote has its like, a short phrase behind the cue is no chance either.
  const known = new Set(matched.map(key))
  const rest = pairs.filter((pair) => known.has(key(pair)) && !done.has(`${pair.first} ${pair.second}`))
  return [...matched, ...rest.flatMap((pair) => matchQuotes(pair, list, true) ?? [])]
}

/** The pair where both are the same utterance; null where they only sound alike. */
function matchQuotes({ first, second }: Pair, list: readonly Utterance[], isKnown: boolean): Matched | null {
  const [one, other] = [list[first]!, list[second]!]
  const [a, b] = [one.words, other.words]
  const { met, changes } = lay(a, b)
  const moved = changes.flatMap(({ kind, a: places }) => (kind === 'moved' ? places : []))
  const shared = [...met.map((pair) => pair.a), ...moved]
  const inB = [...met.map((pair) => pair.b), ...changes.flatMap((one) => (one.kind === 'moved' ? one.b : []))]
  const content = new Set(shared.flatMap((i) => (a[i]!.content ? a[i]!.key : []))).size
  const changed = changedContent(a, b, changes)
  if (changed > content * MOST_CHANGED && changed > shared.length * MOST_CHANGED_OF_ALL) return null
  const runs = runsOf(met)
  const isSure =
    isTelling(a, runs, content, isOtherSpeaker(one.speaker, other.speaker)) &&
    !isNames(a, b, met) &&
    Math.max(shareOfSentences(a, shared), shareOfSentences(b, inB)) >= HALF
  if (!isSure && !(isKnown || isSameSpeaker(one.speaker, other.speaker))) return null
  if (!isSure && !isPhrase(a, b, met, content)) return null
  return { first, second, met, changes, isSure }
}

/** Whether the words alone tell that it is no chance: enough content words, or a long row of any. */
function isTelling(
  a: readonly Word[],
  runs: readonly (readonly number[])[],
  content: number,
  isOther: boolean,
): boolean {
  const inRuns = runs.map((run) => run.filter((i) => a[i]!.content).length).filter((count) => count >= 2)
  const longest = Math.max(...runs.map(({ length }) => length), 0)
  if (content >= ENOUGH && sum(inRuns) >= IN_RUNS) return true
  if (isOther) return longest >= VERY_LONG_RUN && content >= ENOUGH_OF_OTHERS
  return longest >= (content >= ENOUGH_IN_LONG_RUN ? LONG_RUN : VERY_LONG_RUN)
}

/** Whether all but a word of what is shared are names (“the President of the United States”). */
const isNames = (a: readonly Word[], b: readonly Word[], met: readonly Met[]): boolean =>
  met.filter((pair) => a[pair.a]!.content && !(a[pair.a]!.capital && b[pair.b]!.capital)).length < NAMELESS

/** Whether most of the shorter one stands in the other, close together: “a keyhole, not a window”, “no comment”. */
function isPhrase(a: readonly Word[], b: readonly Word[], met: readonly Met[], content: number): boolean {
  const [first, last] = [met[0], met.at(-1)]
  if (!first || !last) return false
  const shorter = Math.min(unbracketed(a), unbracketed(b))
  const isWhole = met.length === a.length && met.length === b.length
  const longer = Math.max(unbracketed(a), unbracketed(b))
  // A slogan within a longer utterance says nothing of the occasion.
  const isMostOfBoth = met.length >= longer * MOST_OF_SHORT
  const isEnough =
    (content >= 3 && (met.length >= 4 || isMostOfBoth)) ||
    (content >= 2 && met.length >= 5 && isMostOfBoth) ||
    met.length >= LONG_RUN ||
    (isWhole && content > 0 && met.length >= 2)
  // What is cut from its middle keeps its rows; words that fall together by chance have none.
  const inRows = sum(runsOf(met).flatMap(({ length }) => (length >= ROW ? length : [])))
  const isCut = content >= 3 && inRows >= met.length * MOST_IN_ROWS
  const spans = [last.a - first.a, last.b - first.b]
  const spread = (isCut ? Math.min(...spans) : Math.max(...spans)) + 1 - met.length
  return isEnough && met.length >= shorter * MOST_OF_SHORT && spread <= LOOSE
}

/** How much of the sentences that hold shared words is shared: the words of a long text fall together by chance. */
function shareOfSentences(words: readonly Word[], shared: readonly number[]): number {
  const sentence: number[] = []
  for (const word of words) sentence.push((sentence.at(-1) ?? 0) + Number(word.startsSentence))
  const touched = new Set(shared.map((i) => sentence[i]))
  const all = words.filter((word, i) => !word.bracketed && touched.has(sentence[i])).length
  return all === 0 ? 0 : shared.length / all
}

const unbracketed = (words: readonly Word[]): number => words.filter(({ bracketed }) => !bracketed).length

function changedContent(a: readonly Word[], b: readonly Word[], changes: readonly Change[]): number {
  const count = (words: readonly Word[], places: readonly number[]) =>
    places.filter((i) => words[i]!.content).length
  return changes
    .filter(({ kind, gravity }) => gravity === 'changed' && kind !== 'moved')
    .reduce((so, one) => so + Math.min(MOST_AT_ONE_PLACE, Math.max(count(a, one.a), count(b, one.b))), 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0)

/** The words that met next to each other on both sides, by their places in the first. */
function runsOf(met: readonly Met[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  met.forEach((pair, n) => {
    const before = met[n - 1]
    if (before && pair.a === before.a + 1 && pair.b === before.b + 1) runs.at(-1)?.push(pair.a)
    else runs.push([pair.a])
  })
  return runs
}
