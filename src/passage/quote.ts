// A passage in the W3C form, for exchange with other programs: its words with their surroundings, and its offsets.
import type { PassageSelector, Span } from '../domain'
import { span } from '../domain'
import { type Folded, fold } from './fold'
import { occurrencesOf } from './occurrences'

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
const wholeFrom = (text: string, at: number): number => (cutsPair(text, at) ? at + 1 : at)

const cutsPair = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))

/** What is looked for; without a position where nobody said one. */
type Quoted = Pick<PassageSelector, 'quote'> & Partial<Pick<PassageSelector, 'position'>>

/** Null where the passage is not there; `spent` where it was not looked for, so much had been looked for before. */
type QuoteFinder = (quoted: Quoted) => Span | null | 'spent'

/**
 * Characters that one finder compares, some ten seconds' worth: 10,000 different passages in a text of 100,000 words,
 * whatever they are.
 */
const MOST_COMPARED = 3e8
/** Characters of the surroundings on either side that are compared: beyond them nobody else has the same. */
const MOST_CONTEXT = 8 * CONTEXT

/** Code units of quoted words that nobody takes for others, whatever stands around them: some five words. */
const TELLING = 24
/** The share of the surroundings that must be there for shorter ones, where surroundings were given. */
const ENOUGH = 0.25

/**
 * Finds where quote selectors point: the place with their very words whose surroundings fit best, the offsets
 * deciding only where several fit alike. Spaces and the form of quotation marks may differ, as other programs write
 * them otherwise; few words whose surroundings are elsewhere are not the passage.
 */
export function quoteFinder(
  { text }: { readonly text: string },
  mostCompared: number = MOST_COMPARED,
): QuoteFinder {
  let folded: Folded | null = null
  let compared = 0
  let remembered = 0
  const known = new Map<string, readonly number[]>()

  const placesOf = (exact: string, within: string): readonly number[] => {
    const before = known.get(exact)
    if (before) return before
    const found = occurrencesOf(exact, within)
    compared += found.compared
    // Only what stands in many places is dear to find again; of all these together not more than fits in memory.
    remembered += 1 + found.places.length
    if (remembered < MOST_REMEMBERED) known.set(exact, found.places)
    return found.places
  }

  return ({ quote, position }) => {
    if (quote.exact === '') return null
    if (position && standsAt(text, quote, position.start))
      return span(position.start, position.start + quote.exact.length)
    if (compared > mostCompared) return 'spent'
    folded ??= fold(text)
    const exact = fold(quote.exact).text
    if (exact === '') return null
    const prefix = fold(quote.prefix).text.slice(-MOST_CONTEXT)
    const suffix = fold(quote.suffix).text.slice(0, MOST_CONTEXT)
    let best: Place | null = null
    for (const at of placesOf(exact, folded.text)) {
      if (compared > mostCompared) return 'spent'
      const fit = sharedEnd(prefix, folded.text, at) + sharedStart(suffix, folded.text, at + exact.length)
      compared += 1 + fit
      const away = Math.abs((folded.at[at] ?? 0) - (position?.start ?? 0))
      if (best === null || fit > best.fit || (fit === best.fit && away < best.away)) best = { at, fit, away }
    }
    if (!best || !isEvidence(exact, best.fit, prefix.length + suffix.length)) return null
    return unfolded(text, folded, quote.exact, best.at, best.at + exact.length)
  }
}

type Place = { readonly at: number; readonly fit: number; readonly away: number }

/** Places that are remembered, a passage without any counting as one. */
const MOST_REMEMBERED = 1_000_000

/** Where a quote selector points in a text, as `quoteFinder` finds it. */
export function spanOfQuote(article: { readonly text: string }, selector: PassageSelector): Span | null {
  const found = quoteFinder(article)(selector)
  return found === 'spent' ? null : found
}

const isEvidence = (exact: string, fit: number, given: number): boolean =>
  exact.length >= TELLING || fit >= given * ENOUGH

/** Whether everything is to the letter as it was when the selector was made. */
const standsAt = (text: string, { exact, prefix, suffix }: Quoted['quote'], at: number): boolean =>
  text.startsWith(exact, at) &&
  text.startsWith(suffix, at + exact.length) &&
  (prefix === '' || (at >= prefix.length && text.startsWith(prefix, at - prefix.length)))

/** The place in the text itself, with the spaces at either end that were quoted, where they are there too. */
function unfolded(text: string, folded: Folded, exact: string, from: number, to: number): Span | null {
  const start = folded.at[from] ?? 0
  const end = (folded.at[to - 1] ?? 0) + 1
  const spaces = exact.search(/\S/)
  if (spaces >= 0 && text.startsWith(exact, start - spaces) && start >= spaces)
    return span(start - spaces, start - spaces + exact.length)
  return cutsPair(text, start) || cutsPair(text, end) ? null : span(start, end)
}

/** How many code units of `wanted` stand at a place, from its start on. */
function sharedStart(wanted: string, text: string, at: number): number {
  let i = 0
  while (i < wanted.length && wanted.charCodeAt(i) === text.charCodeAt(at + i)) i++
  return i
}

/** The same from its end back, before a place. */
function sharedEnd(wanted: string, text: string, at: number): number {
  let i = 0
  while (i < wanted.length && wanted.charCodeAt(wanted.length - 1 - i) === text.charCodeAt(at - 1 - i)) i++
  return i
}
