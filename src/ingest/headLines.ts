// What stands over a pasted text and is none of it: a mail's head, the line that names its authors, the line with its date.
import { type Article, textOf } from '../domain'
import { firstWords, idOf, LONGEST_HEADLINE } from './articleFromText'
import { isoDate } from './html/published'
import { senderOf, subjectOf } from './mailFields'
import type { ExcludedBlock } from './outcome'
import { authorsOf } from './signedBy'
import { inlinesByBlock, Tiling } from './tiling'

/** Blocks under the headline that may be such lines: a standfirst can stand before them. */
const WITHIN = 3
/** Blocks that a mail's head may take, when each of its lines is one. */
const LONGEST_HEAD = 12
const LONGEST_DATE_LINE = 80

const FIELD = /^(from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments):\s*(.*)$/i
const FORWARDED = /^(-{2,}\s*(original|forwarded) message\s*-{2,}|begin forwarded message:?)$/i
/** All that a line which only dates a text may have in it. */
const DATE_WORD =
  /^(\d[\d.:/-]*(st|nd|rd|th|[ap]m)?|[ap]\.?m\.?|noon|midnight|at|on|of|first|last|published|updated|posted|modified|(mon|tues?|wed(nes)?|thur?s?|fri|satur?|sun)(day)?|(jan(uary)?|feb(ruary)?|march|mar|april|apr|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)|utc|gmt|bst|c?est|[ecmp][ds]t|ist|wat|eat|a?est|z)$/i

type Facts = Partial<Record<'title' | 'byline' | 'published', string>>

type HeadRead = { readonly article: Article; readonly excluded: readonly ExcludedBlock[] }

/** The article without those lines, which become its facts, and can be put back like all that was left out. */
export function readHeadLines(given: Article): HeadRead {
  const article = withBoldHeadline(given)
  const lines = article.blocks.map((block) => textOf(article.text, block.span).split('\n'))
  const mail = mailHead(lines)
  const facts: Facts = { ...mail.facts }
  const out = new Set(Array.from({ length: mail.length }, (_, i) => i))
  const first = out.size > 0 ? out.size : article.blocks[0]?.kind === 'heading' ? 1 : 0
  for (let i = first; i < Math.min(first + WITHIN, article.blocks.length - 1); i++) {
    const found = lines[i]!.length === 1 ? factsOf(lines[i]![0]!) : null
    if (found === null) continue
    Object.assign(facts, found)
    out.add(i)
  }
  if (out.size === 0) return { article, excluded: [] }
  return withoutBlocks(article, out, facts)
}

/** A first line that is set in bold as a whole and ends like a headline is one: word processors know no other. */
function withBoldHeadline(article: Article): Article {
  const [first, second] = article.blocks
  if (!first || !second || first.kind !== 'paragraph' || !article.titleSupplied) return article
  const line = textOf(article.text, first.span)
  const bold = article.inlines.some(
    ({ kind, span: at }) => kind === 'strong' && at.start <= first.span.start && at.end >= first.span.end,
  )
  if (!bold || line.length > LONGEST_HEADLINE || /[.,;:…\n]["”’']?$/.test(line) || authorsOf(line) !== null)
    return article
  const blocks = [{ ...first, kind: 'heading' as const, level: 1 }, ...article.blocks.slice(1)]
  return { ...article, title: line, titleSupplied: false, blocks }
}

/** The fields of a mail at the head of a text, and how many blocks they take; none where that is no mail. */
function mailHead(blocks: readonly (readonly string[])[]): {
  readonly facts: Facts
  readonly length: number
} {
  const fields = new Map<string, string>()
  let length = 0
  for (const lines of blocks.slice(0, LONGEST_HEAD)) {
    const read = lines.map((line) => FIELD.exec(line.trim()))
    if (read.some((field, i) => field === null && !FORWARDED.test(lines[i]!.trim()))) break
    for (const field of read) if (field) fields.set(field[1]!.toLowerCase(), field[2]!.trim())
    length += 1
  }
  const subject = subjectOf(fields.get('subject') ?? '')
  const from = fields.get('from')
  if (subject === '' || from === undefined || length === blocks.length) return { facts: {}, length: 0 }
  const name = senderOf(from)
  const date = isoDate(fields.get('date') ?? fields.get('sent') ?? '')
  return {
    facts: { title: subject, ...(name && { byline: name }), ...(date && { published: date }) },
    length,
  }
}

/** What a line says that names only authors, a day, or both; null for any other line. */
function factsOf(line: string): Facts | null {
  const facts: Facts = {}
  for (const part of line.replace(/\s+/g, ' ').split(/ [|·•–—] /)) {
    const authors = authorsOf(part)
    const day = authors === null ? dayOf(part) : null
    if (authors !== null) facts.byline = authors
    else if (day !== null) facts.published = day
    else return null
  }
  return facts
}

function dayOf(line: string): string | null {
  if (line.length > LONGEST_DATE_LINE) return null
  const words = line.split(/[\s,()]+/).filter((word) => word !== '')
  const isDate = words.every((word) => DATE_WORD.test(word.replace(/[:.]$/, '')))
  return isDate ? isoDate(line) : null
}

function withoutBlocks(article: Article, out: ReadonlySet<number>, facts: Facts): HeadRead {
  const kept = new Tiling()
  const excluded: ExcludedBlock[] = []
  const inlinesOf = inlinesByBlock(article.inlines)
  article.blocks.forEach((block, i) => {
    const words = textOf(article.text, block.span)
    const own = inlinesOf(block)
    if (out.has(i)) excluded.push({ reason: 'details', text: words, before: kept.end })
    else kept.put(words, block, own, block.span.start)
  })
  const { text, blocks, inlines } = kept
  const title = facts.title ?? (article.titleSupplied ? firstWords(text) : article.title)
  return {
    article: {
      ...article,
      id: idOf(text),
      text,
      blocks,
      inlines,
      title,
      titleSupplied: facts.title === undefined && article.titleSupplied,
      byline: facts.byline ?? article.byline,
      published: facts.published ?? article.published,
    },
    excluded,
  }
}
