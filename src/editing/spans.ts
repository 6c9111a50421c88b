// Spans of a statement put in order, and how much of two is the same.
import {
  clippedTo,
  contains,
  isSameSpan,
  joinedSpans,
  type Manner,
  type NonEmpty,
  nonEmpty,
  overlaps,
  type Span,
  span,
} from '../domain'

export const areSameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((at, i) => isSameSpan(at, b[i]!))

/** The parts of `spans` that lie within `bounds`. */
export const clipped = (spans: readonly Span[], bounds: readonly Span[]): readonly Span[] =>
  joinedSpans(
    bounds.flatMap((bound) => spans.filter((at) => overlaps(at, bound)).map((at) => clippedTo(bound, at))),
  )

/** The words of a statement, and which of them are the source’s own. */
type StatementWords = {
  readonly content: NonEmpty<Span>
  readonly direct: readonly Span[]
  readonly manner: Manner
}

/** In order, own words within the content, and the manner that follows from them. */
export function wordsOf(text: string, content: NonEmpty<Span>, direct: readonly Span[]): StatementWords {
  const whole = nonEmpty(joinedSpans(content)) ?? content
  const own = clipped(direct, whole)
  const rest = whole.some((at) => LETTER.test(outside(text, at, own)))
  return { content: whole, direct: own, manner: own.length === 0 ? 'reported' : rest ? 'mixed' : 'direct' }
}

const LETTER = /[\p{L}\p{N}]/u

/** The text of `whole` without `parts`, which lie in order. */
function outside(text: string, whole: Span, parts: readonly Span[]): string {
  let left = ''
  let from: number = whole.start
  for (const part of parts) {
    if (!contains(whole, part)) continue
    left += text.slice(from, part.start)
    from = part.end
  }
  return left + text.slice(from, whole.end)
}

/** Without the space at either end; null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const kept = words.trim()
  if (kept === '') return null
  const from = start + words.length - words.trimStart().length
  return span(from, from + kept.length)
}
