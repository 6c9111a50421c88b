// Finds everything that stands in quotation marks, and says what it is.
import { type Span, span } from '../../domain'
import type { Doc, Quotation } from '../doc'
import { type Paired, pairMarks } from './pair'
import { decideUse } from './use'

/** Characters beside a quotation that its use is judged by. */
const BEFORE = 80
const AFTER = 60

/** Quotations of a text whose paragraphs are given, in text order; a nested one follows the one around it. */
export function findQuotationsIn(text: string, paragraphs: readonly Span[]): Quotation[] {
  let k = 0
  return pairMarks(text, paragraphs).map((paired) => {
    const start = paired.pieces[0]?.outer.start ?? 0
    while (k < paragraphs.length - 1 && (paragraphs[k] as Span).end <= start) k++
    return quotationOf(text, paired, paragraphs[k] as Span)
  })
}

function quotationOf(text: string, { pieces, depth }: Paired, paragraph: Span): Quotation {
  const first = pieces[0] as Quotation['pieces'][number]
  const setting = {
    inside: text.slice(first.inner.start, Math.min(first.inner.end, first.inner.start + 200)),
    before: text.slice(Math.max(paragraph.start, first.outer.start - BEFORE), first.outer.start),
    after: text.slice(first.outer.end, Math.min(paragraph.end, first.outer.end + AFTER)),
    pieces: pieces.length,
    depth,
  }
  return { pieces, depth, ...decideUse(setting) }
}

/** Quotations of a tokenized article. */
export function findQuotations(doc: Doc): Quotation[] {
  return findQuotationsIn(doc.text, paragraphSpans(doc))
}

/** Character spans of the paragraphs, without the line breaks between them. */
function paragraphSpans(doc: Doc): Span[] {
  return doc.paragraphs.flatMap(({ from, to }) =>
    to > from ? [span(doc.starts[from] as number, doc.ends[to - 1] as number)] : [],
  )
}

/** Paragraphs of a text that nobody has tokenized: every line that holds something. */
export function lineSpans(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((m) => span(m.index, m.index + m[0].trimEnd().length))
}
