// From tokens to text: what an attribution covers, quotation marks at its edges left out, and which of it is direct.
import { bySpan, firstIndex, type Span, span } from '../../domain'
import type { Quotation } from '../doc'

/** The span without the comma that the outlet set before a closing mark, and without space at its edges. */
function bare(text: string, start: number, end: number): Span | null {
  while (end > start && /[,\s]/.test(text.charAt(end - 1))) end--
  while (start < end && /\s/.test(text.charAt(start))) start++
  return end > start ? span(start, end) : null
}

/** Insides of the outermost quotations that may be somebody's words, in text order. */
export function spokenPieces(quotations: readonly Quotation[]): Span[] {
  return quotations
    .filter(({ depth, use }) => depth === 0 && use !== 'name')
    .flatMap(({ pieces }) => pieces.map(({ inner }) => inner))
    .sort(bySpan)
}

/** Index of the first piece that ends behind an offset. */
const firstPiece = (pieces: readonly Span[], offset: number): number =>
  firstIndex(pieces.length, (k) => (pieces[k]?.end ?? 0) > offset)

const WORD = /[\p{L}\p{N}]/u

/** “… – despite his tensions with the West”: what the outlet adds behind a dash. */
const ASIDE =
  /\s[–—-]{1,2}\s(?:al)?(?:though|despite|even (?:as|if|though)|in spite of|notwithstanding|regardless of)\b/i

/** Where a content ends before the outlet's aside, if no quotation mark stands behind that dash. */
export function beforeAside(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(ASIDE)
  return at <= 0 || /[“”"]/.test(text.slice(start + at, end)) ? span(start, end) : span(start, start + at)
}

/** A content's text: words come from the labels; inside marks what stands between the last word and the mark belongs to it. */
export function contentSpan(text: string, { start, end }: Span, pieces: readonly Span[]): Span {
  for (let k = firstPiece(pieces, start); k < pieces.length; k++) {
    const piece = pieces[k] as Span
    if (piece.start >= end) break
    if (piece.start < start && !WORD.test(text.slice(piece.start, start))) start = piece.start
    if (piece.end > end && piece.start < end && !WORD.test(text.slice(end, piece.end))) end = piece.end
  }
  return bare(text, start, end) ?? span(start, end)
}

/** A content that reaches into a quotation from outside, or out of one, has all of it: nobody quotes half a fragment. */
export function wholeQuotations({ start, end }: Span, pieces: readonly Span[]): Span {
  const first = pieces[firstPiece(pieces, start)]
  if (first && first.start < start && end > first.end) start = first.start
  const last = pieces[firstPiece(pieces, end - 1)]
  if (last && last.start < end && end < last.end && start < last.start) end = last.end
  return span(start, end)
}

const MARKS = /[“”„‟"«»‹›‘’‚'`]/

/** A content cut at the quotation marks in it, the marks left out: “the plan”, “a small price”. */
export function cutAtMarks(text: string, { start, end }: Span, pieces: readonly Span[]): Span[] {
  const parts: Span[] = []
  const add = (from: number, to: number) => {
    const part = bare(text, from, to)
    if (part && WORD.test(text.slice(part.start, part.end))) parts.push(part)
  }
  let from: number = start
  for (let k = firstPiece(pieces, start); k < pieces.length; k++) {
    const piece = pieces[k] as Span
    if (piece.start >= end) break
    let before: number = piece.start
    while (before > from && MARKS.test(text.charAt(before - 1))) before--
    if (before > from) add(from, before)
    const inside = Math.max(from, piece.start)
    from = Math.min(end, piece.end)
    add(inside, from)
    while (from < end && MARKS.test(text.charAt(from))) from++
  }
  if (from < end) add(from, end)
  return parts.length > 0 ? parts : [span(start, end)]
}

/** The parts of some contents that stand in quotation marks. */
export function directIn(text: string, content: readonly Span[], pieces: readonly Span[]): Span[] {
  return content.flatMap(({ start, end }) => {
    const found: Span[] = []
    for (let k = firstPiece(pieces, start); k < pieces.length && (pieces[k] as Span).start < end; k++) {
      const piece = pieces[k] as Span
      const part = bare(text, Math.max(start, piece.start), Math.min(end, piece.end))
      if (part) found.push(part)
    }
    return found
  })
}
