// Whether a passage stands where it stood when its link was made, and its span with the punctuation that belongs to it.
import { type Span, span } from '../domain/span'
import { checkWords, type Selector } from './selector'
import type { Words } from './words'

/** The span of a passage that stands, with all that is remembered of it, where it stood; null where it does not, or has no word in it. */
export function findInPlace(words: Words, selector: Selector): Span | null {
  const { at, length } = selector
  return length > 0 && standsAt(selector, at, words) ? spanOf(words, selector, at, at + length) : null
}

/** Whether everything remembered stands where the passage's first word is the word `at`. */
export function standsAt(selector: Selector, at: number, words: Words): boolean {
  const { length, head, tail, before, after, check } = selector
  const next = at + length
  return (
    next <= words.count &&
    holds(words, before, at - before.length) &&
    holds(words, head, at) &&
    holds(words, tail, next - tail.length) &&
    holds(words, after, next) &&
    (length === 0 || checkWords(words, at, next) === check)
  )
}

function holds({ hash, count }: Words, list: readonly number[], from: number): boolean {
  if (from < 0 || from + list.length > count) return false
  for (let i = 0; i < list.length; i++) if (hash[from + i] !== list[i]) return false
  return true
}

/** The words with the punctuation that belonged to the passage, as far as it is still there. */
export function spanOf(words: Words, { startDelta, endDelta }: Selector, from: number, to: number): Span {
  const firstStart = words.start[from] as number
  const firstEnd = words.end[from] as number
  const lastStart = words.start[to - 1] as number
  const lastEnd = words.end[to - 1] as number
  const gapBefore = firstStart - (from > 0 ? (words.end[from - 1] as number) : 0)
  const gapAfter = (to < words.count ? (words.start[to] as number) : words.text.length) - lastEnd
  const start =
    startDelta < 0
      ? firstStart - Math.min(-startDelta, gapBefore)
      : Math.min(firstStart + startDelta, firstEnd - 1)
  const end =
    endDelta > 0 ? lastEnd + Math.min(endDelta, gapAfter) : Math.max(lastEnd + endDelta, lastStart + 1)
  return start < end ? span(start, end) : span(firstStart, lastEnd)
}
