// What texts are compared in: their words, as `keys.ts` and `numbers.ts` count them, each text read once.
import { firstIndex, oncePer, type Span, span } from '../domain'
import { type Key, keyOf, keysIn } from './keys'
import { foldedAt } from './numbers'

export type Word = Key & {
  readonly span: Span
  /** Whether it has a capital that no sentence gives it: of a name, mostly. */
  readonly capital: boolean
  /** Whether it stands in [brackets]: the outlet's, not the speaker's. */
  readonly bracketed: boolean
  /** Whether the outlet shows before it that something is left out: “…”, or its own words between two pieces. */
  readonly gapBefore: boolean
  /** Whether a sentence begins with it, as far as marks tell. */
  readonly startsSentence: boolean
}

/**
 * An abbreviation, a word with what joins it (“we’ll”, “[w]e”, “1,500”), dots that stand for something left out, a bracket, the end of
 * a sentence, a sign that stands for a word. Each alternative takes a character that no other begins with, or is bounded.
 */
const PIECES =
  /(?:\p{Lu}\.){2,}|[ap]\.m\.|\d\/\d(?!\d)|\d+(?:[.,]\d+)*\p{L}*|(?:\p{L}|\[\p{L}{1,4}\](?=\p{L}))(?:[\p{L}\p{M}\p{N}]+|['’ʼ](?=\p{L})|\[\p{L}{1,4}\])*|…|\.(?: ?\.){2,3}|[½⅓⅔¼¾[\]()%&$£€.!?]|\n/uy

const CURRENCIES: ReadonlyMap<string, Key> = new Map(
  (
    [
      ['$', 'dollars'],
      ['£', 'pounds'],
      ['€', 'euros'],
    ] as const
  ).map(([sign, name]) => [sign, keyOf(name)]),
)
const PERCENT = keyOf('percent')
const AND = keyOf('and')
const MULTIPLES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion'])
/** A full stop after one of these, or after a single letter, ends no sentence. */
const ABBREVIATED = new Set('mr mrs ms dr sen gov rep gen st jr sr vs no lt prof'.split(' '))

/** All words of an article. */
export const wordsOf = oncePer(({ text }: { readonly text: string }): readonly Word[] =>
  readWords(text, 0, text.length),
)

/** The words of pieces of an article, in order; each piece begins as a sentence does. */
export function wordsIn(article: { readonly text: string }, spans: readonly Span[]): readonly Word[] {
  const all = wordsOf(article)
  const words: Word[] = []
  let before: Span | null = null
  for (const at of spans) {
    const seam = before !== null && /\p{L}/u.test(article.text.slice(before.end, at.start))
    const from = firstIndex(all.length, (i) => all[i]!.span.start >= at.start)
    let to = from
    while (to < all.length && all[to]!.span.end <= at.end) to++
    before = at
    // What the edge of a piece cuts through is another word in it.
    const isCut = (word: Word | undefined) => word && word.span.start < at.end && word.span.end > at.start
    const isWhole = !(isCut(all[from - 1]) || isCut(all[to]) || isInBrackets(article.text, at, all[from]))
    const own = isWhole ? all.slice(from, to) : readWords(article.text, at.start, at.end)
    const [first] = own
    if (!first) continue
    const lead = article.text.slice(at.start, first.span.start)
    words.push({
      ...first,
      capital: false,
      startsSentence: true,
      gapBefore: seam || /…|\.\s?\./.test(lead),
    })
    for (let i = 1; i < own.length; i++) words.push(own[i]!)
  }
  return words
}

/** Whether a bracket before the piece holds its first word: what is said within brackets is no explanation. */
const isInBrackets = (text: string, at: Span, first: Word | undefined): boolean =>
  first?.bracketed === true && !text.slice(at.start, first.span.start + 1).includes('[')

type Draft = { -readonly [K in keyof Word]: Word[K] }

/** Reads a text from one place to another. */
function readWords(text: string, from: number, to: number): readonly Word[] {
  const words: Draft[] = []
  let depth = 0
  let gap = false
  let starts = true
  let currency: { readonly key: Key; readonly end: number } | null = null
  const put = ({ key, hash, content }: Key, start: number, end: number) => {
    words.push({
      key,
      hash,
      content,
      span: span(start, end),
      capital: !starts && isCapital(text, start),
      bracketed: depth > 0,
      gapBefore: gap,
      startsSentence: starts,
    })
    gap = false
    starts = false
  }
  /** Behind its figure, and in the same place. */
  const putCurrency = () => {
    const figure = words.at(-1)?.span
    if (currency && figure && figure.start >= currency.end) put(currency.key, figure.start, figure.end)
    currency = null
  }
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  for (let at = 0; at < part.length; ) {
    const plain = plainWordAt(part, at)
    const piece = plain > 0 ? part.slice(at, at + plain) : pieceAt(part, at)
    if (piece === '') {
      at++
      continue
    }
    const start = from + at
    const end = start + piece.length
    at += piece.length
    const sign = plain > 0 || piece.length > 1 ? '' : piece
    if (plain === 0 && !/[\p{L}\p{N}]/u.test(piece)) {
      if (sign === '[') depth++
      else if (sign === ']') depth = Math.max(0, depth - 1)
      else if (sign === '\n') {
        depth = 0
        starts = true
      } else if (sign === '.' || sign === '!' || sign === '?') starts ||= endsSentence(text, words.at(-1))
      else if (sign === '%') put(PERCENT, start, end)
      else if (sign === '&') put(AND, start, end)
      else if (CURRENCIES.has(sign)) currency = { key: CURRENCIES.get(sign)!, end }
      else if (sign !== '(' && sign !== ')') gap = true
      continue
    }
    // “$5 million” is five million dollars; a sign without a figure is a mark.
    if (currency && currency.end !== start && !MULTIPLES.has(piece.toLowerCase())) putCurrency()
    for (const key of keysIn(piece)) {
      if (key.isSound) continue
      const before = key.key === 'cent' ? words.at(-1) : undefined
      if (before?.key === 'per') Object.assign(before, PERCENT, { span: span(before.span.start, end) })
      else put(key, start + key.from, start + key.to)
    }
  }
  putCurrency()
  return foldedIn(text, words)
}

/** How long the plain word is that begins here, as nearly all do: letters alone, and nothing behind them that could join. 0 for none. */
function plainWordAt(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  if (end === at) return 0
  const next = text.charCodeAt(end)
  const mayGoOn = next >= 128 || (next >= 48 && next <= 57) || next === QUOTE || next === BRACKET
  return mayGoOn || (next === STOP && end - at === 1) ? 0 : end - at
}

const [QUOTE, BRACKET, STOP] = [39, 91, 46]
const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122

/** Any other piece that begins here; empty where none does. */
function pieceAt(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  if (unit === 32 || unit === 44 || unit === 34) return ''
  PIECES.lastIndex = at
  return PIECES.exec(text)?.[0] ?? ''
}

/** The words with those put together that are one number, or one country. */
function foldedIn(text: string, words: readonly Draft[]): readonly Word[] {
  let folded: Draft[] | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const found = foldedAt(text, words, i)
    if (found) {
      folded ??= words.slice(0, i)
      folded.push({ ...word, ...keyOf(found.key), span: span(word.span.start, words[found.to]!.span.end) })
      i = found.to
    } else folded?.push(word)
  }
  return folded ?? words
}

/** Most letters are told by their number alone. */
function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}

function endsSentence(text: string, before: Word | undefined): boolean {
  if (!before || before.key.length < 2) return false
  return !ABBREVIATED.has(text.slice(before.span.start, before.span.end).toLowerCase())
}
