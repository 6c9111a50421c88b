// What texts are compared in: their words, folded so that marks, case, spelling, numerals and contractions leave them alike.
import { type Span, span } from '../domain'
import { FUNCTION_WORDS } from './functionWords'
import { joined, numberKeys } from './numbers'
import { spelled } from './spelling'

export type Word = {
  /** Equal for words that count as the same. */
  readonly key: string
  readonly span: Span
  /** Whether it says something by itself. */
  readonly content: boolean
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
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*\p{L}*|(?:\p{L}|\[\p{L}{1,4}\](?=\p{L}))(?:[\p{L}\p{M}\p{N}]+|['’ʼ](?=\p{L})|\[\p{L}{1,4}\])*|…|\.(?: ?\.){2,3}|[[\]()%$£€.!?]/gu

const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '£': 'pounds', '€': 'euros' }
const SINGLE_CURRENCY: Readonly<Record<string, string>> = {
  dollar: 'dollars',
  pound: 'pounds',
  euro: 'euros',
}
const MULTIPLES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion'])
/** Sounds that writers leave out as they please. */
const SOUNDS = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'hmm'])
/** A full stop after one of these, or after a single letter, ends no sentence. */
const ABBREVIATED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'gov',
  'rep',
  'gen',
  'st',
  'jr',
  'sr',
  'vs',
  'no',
])

type Draft = { -readonly [K in keyof Word]: Word[K] }

/** The words of pieces of a text, in order. */
export function wordsIn(text: string, spans: readonly Span[]): readonly Word[] {
  const words: Draft[] = []
  let before: Span | null = null
  for (const at of spans) {
    const seam = before !== null && /\p{L}/u.test(text.slice(before.end, at.start))
    readPiece(text, at, seam, words)
    before = at
  }
  for (const word of words) word.content = !FUNCTION_WORDS.has(word.key)
  return words
}

function readPiece(text: string, at: Span, seam: boolean, words: Draft[]): void {
  let depth = 0
  let gap = seam
  let starts = true
  let currency: { readonly key: string; readonly span: Span } | null = null
  const put = (key: string, place: Span) => {
    words.push({
      key,
      span: place,
      content: false,
      capital: !starts && isCapital(text, place.start),
      bracketed: depth > 0,
      gapBefore: gap,
      startsSentence: starts,
    })
    gap = false
    starts = false
  }
  /** Behind its figure, and in the same place. */
  const putCurrency = () => {
    const figure = words.at(-1)
    if (currency && figure && figure.span.start >= currency.span.end) put(currency.key, figure.span)
  }
  for (const match of text.slice(at.start, at.end).matchAll(PIECES)) {
    const piece = match[0]
    const start = at.start + match.index
    const place = span(start, start + piece.length)
    if (piece === '[') depth++
    else if (piece === ']') depth = Math.max(0, depth - 1)
    else if (piece === '…' || piece.startsWith('. .') || piece.startsWith('..')) gap = true
    else if (piece === '.' || piece === '!' || piece === '?') starts ||= endsSentence(words.at(-1)?.key)
    else if (piece === '%') put('percent', place)
    else if (piece in CURRENCIES) currency = { key: CURRENCIES[piece] ?? '', span: place }
    else if (piece !== '(' && piece !== ')') {
      // “$5 million” is five million dollars; a sign without a figure is a mark.
      const isFigure = currency?.span.end === start
      if (currency && !isFigure && !MULTIPLES.has(piece.toLowerCase())) {
        putCurrency()
        currency = null
      }
      putWord(piece, place, words, put)
    }
  }
  putCurrency()
}

/** Most letters are told by their number alone. */
function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}

const endsSentence = (before: string | undefined): boolean =>
  before !== undefined && before.length > 1 && !ABBREVIATED.has(before)

/** Puts the keys of one written word, joining it with the one before where both are one (“twenty-one”, “per cent”). */
function putWord(piece: string, place: Span, words: Draft[], put: (key: string, place: Span) => void): void {
  for (const { key, from, to } of knownKeys(piece)) {
    const before = words.at(-1)
    const whole = span(place.start + from, place.start + to)
    if (SOUNDS.has(key)) continue
    if (before?.key === 'per' && key === 'cent') {
      Object.assign(before, { key: 'percent', span: span(before.span.start, whole.end) })
      continue
    }
    const number = before && isFigure(before.key) ? joined(before.key, key) : null
    // “20 one” is no number, “twenty-one” and “9 hundred” are.
    if (before && number !== null && (MULTIPLES.has(key) || whole.start - before.span.end <= 1))
      Object.assign(before, { key: number, span: span(before.span.start, whole.end) })
    else put(key, whole)
  }
}

const isFigure = (key: string): boolean => {
  const last = key.charCodeAt(key.length - 1)
  return last >= 48 && last <= 57 && /^\d+$/.test(key)
}

type Keyed = { readonly key: string; readonly from: number; readonly to: number }

/** Texts are made of the same words over and over. */
const KNOWN = new Map<string, readonly Keyed[]>()
const MOST_KNOWN = 50_000

function knownKeys(piece: string): readonly Keyed[] {
  const known = KNOWN.get(piece)
  if (known) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const keys = keysOf(piece)
  KNOWN.set(piece, keys)
  return keys
}

const CONTRACTED: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', m: 'am' }

function keysOf(piece: string): readonly Keyed[] {
  // “US” is no “us”.
  const plain =
    piece === 'US' || piece === 'U.S.' ? 'u.s' : fold(piece).replace(/(?<=^\p{L})\.|\.(?=\p{L}\.)|\.$/gu, '')
  const length = piece.length
  const whole = (key: string): readonly Keyed[] => [{ key, from: 0, to: length }]
  const figures = numberKeys(plain)
  if (figures) return figures.map((key) => ({ key, from: 0, to: length }))
  if (plain === "won't") return contracted('will', 'not', 2, length)
  if (plain === "can't" || plain === 'cannot') return contracted('can', 'not', 3, length)
  if (plain === "shan't") return contracted('shall', 'not', 3, length)
  if (plain === "let's") return contracted('let', 'us', 3, length)
  if (plain.endsWith("n't")) return contracted(plain.slice(0, -3), 'not', length - 3, length)
  const cut = plain.lastIndexOf("'")
  if (cut > 0 && piece.length === plain.length) {
    const behind = plain.slice(cut + 1)
    if (CONTRACTED[behind]) return contracted(plain.slice(0, cut), CONTRACTED[behind], cut, length)
    if (behind === 's' || behind === 'd')
      return contracted(spelled(plain.slice(0, cut)), `'${behind}`, cut, length)
  }
  return whole(SINGLE_CURRENCY[plain] ?? spelled(plain.replaceAll("'", '')))
}

const contracted = (first: string, second: string, cut: number, length: number): readonly Keyed[] => [
  { key: first, from: 0, to: cut },
  { key: second, from: cut, to: length },
]

/** Lower case, without accents and brackets, one form of apostrophe. */
const fold = (piece: string): string =>
  piece
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f[\]]/g, '')
    .replace(/[’ʼ]/g, "'")

const CAN_BE: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us'],
  "'d": ['would', 'had'],
}

/** Whether two words count as the same: “it’s” is “it is” and “it has”. */
export const isSameWord = (a: string, b: string): boolean =>
  a === b || CAN_BE[a]?.includes(b) === true || CAN_BE[b]?.includes(a) === true
