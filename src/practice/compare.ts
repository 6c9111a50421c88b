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

/** A marking with its words. */
type Mine = { readonly marking: Marking; readonly words: ReadonlySet<number> }
/** `quoted`: the source’s own of them; null where none are set apart. */
type Theirs = Mine & { readonly quoted: ReadonlySet<number> | null }
/** Whether two markings name the same speaker; null where one of them has none. */
type CompareSpeakers = (one: Marking, other: Marking) => Likeness | null

export function compareMarkings(text: string, given: Marked, expected: Marked): Outcome {
  const worded = wordsIn(text)
  const mine = given.markings.map((marking): Mine => ({ marking, words: worded(marking.content) }))
  const theirs = expected.markings.map(
    (marking): Theirs => ({
      ...{ marking, words: worded(marking.content) },
      quoted: marking.quoted.length > 0 ? worded(marking.quoted) : null,
    }),
  )
  const compareSources = comparingSpeakers(given.cast, expected.cast)
  const compareSpeakers: CompareSpeakers = (one, other) =>
    one.source && other.source ? compareSources(one.source, other.source) : null
  const choices = closestTo(mine, theirs, compareSpeakers)
  const found = new Set(choices)
  const left = theirs.filter((one) => !found.has(one))
  /** A quote within a quote that was marked is one that was missed. */
  const isRunInto = ({ words }: Theirs) =>
    mine.some(({ words: covering }, i) => {
      const chosen = choices[i]
      return chosen && coverOf(words, covering) >= ABOUT && coverOf(words, chosen.words) < ABOUT
    })
  const runInto = new Set(left.filter(isRunInto))
  return {
    judged: judgeAll(mine, choices, compareSpeakers),
    runInto: [...runInto].map(({ marking }) => marking),
    missed: left.filter((one) => !runInto.has(one)).map(({ marking }) => marking),
  }
}

/** For each of the pupil’s markings what of the analysis it comes closest to; null where nothing is about the same. */
function closestTo(
  mine: readonly Mine[],
  theirs: readonly Theirs[],
  compareSpeakers: CompareSpeakers,
): readonly (Theirs | null)[] {
  const byWord = new Map<number, Theirs[]>()
  for (const one of theirs) for (const word of one.words) byWord.set(word, [...(byWord.get(word) ?? []), one])
  return mine.map(({ marking, words }) => {
    let best: Theirs | null = null
    let highest = -1
    for (const [other, shared] of sharedWith(words, byWord)) {
      if (shared < ABOUT * Math.min(words.size, other.words.size)) continue
      const speaker = compareSpeakers(marking, other.marking)
      const fits =
        (isSameKind(marking, other.marking) ? 1 : 0) + (speaker === 'same' || speaker === 'open' ? 0.5 : 0)
      // The kind goes before some words: a quote stands within a claim that is told of somebody else.
      const likeness = shareOf(words, wordsFor(marking, other)) + fits
      if (likeness > highest) {
        best = other
        highest = likeness
      }
    }
    return best
  })
}

/** Several of a pupil’s markings may be pieces of one that the analysis has: their words are taken together. */
function judgeAll(
  mine: readonly Mine[],
  choices: readonly (Theirs | null)[],
  compareSpeakers: CompareSpeakers,
): readonly Judged[] {
  const pieces = new Map<Theirs, Mine[]>()
  choices.forEach((chosen, i) => {
    if (chosen) pieces.set(chosen, [...(pieces.get(chosen) ?? []), mine[i]!])
  })
  return mine.map(({ marking, words }, i): Judged => {
    const chosen = choices[i]
    if (!chosen) return { given: marking, beside: null, otherwise: [], speaker: null }
    const together = new Set(pieces.get(chosen)!.flatMap((piece) => [...piece.words]))
    const wanted = wordsFor(marking, chosen)
    const isSame = shareOf(words, wanted) >= SAME_WORDS || shareOf(together, wanted) >= SAME_WORDS
    const speaker = compareSpeakers(marking, chosen.marking)
    const otherwise: Otherwise[] = []
    if (!isSame) otherwise.push('words')
    if (!isSameKind(marking, chosen.marking)) otherwise.push('kind')
    if (speaker === 'other' || speaker === 'some') otherwise.push('speaker')
    return { given: marking, beside: chosen.marking, otherwise, speaker }
  })
}

/** A claim that is partly quoted is told rightly as either: as a claim, or its quoted words as a quote. */
const isSameKind = (given: Marking, expected: Marking): boolean =>
  given.kind === expected.kind || (expected.quoted.length > 0 && given.kind === 'direct')

const wordsFor = ({ kind }: Marking, { words, quoted }: Theirs): ReadonlySet<number> =>
  kind === 'direct' && quoted ? quoted : words

/** How many words each marking shares with these. */
function sharedWith(
  words: ReadonlySet<number>,
  byWord: ReadonlyMap<number, readonly Theirs[]>,
): ReadonlyMap<Theirs, number> {
  const shared = new Map<Theirs, number>()
  for (const word of words)
    for (const one of byWord.get(word) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
  return shared
}

function commonIn(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common
}

/** The share of these words that others cover. */
const coverOf = (words: ReadonlySet<number>, by: ReadonlySet<number>): number =>
  words.size === 0 ? 0 : commonIn(words, by) / words.size

/** Words in common, as a share of all that either has. */
export function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = commonIn(a, b)
  return common === 0 ? 0 : common / (a.size + b.size - common)
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
