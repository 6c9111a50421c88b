// Finds a passage again in a text that may have been edited since its link was made.
import { type Span, span } from '../domain'
import { spanOf, standsAt } from './inPlace'
import { type Found, locate } from './locate'
import { checkText, type Selector } from './selector'
import type { Words } from './words'

export type Resolution =
  /** Every word is as it was when the link was made; punctuation may have been re-typeset. */
  | { readonly kind: 'exact'; readonly span: Span }
  /**
   * The passage was edited. `changed` covers the words that are new; `unsure` the middle of a long passage, of whose
   * words the link keeps none, where something in it may be new.
   */
  | {
      readonly kind: 'changed'
      readonly span: Span
      readonly changed: readonly Span[]
      readonly unsure: Span | null
    }
  /** Gone (`absent`), or in several places alike (`ambiguous`). */
  | { readonly kind: 'notFound'; readonly reason: 'absent' | 'ambiguous' }

/** Where the passage of `selector` is in the text of `words`. Never throws; what merely looks like the passage is not found. */
export function resolve(words: Words, selector: Selector): Resolution {
  if (selector.length === 0) return resolveWordless(selector, words)
  const location = locate(selector, words)
  if (location.kind === 'notFound') return location
  const at = spanOf(words, selector, location.from, location.to)
  if (location.same) return { kind: 'exact', span: at }
  return {
    kind: 'changed',
    span: at,
    changed: findChanged(words, selector, location),
    unsure: findUnsure(words, selector, location),
  }
}

/** Runs of words that the link does not know; in a long passage only near its ends. */
function findChanged(words: Words, { head, tail }: Selector, { from, to, known }: Found): readonly Span[] {
  const spans: Span[] = []
  const sure = (i: number) => tail.length === 0 || i < from + head.length || i >= to - tail.length
  for (let i = from; i < to; i++) {
    if (known.has(i) || !sure(i)) continue
    const first = i
    while (i + 1 < to && !known.has(i + 1) && sure(i + 1)) i++
    spans.push(span(words.start[first] as number, words.end[i] as number))
  }
  return spans
}

function findUnsure(words: Words, { head, tail }: Selector, { from, to }: Found): Span | null {
  const first = from + head.length
  const next = to - tail.length
  return tail.length > 0 && next > first
    ? span(words.start[first] as number, words.end[next - 1] as number)
    : null
}

/** A dash, a space: found only where both neighbors still stand around the very same characters. */
function resolveWordless(selector: Selector, words: Words): Resolution {
  const { text } = words
  const { startDelta, endDelta, check, before, after } = selector
  const spanAfter = (at: number): Span | null => {
    const start = (at > 0 ? (words.end[at - 1] as number) : 0) + startDelta
    const end = start + endDelta
    const fits =
      startDelta >= 0 && endDelta > 0 && end <= (at < words.count ? (words.start[at] as number) : text.length)
    return fits && checkText(text.slice(start, end)) === check ? span(start, end) : null
  }
  if (standsAt(selector, selector.at, words)) {
    const at = spanAfter(selector.at)
    if (at !== null) return { kind: 'exact', span: at }
  }
  if (before.length + after.length < LEAST_NEIGHBORS) return { kind: 'notFound', reason: 'absent' }
  const places: Span[] = []
  for (let at = before.length; at + after.length <= words.count; at++) {
    if (!standsAt(selector, at, words)) continue
    const there = spanAfter(at)
    if (there !== null) places.push(there)
  }
  const [only, another] = places
  if (only === undefined) return { kind: 'notFound', reason: 'absent' }
  return another === undefined ? { kind: 'exact', span: only } : { kind: 'notFound', reason: 'ambiguous' }
}
/** Words of context without which a passage that has no word of its own is told by nothing. */
const LEAST_NEIGHBORS = 4
