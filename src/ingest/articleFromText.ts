// Plain text → Article: the text stays as it is, and paragraphs are found in its line breaks.
import { type Article, type Block, inOneLine, type Origin, span, textOf } from '../domain'
import { normalizeText } from './normalizeText'
import { sha256 } from './sha256'
import { authorsOf } from './signedBy'

/** What is known about a text from elsewhere. */
export type TextMeta = {
  readonly origin: Origin
  readonly id?: string
  readonly title?: string | null
  readonly byline?: string | null
  readonly publisher?: string | null
  readonly published?: string | null
  readonly url?: string | null
  readonly lang?: string | null
  readonly fictional?: boolean
}

/** Characters of SHA-256 kept as an article's id: 128 bits, so that nobody can make two texts meet. */
const ID_LENGTH = 32
/** The longest first line that can be a headline; the longest in 500 news pages had 141 characters. */
export const LONGEST_HEADLINE = 160
/** Where a text has no headline, its first words stand in, so many characters of them. */
const STAND_IN = 80
/** Lines under the headline that may be the byline: a standfirst or a date can stand before it. */
const BYLINE_WITHIN = 3
/** Lines of mail and plain-text archives are broken by hand between these columns. */
const WRAP = { least: 50, most: 100 }

/** The id of a text that has no name of its own. */
export const idOf = (text: string): string => sha256(text).slice(0, ID_LENGTH)

/**
 * An article from plain text. A short first line that ends like a headline becomes its title, and a heading; a line
 * under it that only names its authors is its byline too, and stays where it is.
 */
export function articleFromText(raw: string, meta: TextMeta): Article {
  const text = normalizeText(raw)
  const paragraphs = findParagraphs(text)
  const supplied = meta.title?.trim() || null
  const blocks = paragraphs.map((block, i) =>
    i === 0 && isHeadline(text, paragraphs, supplied)
      ? { ...block, kind: 'heading' as const, level: 1 }
      : block,
  )
  const headline = blocks[0]?.kind === 'heading' ? text.slice(blocks[0].span.start, blocks[0].span.end) : null
  return {
    id: meta.id ?? idOf(text),
    title: supplied ?? headline ?? firstWords(text),
    titleSupplied: supplied === null && headline === null,
    byline: meta.byline ?? bylineIn(text, blocks),
    publisher: meta.publisher ?? null,
    published: meta.published ?? null,
    url: meta.url ?? null,
    lang: meta.lang ?? 'en',
    origin: meta.origin,
    fictional: meta.fictional ?? false,
    text,
    blocks,
    inlines: [],
  }
}

/**
 * Paragraphs end at a blank line. Between blank lines every line is a paragraph of its own, save where the
 * lines were broken by hand at one width, as in mail; there an indented line begins the next one, as in print.
 */
function findParagraphs(text: string): Block[] {
  const blocks: Block[] = []
  let chunk: Line[] = []
  const close = () => {
    for (const lines of paragraphsOf(chunk, text)) push(blocks, lines[0]!.start, lines[lines.length - 1]!.end)
    chunk = []
  }
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const line = trimmed(text, at, end)
    if (line === null) close()
    else chunk.push(line)
    at = end + 1
  }
  close()
  return blocks
}

type Line = { readonly start: number; readonly end: number }

/** The lines of each paragraph between two blank lines. */
function paragraphsOf(chunk: readonly Line[], text: string): readonly (readonly Line[])[] {
  if (isHardWrapped(chunk, text)) return [chunk]
  const indented = chunk.filter((line) => isIndented(line, text)).length
  if (indented === 0 || indented === chunk.length) return chunk.map((line) => [line])
  const groups: Line[][] = []
  for (const line of chunk) {
    if (groups.length === 0 || isIndented(line, text)) groups.push([])
    groups[groups.length - 1]!.push(line)
  }
  const long = groups.filter((lines) => lines.length > 1)
  const wrapped = long.filter((lines) => isHardWrapped(lines, text)).length
  return wrapped * 2 > long.length ? groups : chunk.map((line) => [line])
}

const isIndented = ({ start }: Line, text: string): boolean => /[ \t\u00a0\u3000]/.test(text[start - 1] ?? '')

function push(blocks: Block[], start: number, end: number): void {
  blocks.push({ kind: 'paragraph', span: span(start, end), level: null })
}

/** The line without white space at its ends, or null where nothing is left. */
function trimmed(text: string, from: number, to: number): Line | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

// A test by code: /\s/ on a one-character slice is ten times slower on long runs of spaces.
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x2028

/** All lines but the last reach the same margin, and most of them stop in the middle of a sentence. */
function isHardWrapped(lines: readonly Line[], text: string): boolean {
  const inner = lines.slice(0, -1)
  if (inner.length === 0) return false
  const fits = inner.every(({ start, end }) => end - start >= WRAP.least && end - start <= WRAP.most)
  const broken = inner.filter(({ end }) => !/[.!?:”"’')\]]/.test(text[end - 1] ?? '')).length
  return fits && broken > 0 && broken * 2 >= inner.length
}

function isHeadline(text: string, blocks: readonly Block[], supplied: string | null): boolean {
  const [first, second] = blocks
  if (first === undefined || second === undefined) return false
  const line = text.slice(first.span.start, first.span.end)
  if (line === supplied) return true
  return (
    supplied === null &&
    authorsOf(line) === null &&
    line.length <= LONGEST_HEADLINE &&
    !line.includes('\n') &&
    !/[.,;:…]["”’']?$/.test(line) &&
    !/^["“‘«„—–-]/.test(line)
  )
}

function bylineIn(text: string, blocks: readonly Block[]): string | null {
  const first = blocks[0]?.kind === 'heading' ? 1 : 0
  for (const block of blocks.slice(first, first + BYLINE_WITHIN)) {
    const authors = authorsOf(textOf(text, block.span))
    if (authors) return authors
  }
  return null
}

/** What stands in for a headline that is not there. */
export function firstWords(text: string): string {
  const start = inOneLine(text.slice(0, STAND_IN * 4))
  if (start.length <= STAND_IN) return start
  const cut = start.slice(0, STAND_IN)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), STAND_IN / 2)).trimEnd()}…`
}
