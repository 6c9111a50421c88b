// A passage in the W3C form, for exchange with other programs: its words with their surroundings, and its offsets.
import type { PassageSelector, Span } from '../domain'
import { span } from '../domain'

/** Code units of text on either side that a quote selector carries, as Hypothesis and Apache Annotator do. */
const CONTEXT = 32

/** TextQuoteSelector and TextPositionSelector of a span (https://www.w3.org/TR/annotation-model/#selectors). */
export function quoteSelectorOf({ text }: { readonly text: string }, { start, end }: Span): PassageSelector {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT))),
    },
    position: { start, end },
  }
}

/** An offset that does not cut a surrogate pair, for half of one cannot be written as UTF-8. */
const wholeFrom = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at + 1 : at

/**
 * Where a quote selector points: the place with its very words whose surroundings fit best, the offsets deciding only
 * where several fit alike. Null where the words are not there, or the selector quotes nothing.
 */
export function spanOfQuote(
  { text }: { readonly text: string },
  { quote, position }: PassageSelector,
): Span | null {
  const { exact, prefix, suffix } = quote
  if (exact === '') return null
  let best: { readonly at: number; readonly fit: number; readonly away: number } | null = null
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length
    const fit =
      sharedEnd(prefix, text.slice(Math.max(0, at - prefix.length), at)) +
      sharedStart(suffix, text.slice(end, end + suffix.length))
    const away = Math.abs(at - position.start)
    if (best === null || fit > best.fit || (fit === best.fit && away < best.away)) best = { at, fit, away }
  }
  return best && span(best.at, best.at + exact.length)
}

/** How many code units two texts have in common from their start on. */
function sharedStart(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

function sharedEnd(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i++
  return i
}
