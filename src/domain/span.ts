// Where something stands in an article's text: offsets and half-open spans.

declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** UTF-16 code units from the start of Article.text; the only coordinate. */
export type Offset = Brand<number, 'Offset'>

/** Half-open, never empty: `text.slice(start, end)`. */
export type Span = { readonly start: Offset; readonly end: Offset }

/** A span from plain numbers. Throws RangeError where it would be empty or start before the text. */
export function span(start: number, end: number): Span {
  if (!(start >= 0 && end > start)) throw new RangeError(`not a span: ${start}–${end}`)
  return { start: start as Offset, end: end as Offset }
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The text a span covers. */
export const textOf = (text: string, at: Span): string => text.slice(at.start, at.end)

/** Orders spans by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Whether two places are the same; null is the same as null only. */
export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end)

/** Code units that some spans cover, each counted whole. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Code units that two spans share. */
export const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** What two sets of spans share, as a share of what either covers (intersection over union). */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a) for (const other of b) shared += sharedLength(one, other)
  return shared / (lengthOf(a) + lengthOf(b) - shared)
}

/** The part of `at` that lies within `bound`, with which it shares some. Throws RangeError where it does not. */
export const clippedTo = (bound: Span, at: Span): Span =>
  span(Math.max(at.start, bound.start), Math.min(at.end, bound.end))

/** In text order, those that overlap made one; those that only touch stay two. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const one of [...spans].sort(bySpan)) {
    const last = out.at(-1)
    if (last && one.start < last.end) out[out.length - 1] = span(last.start, Math.max(last.end, one.end))
    else out.push(one)
  }
  return out
}
