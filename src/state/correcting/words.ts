// The words of a passage and its surroundings, as their edges are moved: by word, to the marks, over the sentence.
import { type Article, type Span, span } from '../../domain'

/** A word with the marks that touch it. */
const WORD = /\S+/gu

/** The words of the paragraphs that a passage touches, and of the ones beside them. */
export function wordsAround({ text, blocks }: Pick<Article, 'text' | 'blocks'>, at: Span): readonly Span[] {
  const first = blocks.findIndex(({ span: block }) => block.end > at.start)
  const last = blocks.findLastIndex(({ span: block }) => block.start < at.end)
  const from = blocks[Math.max(0, first - 1)]?.span.start ?? 0
  const to = blocks[Math.min(blocks.length - 1, last + 1)]?.span.end ?? text.length
  return [...text.slice(from, to).matchAll(WORD)].map(({ index, 0: word }) =>
    span(from + index, from + index + word.length),
  )
}

/** The word behind a passage, where “said” stands most. */
export function beside(article: Pick<Article, 'text' | 'blocks'>, at: Span): Span {
  const words = wordsAround(article, at)
  return words.find(({ start }) => start >= at.end) ?? words.at(-1) ?? at
}

const OPENING = /^[“‘«"'(]+/u
/** The quotation marks behind a word with what ends the clause behind them; where there are none, what ends a clause, which is no part of what is said. */
const CLOSING = /[”’»"')]+[.,;:!?…]*$|[.,;:!?…]+$/u

/** Where a word begins without the marks before it. */
const startOf = (text: string, word: Span): number =>
  word.start + (OPENING.exec(text.slice(word.start, word.end))?.[0].length ?? 0)

/** Where a word ends without the marks behind it. */
const endOf = (text: string, word: Span): number =>
  word.end - (CLOSING.exec(text.slice(word.start, word.end))?.[0].length ?? 0)

/** From one word to another, without the marks around both. */
function fromWordTo(text: string, first: Span, last: Span): Span {
  const [start, end] = [startOf(text, first), endOf(text, last)]
  // Marks alone are words of their own.
  return start < end ? span(start, end) : span(first.start, last.end)
}

/** A passage with one of its edges at another word; the other one stays where it was, unless they would cross. */
export function withEdge(text: string, at: Span, edge: 'start' | 'end', word: Span): Span {
  const start = edge === 'start' ? startOf(text, word) : at.start
  const end = edge === 'end' ? endOf(text, word) : at.end
  return start < end ? span(start, end) : fromWordTo(text, word, word)
}

/** The first and the last of `words` that a passage touches. */
export function edgesIn(words: readonly Span[], at: Span): { readonly first: number; readonly last: number } {
  const first = Math.max(
    0,
    words.findIndex(({ end }) => end > at.start),
  )
  const last = words.findLastIndex(({ start }) => start < at.end)
  return { first, last: Math.max(first, last) }
}

/** What stands in quotation marks around a passage or from its beginning; null where none do. */
export function withinMarks(text: string, { start, end }: Span): Span | null {
  const opens = Math.max(text.lastIndexOf('“', start), text.lastIndexOf('«', start))
  if (opens < 0 || /[\n”»]/u.test(text.slice(opens + 1, start))) return null
  const closes = text.slice(opens + 1).search(/[”»\n]/u)
  const stop = closes < 0 ? -1 : opens + 1 + closes
  return stop > opens + 1 && stop >= Math.min(end, stop) ? span(opens + 1, stop) : null
}

/** The sentence, or the sentences, that a passage lies in. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start)
  const breaks = [...before.matchAll(/[.!?][”’»"')]*\s+|\n/gu)].at(-1)
  const from = breaks ? breaks.index + breaks[0].length : 0
  const after = /[.!?][”’»"')]*(?=\s|$)|(?=\n)/u.exec(text.slice(Math.max(end - 1, start)))
  const to = after ? Math.max(end - 1, start) + after.index + after[0].length : text.length
  return span(from, Math.max(to, end))
}

/** What stands in quotation marks within a passage. */
export const quotedIn = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[“«"]([^“”«»"\n]+)(?=[”»"]|$)/gu)].map(({ index, 1: words = '' }) =>
    span(start + index + 1, start + index + 1 + words.length),
  )

/** The words that a selection touches, without the quotation marks around them. */
export function wholeWords(text: string, at: Span): Span {
  const isWord = (index: number) => /\S/u.test(text.charAt(index))
  let { start, end }: { start: number; end: number } = at
  while (start < end && !isWord(start)) start++
  while (end > start && !isWord(end - 1)) end--
  if (start === end) return at
  while (start > 0 && isWord(start - 1)) start--
  while (end < text.length && isWord(end)) end++
  return fromWordTo(text, span(start, end), span(start, end))
}

/** The first word of a passage. */
export const firstWord = (text: string, { start, end }: Span): Span => {
  const [word] = text.slice(start, end).split(/\s/u, 1)
  return wholeWords(text, span(start, start + Math.max(1, word?.length ?? 0)))
}
