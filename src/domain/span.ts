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
