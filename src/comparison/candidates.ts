// Which utterances could be the same: those that share shingles of content words. Looks each shingle up once, compares no two articles.

type Shingled = {
  readonly article: number
  readonly content: readonly string[]
  readonly words: readonly { readonly key: string }[]
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
function shinglesOf({ content, words }: Shingled): ReadonlySet<string> {
  const shingles = new Set<string>()
  content.forEach((word, i) => {
    for (const next of [content[i + 1], content[i + 2]])
      if (next !== undefined) shingles.add(`${word} ${next}`)
  })
  const keys = words.map(({ key }) => key)
  for (let i = 0; i + ROW <= keys.length; i++) shingles.add(keys.slice(i, i + ROW).join(' '))
  // A phrase of one content word is nothing but itself.
  if (content.length === 1) shingles.add(content[0]!)
  return shingles
}

/** The pairs of different articles that may share an utterance, in the list's order. */
export function findCandidates(utterances: readonly Shingled[]): readonly Pair[] {
  return pairsWith(
    utterances,
    shinglesOf,
    (a, b, common) => common >= (Math.min(a.content.length, b.content.length) < SHORT ? 1 : 2),
  )
}

/** The pairs that share enough of what `signsOf` gives; of signs that too many have it takes no notice. */
export function pairsWith<T extends { readonly article: number }>(
  list: readonly T[],
  signsOf: (one: T) => ReadonlySet<string>,
  isEnough: (a: T, b: T, common: number) => boolean,
): readonly Pair[] {
  const holders = new Map<string, number[]>()
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
