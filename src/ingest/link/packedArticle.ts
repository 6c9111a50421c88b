// An article in the text form that a link carries: a short JSON of it, deflated, in base64url; hostile until it is read.
import * as v from 'valibot'
import type { Article, Block } from '../../domain'
import { firstWords, idOf } from '../articleFromText'
import { Count, readArticle, readShape } from '../articleShape'
import { normalizeText } from '../normalizeText'
import { formatBase64url, parseBase64url } from './base64url'
import { deflate, inflate } from './deflate'

/** Bytes of an article above which none is read from a link: some 80,000 words. */
const LARGEST = 512_000

/** Facts that are null are left out. Blocks and inlines are rows of numbers, one after the other. */
const PackedShape = v.object({
  text: v.string(),
  title: v.optional(v.string()),
  byline: v.optional(v.string()),
  publisher: v.optional(v.string()),
  published: v.optional(v.string()),
  url: v.optional(v.string()),
  lang: v.optional(v.string(), 'en'),
  /** Of each block its kind, the characters since the last one, and its length. */
  blocks: v.array(Count),
  /** Of each inline its kind, the characters since the last one began, and its length. */
  inlines: v.optional(v.array(Count), []),
  /** The addresses of the links among them, in order. */
  hrefs: v.optional(v.array(v.string()), []),
  /** What the sender set right of its analysis; read where it is applied (`../../editing`). */
  corrections: v.optional(v.unknown()),
})
type Packed = v.InferInput<typeof PackedShape>

const KINDS: readonly Block['kind'][] = ['paragraph', 'quotation', 'listItem', 'caption', 'preformatted']
/** A heading's kind is this and its level; its level is 0 where there is none. */
const HEADING = 10
const INLINES = ['emphasis', 'strong', 'link'] as const
/** Numbers that a block or an inline takes. */
const ROW = 3

/**
 * The article as a link carries it, null where it is larger than a link may hold. What it is named by, and where it
 * came from, is not in it.
 */
export async function packArticle(article: Article, corrections: unknown = null): Promise<string | null> {
  if (article.text.length > LARGEST) return null
  const whole = { ...packed(article), ...(corrections !== null && { corrections }) }
  const json = new TextEncoder().encode(JSON.stringify(whole))
  return json.length > LARGEST ? null : formatBase64url(await deflate(json))
}

export type Unpacked = {
  readonly article: Article
  /** As the sender wrote them; undefined where there are none. */
  readonly corrections: unknown
}

/** What a link carries; null where it is damaged, or larger than a link may hold. */
export async function unpack(text: string): Promise<Unpacked | null> {
  const bytes = parseBase64url(text)
  const json = bytes && (await inflate(bytes, LARGEST))
  const found = json && readShape(PackedShape, parsed(json))
  const article = found && unpacked(found)
  return article && { article, corrections: found.corrections }
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch {
    return null
  }
}

function packed({ text, blocks, inlines, titleSupplied, ...article }: Article): Packed {
  const { title, byline, publisher, published, url, lang } = article
  const facts = { title: titleSupplied ? null : title, byline, publisher, published, url, lang }
  const hrefs = inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []))
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null)),
    text,
    blocks: blocks.flatMap((block, i) => [
      kindOf(block),
      block.span.start - (blocks[i - 1]?.span.end ?? 0),
      block.span.end - block.span.start,
    ]),
    ...(inlines.length > 0 && {
      inlines: inlines.flatMap(({ kind, span: at }, i) => [
        INLINES.indexOf(kind),
        at.start - (inlines[i - 1]?.span.start ?? 0),
        at.end - at.start,
      ]),
      hrefs,
    }),
  }
}

const kindOf = ({ kind, level }: Block): number =>
  kind === 'heading' ? HEADING + (level ?? 0) : KINDS.indexOf(kind)

function unpacked(found: v.InferOutput<typeof PackedShape>): Article | null {
  const { text, title, byline, publisher, published, url, lang } = found
  // Another text under the name of this one would be another article.
  if (text.trim() === '' || normalizeText(text) !== text) return null
  const titled = title !== undefined && title.trim() !== ''
  return readArticle({
    id: idOf(text),
    title: titled ? title : firstWords(text),
    titleSupplied: !titled,
    byline: byline ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    url: url ?? null,
    lang,
    origin: 'link',
    fictional: false,
    text,
    blocks: blocksOf(found.blocks),
    inlines: inlinesOf(found.inlines, found.hrefs),
  })
}

/** Whether these are blocks is for `readArticle` to say. */
function blocksOf(rows: readonly number[]): readonly unknown[] {
  let at = 0
  return rowsOf(rows).map(([code, gap, length]) => {
    const start = at + gap
    at = start + length
    const heading = code >= HEADING
    return {
      kind: heading ? 'heading' : KINDS[code],
      level: heading && code > HEADING ? code - HEADING : null,
      span: { start, end: at },
    }
  })
}

function inlinesOf(rows: readonly number[], hrefs: readonly string[]): readonly unknown[] {
  let start = 0
  let links = 0
  return rowsOf(rows).map(([code, gap, length]) => {
    start += gap
    const kind = INLINES[code]
    return { kind, span: { start, end: start + length }, ...(kind === 'link' && { href: hrefs[links++] }) }
  })
}

function rowsOf(numbers: readonly number[]): readonly (readonly [number, number, number])[] {
  const rows: [number, number, number][] = []
  for (let i = 0; i < numbers.length; i += ROW) {
    const [code = 0, gap = 0, length = 0] = numbers.slice(i, i + ROW)
    rows.push([code, gap, length])
  }
  return rows
}
