// Which utterances could be the same: those that share shingles of content words. Looks each shingle up once, compares no two articles.
import type { Word } from './words'

type Shingled = {
  readonly article: number
  readonly words: readonly Pick<Word, 'hash' | 'content'>[]
}

/** A pair of utterances by their places in the list, the first's article before the second's. */
export type Pair = { readonly first: number; readonly second: number }

/** A shingle in more utterances than these is a phrase, or a text that everybody has: it tells no two of them apart. */
const MOST_HOLDERS = 400

/** An utterance of fewer content words is a candidate with one shingle in common, else with two. */
const SHORT = 5

/** Words in a row that tell something though none of them does (“where we are and where we need to be”). */
const ROW = 6

/** Two neighboring content words, or the next but one: a word replaced or put in spares some of them; and rows of any words. */
function shinglesOf({ words }: Shingled): ReadonlySet<number> {
  const shingles = new Set<number>()
  let [last, lastButOne] = [0, 0]
  let count = 0
  words.forEach(({ hash, content }, i) => {
    if (content) {
      if (count > 0) shingles.add(mixed(last, hash))
      if (count > 1) shingles.add(mixed(lastButOne, hash))
      ;[lastButOne, last] = [last, hash]
      count++
    }
    if (i + 1 < ROW) return
    let row = ROW
    for (let n = i + 1 - ROW; n <= i; n++) row = mixed(row, words[n]!.hash)
    shingles.add(row)
  })
  // A phrase of one content word is nothing but itself.
  if (count === 1) shingles.add(last)
  return shingles
}

/** Two numbers as one, in which their order counts; that others come to the same costs a look at two utterances, no more. */
const mixed = (a: number, b: number): number => Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35) | 0

/** The pairs of different articles that may share an utterance, in the list's order. */
export function findCandidates(utterances: readonly Shingled[]): readonly Pair[] {
  return pairsWith(
    utterances,
    shinglesOf,
    (a, b, common) => common >= (Math.min(contentOf(a), contentOf(b)) < SHORT ? 1 : 2),
  )
}

const contentOf = ({ words }: Shingled): number => words.filter(({ content }) => content).length

/** The pairs that share enough of what `signsOf` gives; of signs that too many have it takes no notice. */
export function pairsWith<T extends { readonly article: number }, Sign>(
  list: readonly T[],
  signsOf: (one: T) => ReadonlySet<Sign>,
  isEnough: (a: T, b: T, common: number) => boolean,
): readonly Pair[] {
  const holders = new Map<Sign, number[]>()
  const pairs: Pair[] = []
  const signs = list.map(signsOf)
  signs.forEach((own, i) => {
    for (const sign of own) {
      const there = holders.get(sign)
      if (there) there.push(i)
      else holders.set(sign, [i])
    }
  })
  signs.forEach((own, second) => {
    const common = new Map<number, number>()
    for (const sign of own) {
      const there = holders.get(sign)!
      if (there.length > MOST_HOLDERS) continue
      for (const first of there) {
        if (first >= second) break
        if (list[first]!.article !== list[second]!.article) common.set(first, (common.get(first) ?? 0) + 1)
      }
    }
    for (const [first, count] of common)
      if (isEnough(list[first]!, list[second]!, count)) pairs.push({ first, second })
  })
  return pairs
}
