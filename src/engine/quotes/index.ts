// Finds everything that stands in quotation marks, and says what it is.
import type { Span } from '../../domain'
import { type Doc, type Quotation, spanOfTokens } from '../doc'
import { type Paired, pairMarks } from './pair'
import { decideUse } from './use'

/** Characters beside a quotation that its use is judged by. */
const BEFORE = 80
const AFTER = 60

/** Quotations of an article, in text order; a nested one follows the one around it. */
export function findQuotations(doc: Doc): Quotation[] {
  const paragraphs = doc.paragraphs.map((paragraph) => spanOfTokens(doc, paragraph))
  let k = 0
  return pairMarks(doc.text, paragraphs).map((paired) => {
    const start = paired.pieces[0]?.outer.start ?? 0
    while (k < paragraphs.length - 1 && (paragraphs[k] as Span).end <= start) k++
    return quotationOf(doc.text, paired, paragraphs[k] as Span)
  })
}

function quotationOf(text: string, { pieces, depth }: Paired, paragraph: Span): Quotation {
  const first = pieces[0] as Quotation['pieces'][number]
  const setting = {
    inside: text.slice(first.inner.start, Math.min(first.inner.end, first.inner.start + 200)),
    before: text.slice(Math.max(paragraph.start, first.outer.start - BEFORE), first.outer.start),
    after: text.slice(first.outer.end, Math.min(paragraph.end, first.outer.end + AFTER)),
    pieces: pieces.length,
  }
  return { pieces, depth, ...decideUse(setting) }
}
