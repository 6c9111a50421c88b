// Makes the selector of a passage: what of it a link keeps, and how strictly it must be met again.
import { firstIndex, type Span } from '../domain'
import { type Fields, overheadOf } from './format'
import { locate } from './locate'
import { checkText, checkWords, contextOf, type Selector, sampleOf } from './selector'
import { findWords, type Words } from './words'

/** The highest strictness there is. */
const STRICTEST = 7

/** The selector of `at` in `text`. Throws RangeError where the span lies outside the text. */
export function describe(text: string, at: Span): Selector {
  if (at.end > text.length) throw new RangeError(`no such passage: ${at.start}–${at.end} of ${text.length}`)
  const words = findWords(text)
  const { first, length } = wordsIn(words, at)
  for (let strictness = 0; ; strictness++) {
    const selector = describeWith(strictness, text, at, words, first, length)
    if (strictness === STRICTEST || !hasDouble(selector, words, first, length)) return selector
  }
}

/** The words that a span touches; where it touches none, `first` is the word after it. */
function wordsIn(words: Words, { start, end }: Span): { first: number; length: number } {
  const first = firstIndex(words.count, (i) => (words.end[i] as number) > start)
  let next = first
  while (next < words.count && (words.start[next] as number) < end) next++
  return { first, length: next - first }
}

function describeWith(
  strictness: number,
  text: string,
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
    check: length > 0 ? checkWords(words, first, next) : checkText(text.slice(start, end)),
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
 * passage cut out of the words, alone and with its nearest surroundings.
 */
function hasDouble(selector: Selector, words: Words, first: number, length: number): boolean {
  if (length === 0) return false
  return [0, SURROUNDINGS].some(
    (margin) => locate(selector, without(words, first - margin, first + length + margin)).kind === 'found',
  )
}
/** Words on either side that go with a passage when its sentence is deleted. */
const SURROUNDINGS = 12

function without(words: Words, from: number, to: number): Words {
  const low = Math.max(0, from)
  const high = Math.min(words.count, to)
  const cut = <T extends Int32Array | Uint8Array>(column: T): T => {
    const rest = column.slice(0, words.count - (high - low)) as T
    rest.set(column.subarray(high, words.count), low)
    return rest
  }
  return {
    count: words.count - (high - low),
    start: cut(words.start),
    end: cut(words.end),
    full: cut(words.full),
    hash: cut(words.hash),
  }
}
