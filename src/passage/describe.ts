// Makes the selector of a passage: what of it a link keeps, and how strictly it must be met again.
import { firstIndex, type Span } from '../domain'
import { type Fields, overheadOf } from './format'
import { type Candidate, findCandidates, locateAmong } from './locate'
import { checkText, checkWords, contextOf, type Selector, STRICTEST, sampleOf } from './selector'
import { type Words, withoutWords } from './words'

/** The selector of `at` in the text of `words`. Throws RangeError where the span lies outside the text. */
export function describe(words: Words, at: Span): Selector {
  const { length: size } = words.text
  if (at.end > size) throw new RangeError(`no such passage: ${at.start}–${at.end} of ${size}`)
  const { first, length } = wordsIn(words, at)
  const hasDouble = lookForDoubles(words, first, length)
  for (let strictness = 0; ; strictness++) {
    const selector = describeWith(strictness, at, words, first, length)
    if (!hasDouble(selector)) return selector
    // A double in the very same surroundings: asking for more would lose the passage and not the double.
    if (strictness === STRICTEST) return describeWith(RESIGNED, at, words, first, length)
  }
}

/** How strict a link is where no strictness keeps its double out. */
const RESIGNED = 7

/** The words that a span touches; where it touches none, `first` is the word after it. */
function wordsIn(words: Words, { start, end }: Span): { first: number; length: number } {
  const first = firstIndex(words.count, (i) => (words.end[i] as number) > start)
  let next = first
  while (next < words.count && (words.start[next] as number) < end) next++
  return { first, length: next - first }
}

function describeWith(
  strictness: number,
  { start, end }: Span,
  words: Words,
  first: number,
  length: number,
): Selector {
  const next = first + length
  // A passage without words is measured from the end of the word before it.
  const origin =
    length > 0 ? (words.start[first] as number) : first > 0 ? (words.end[first - 1] as number) : 0
  const fields: Fields = {
    strictness,
    length,
    at: first,
    startDelta: start - origin,
    endDelta: end - (length > 0 ? (words.end[next - 1] as number) : start),
    check: length > 0 ? checkWords(words, first, next) : checkText(words.text.slice(start, end)),
  }
  const sample = sampleOf(length)
  const context = contextOf(length, strictness, overheadOf(fields))
  const list = (from: number, to: number) => [
    ...words.hash.slice(Math.max(0, from), Math.min(to, words.count)),
  ]
  return {
    ...fields,
    head: list(first, first + sample.head),
    tail: list(next - sample.tail, next),
    before: list(first - context, first),
    after: list(next, next + context),
  }
}

/**
 * Whether something else in the article would be taken for the passage, were the passage deleted: tried out, with the
 * passage cut out of the words, alone, with its nearest surroundings, and with its sentence.
 */
function lookForDoubles(words: Words, first: number, length: number): (selector: Selector) => boolean {
  if (length === 0) return () => false
  const next = first + length
  const sentence = sentenceAround(words, first, next)
  const rests = [
    withoutWords(words, first, next),
    withoutWords(words, first - SURROUNDINGS, next + SURROUNDINGS),
    withoutWords(words, sentence.from, sentence.to),
  ].map((rest) => ({ rest, candidates: new Map<number, readonly Candidate[]>() }))
  return (selector) =>
    rests.some(({ rest, candidates }) => {
      // Strictness decides what is evidence; where to look depends on how much context there is, and on nothing else.
      const context = selector.before.length + selector.after.length
      const candidatesOf = () => {
        const there = candidates.get(context) ?? findCandidates(selector, rest)
        candidates.set(context, there)
        return there
      }
      const location = locateAmong(selector, rest, candidatesOf, MARGIN)
      // Of two doubles that an edit may tell apart, either will do.
      return location.kind === 'found' || location.reason === 'ambiguous'
    })
}
/** Bits of context by which doubles must fall short: an edit may bring them nearer to what is asked for. */
const MARGIN = 8

/** Words on either side that go with a passage when its surroundings are deleted. */
const SURROUNDINGS = 12

/** The words from the end of the sentence before to the end of the passage's last one, as far as punctuation tells. */
function sentenceAround({ text, count, start, end }: Words, first: number, next: number) {
  const isOneSentence = (i: number) => i > 0 && i < count && !/[.!?\n]/.test(text.slice(end[i - 1], start[i]))
  let from = first
  while (isOneSentence(from)) from--
  let to = next
  while (isOneSentence(to)) to++
  return { from, to }
}
