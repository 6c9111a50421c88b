// Lays what a pupil marked beside what an analysis says: what agrees, what is partly right, what is missing, what nobody else marks.
import { firstIndex, type Span } from '../domain'
import { findWords } from '../passage'
import type { Marked, Marking } from './marking'
import { comparingSpeakers, type Likeness } from './speakers'

/** What is otherwise in a marking that is partly right. */
export type Otherwise = 'words' | 'kind' | 'speaker'

/** A pupil’s marking with what it comes closest to; `beside` is null where the analysis has nothing there. */
export type Judged = {
  readonly given: Marking
  readonly beside: Marking | null
  /** Empty where both say the same, and where nothing stands beside. */
  readonly otherwise: readonly Otherwise[]
  /** Null for background, and where nothing stands beside. */
  readonly speaker: Likeness | null
}

export type Outcome = {
  /** Each of the pupil’s, in text order. */
  readonly judged: readonly Judged[]
  /** What the analysis has on its own and the pupil marked as a part of something longer. */
  readonly runInto: readonly Marking[]
  /** What the analysis has and the pupil marked nowhere. */
  readonly missed: readonly Marking[]
}

/** Share of their joint words that two have in common to be the same words: one in five may be more or less. */
const SAME_WORDS = 0.8
/** Share of the shorter one’s words that two must have in common to be about the same at all. */
const ABOUT = 0.5

export const isAgreed = ({ beside, otherwise }: Judged): boolean => beside !== null && otherwise.length === 0
export const isPartly = ({ beside, otherwise }: Judged): boolean => beside !== null && otherwise.length > 0

/** Several of a pupil’s markings may be pieces of one that the analysis has: their words are taken together. */
export function compareMarkings(text: string, given: Marked, expected: Marked): Outcome {
  const worded = wordsIn(text)
  const mine = given.markings.map((marking) => ({ marking, words: worded(marking.content) }))
  const theirs = expected.markings.map((marking) => ({
    ...{ marking, words: worded(marking.content) },
    quoted: marking.quoted.length > 0 ? worded(marking.quoted) : null,
  }))
  const byWord = new Map<number, number[]>()
  theirs.forEach(({ words }, i) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), i])
  })
  const compareSpeakers = comparingSpeakers(given.cast, expected.cast)
  const speakerOf = (one: Marking, other: Marking): Likeness | null =>
    one.source && other.source ? compareSpeakers(one.source, other.source) : null

  /** Who marked what: by the place of each in both lists. */
  const choices = mine.map(({ marking, words }): number | null => {
    let best: number | null = null
    let highest = -1
    for (const [at, shared] of sharedWith(words, byWord)) {
      const other = theirs[at]!
      if (shared < ABOUT * Math.min(words.size, other.words.size)) continue
      const wanted = wordsFor(marking, other)
      const likeness = shareOf(words, wanted)
      const speaker = speakerOf(marking, other.marking)
      const fits =
        (isSameKind(marking, other.marking) ? 1 : 0) + (speaker === 'same' || speaker === 'open' ? 0.5 : 0)
      // The kind goes before some words: a quote stands within a claim that is told of somebody else.
      if (likeness + fits > highest) {
        best = at
        highest = likeness + fits
      }
    }
    return best
  })

  const pieces = new Map<number, number[]>()
  choices.forEach((at, i) => {
    if (at !== null) pieces.set(at, [...(pieces.get(at) ?? []), i])
  })
  const judged = mine.map(({ marking, words }, i): Judged => {
    const at = choices[i] ?? null
    const other = at === null ? undefined : theirs[at]
    if (at === null || !other) return { given: marking, beside: null, otherwise: [], speaker: null }
    const together = new Set(pieces.get(at)!.flatMap((piece) => [...mine[piece]!.words]))
    const wanted = wordsFor(marking, other)
    const isSame = shareOf(words, wanted) >= SAME_WORDS || shareOf(together, wanted) >= SAME_WORDS
    const speaker = speakerOf(marking, other.marking)
    const otherwise: Otherwise[] = []
    if (!isSame) otherwise.push('words')
    if (!isSameKind(marking, other.marking)) otherwise.push('kind')
    if (speaker === 'other' || speaker === 'some') otherwise.push('speaker')
    return { given: marking, beside: other.marking, otherwise, speaker }
  })
  const found = new Set(choices)
  const left = theirs.filter((_, i) => !found.has(i))
  /** A quote within a quote that was marked is one that was missed. */
  const isRunInto = ({ words }: Worded) =>
    mine.some(({ words: covering }, i) => {
      const at = choices[i]
      const chosen = at === null || at === undefined ? undefined : theirs[at]
      return chosen !== undefined && coverOf(words, covering) >= ABOUT && coverOf(words, chosen.words) < ABOUT
    })
  const isPart = left.map(isRunInto)
  return {
    judged,
    runInto: left.filter((_, i) => isPart[i]).map(({ marking }) => marking),
    missed: left.filter((_, i) => !isPart[i]).map(({ marking }) => marking),
  }
}

/** A claim that is partly quoted is told rightly as either: as a claim, or its quoted words as a quote. */
const isSameKind = (given: Marking, expected: Marking): boolean =>
  given.kind === expected.kind || (expected.quoted.length > 0 && given.kind === 'direct')

type Worded = { readonly words: ReadonlySet<number>; readonly quoted: ReadonlySet<number> | null }

const wordsFor = ({ kind }: Marking, { words, quoted }: Worded): ReadonlySet<number> =>
  kind === 'direct' && quoted ? quoted : words

/** How many words each marking shares with these. */
function sharedWith(
  words: ReadonlySet<number>,
  byWord: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  for (const word of words) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  return shared
}

/** The share of these words that others cover. */
const coverOf = (words: ReadonlySet<number>, by: ReadonlySet<number>): number => {
  let shared = 0
  for (const word of words) if (by.has(word)) shared++
  return words.size === 0 ? 0 : shared / words.size
}

/** Words in common, as a share of all that either has. */
export function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** The words that spans touch, by their numbers in the text: marks and space around them count for nothing. */
export function wordsIn(text: string): (spans: readonly Span[]) => ReadonlySet<number> {
  const words = findWords(text)
  return (spans) => {
    const touched = new Set<number>()
    for (const { start, end } of spans)
      for (
        let at = firstIndex(words.count, (i) => words.end[i]! > start);
        at < words.count && words.start[at]! < end;
        at++
      )
        touched.add(at)
    return touched
  }
}
