// Markdown → Article: headings, quotations, lists, code, links and emphasis (CommonMark's common core); HTML in it stays as typed.
import { type Article, type Block, type BlockKind, type Inline, span } from '../domain'
import { articleFromText, idOf, type TextMeta } from './articleFromText'
import { safeHref } from './html/articleFromHtml'
import { normalizeText } from './normalizeText'

type Piece = { readonly kind: BlockKind; readonly level: number | null; lines: string[] }
type Placed = {
  readonly kind: Inline['kind']
  readonly start: number
  readonly end: number
  readonly href: string
}

/** An article from Markdown. The marks themselves go; every word stays. */
export function articleFromMarkdown(raw: string, meta: TextMeta): Article {
  const { fields, body } = frontMatter(normalizeText(raw))
  const blocks: Block[] = []
  const inlines: Inline[] = []
  const texts: string[] = []
  let at = 0
  for (const piece of pieces(body)) {
    const { text, placed } =
      piece.kind === 'preformatted'
        ? { text: piece.lines.join('\n'), placed: [] }
        : readInlines(piece.lines.join('\n').trim())
    if (text.trim() === '') continue
    blocks.push({ kind: piece.kind, level: piece.level, span: span(at, at + text.length) })
    for (const { kind, start, end, href } of placed) {
      const where = span(at + start, at + end)
      if (kind === 'link') inlines.push({ kind, span: where, href })
      else inlines.push({ kind, span: where })
    }
    texts.push(text)
    at += text.length + 2
  }
  const text = texts.join('\n\n')
  const first = blocks[0]?.kind === 'heading' ? text.slice(0, blocks[0].span.end) : null
  const title = meta.title ?? fields.get('title') ?? first
  const plain = articleFromText(text, { ...meta, title })
  return {
    ...plain,
    id: meta.id ?? idOf(text),
    titleSupplied: title === null,
    byline: meta.byline ?? fields.get('author') ?? plain.byline,
    published: meta.published ?? fields.get('date') ?? null,
    blocks,
    inlines,
  }
}

/** `key: value` lines between two `---` at the start. */
function frontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>()
  const match = /^---\n([\s\S]{0,5000}?)\n---\n/.exec(text)
  for (const line of match?.[1]?.split('\n') ?? []) {
    const field = /^(\w[\w-]{0,40}):\s*(\S.*)$/s.exec(line)
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.replace(/^["']|["']$/g, '').trim())
  }
  return { fields, body: match ? text.slice(match[0].length) : text }
}

/** Characters of a line that can be a heading. */
const LONGEST_HEADING = 2_000

/** “# Pool closes ##” closes with marks that are not the heading's. */
function withoutClosing(heading: string): string {
  let end = heading.length
  while (heading[end - 1] === '#') end--
  return end < heading.length && /\s/.test(heading[end - 1] ?? '') ? heading.slice(0, end).trimEnd() : heading
}

// Patterns over lines: `s`, for a line may hold U+2028, which is white space and ends `.`; white space is trimmed by hand.
function pieces(body: string): Piece[] {
  const found: Piece[] = []
  let open: Piece | null = null
  let fence: string | null = null
  const begin = (kind: BlockKind, level: number | null, line: string): Piece => {
    const piece: Piece = { kind, level, lines: [line] }
    found.push(piece)
    return piece
  }
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? null
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = open = null
      else if (open) open.lines.push(line)
      else open = begin('preformatted', null, line)
      continue
    }
    const heading = line.length < LONGEST_HEADING ? /^ {0,3}(#{1,6})\s(.*)$/s.exec(line) : null
    const item = /^\s{0,8}(?:[-*+]|\d{1,9}[.)])\s(.*)$/s.exec(line)
    const quote = /^ {0,3}>\s?(.*)$/s.exec(line)
    if (mark) {
      fence = mark
      open = null
    } else if (line.trim() === '' || /^ {0,3}([-*_])( *\1){2,} *$/.test(line.slice(0, 200))) open = null
    else if (/^ {0,3}=+\s*$/.test(line) && open?.kind === 'paragraph') {
      found[found.length - 1] = { ...open, kind: 'heading', level: 1 }
      open = null
    } else if (heading) {
      begin('heading', heading[1]!.length, withoutClosing(heading[2]!.trim()))
      open = null
    } else if (quote) {
      if (open?.kind === 'quotation' && quote[1]!.trim()) open.lines.push(quote[1]!)
      else open = quote[1]!.trim() ? begin('quotation', null, quote[1]!) : null
    } else if (item) open = begin('listItem', null, item[1]!.trimStart())
    else if (open) open.lines.push(line.trim())
    else open = begin('paragraph', null, line.trim())
  }
  return found
}

/**
 * Links and emphasis; an image's words stay and its address goes. One pass by one pattern without nesting, in which
 * every repetition is bounded and no two that follow each other can share white space.
 */
const INLINE =
  /!?\[([^[\]\n]{0,500})\]\(\s{0,99}(?!\s)<?([^\s()<>]{0,1000})>?(?:\s{1,99}"[^"\n]{0,300}")?\s{0,99}\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,1000})>|\*\*([^*\n]{1,1000})\*\*|(?<![\p{L}\p{N}])__([^_\n]{1,1000})__(?![\p{L}\p{N}])|\*([^*\s][^*\n]{0,1000})\*|(?<![\p{L}\p{N}])_([^_\s][^_\n]{0,1000})_(?![\p{L}\p{N}])|`([^`\n]{1,1000})`|\\([!-/:-@[-`{-~])/gu

function readInlines(source: string): { text: string; placed: Placed[] } {
  const placed: Placed[] = []
  const out: string[] = []
  let length = 0
  let from = 0
  const add = (piece: string) => {
    out.push(piece)
    length += piece.length
  }
  for (const match of source.matchAll(INLINE)) {
    add(source.slice(from, match.index))
    from = match.index + match[0].length
    const [whole, label, address, auto, strong1, strong2, em1, em2, code, escaped] = match
    const start = length
    add(label ?? auto ?? strong1 ?? strong2 ?? em1 ?? em2 ?? code ?? escaped ?? whole)
    if (length === start) continue
    const link = auto ?? (whole.startsWith('!') ? undefined : address)
    const href = link === undefined ? null : safeHref(link, null)
    if (href !== null) placed.push({ kind: 'link', start, end: length, href })
    else if (strong1 ?? strong2) placed.push({ kind: 'strong', start, end: length, href: '' })
    else if (em1 ?? em2) placed.push({ kind: 'emphasis', start, end: length, href: '' })
  }
  add(source.slice(from))
  return { text: out.join(''), placed }
}
