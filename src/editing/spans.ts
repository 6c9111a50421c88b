// Spans of a statement put in order, and how much of two is the same.
import { bySpan, contains, type Manner, type NonEmpty, nonEmpty, overlaps, type Span, span } from '../domain'

export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end)

export const areSameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((at, i) => isSameSpan(at, b[i]!))

/** What two sets of spans share, as a share of what either covers (intersection over union). */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return shared / (lengthOf(a) + lengthOf(b) - shared)
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** In text order, what overlaps joined. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const at of [...spans].sort(bySpan)) {
    const last = joined.at(-1)
    if (last && overlaps(last, at)) joined[joined.length - 1] = span(last.start, Math.max(last.end, at.end))
    else joined.push(at)
  }
  return joined
}

/** The parts of `spans` that lie within `bounds`. */
export const clipped = (spans: readonly Span[], bounds: readonly Span[]): readonly Span[] =>
  inOrder(
    bounds.flatMap((bound) =>
      spans
        .filter((at) => overlaps(at, bound))
        .map((at) => span(Math.max(at.start, bound.start), Math.min(at.end, bound.end))),
    ),
  )

/** The words of a statement, and which of them are the source’s own. */
export type StatementWords = {
  readonly content: NonEmpty<Span>
  readonly direct: readonly Span[]
  readonly manner: Manner
}

/** In order, own words within the content, and the manner that follows from them. */
export function wordsOf(text: string, content: NonEmpty<Span>, direct: readonly Span[]): StatementWords {
  const whole = nonEmpty(inOrder(content)) ?? content
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
