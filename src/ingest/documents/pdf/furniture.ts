// What stands on a page and is none of its text: page numbers, running heads, and the small print of notes and captions.
import { inOneLine } from '../../../domain'
import type { Line } from './lines'

export type PageLines = { readonly height: number; readonly lines: readonly Line[] }

/** The share of a page's height above and below in which running heads stand. */
const MARGIN = 0.1
/** Type so much smaller than the text’s is that of notes and captions, */
const SMALL = 0.88
/** unless it is as much of the document as this: then it is text, too. */
const TOO_MUCH_TO_BE_SMALL = 0.4

const PAGE_NUMBER = /^\W*(page\s+)?(\d{1,4}|[ivxl]{1,6})(\s*(of|\/)\s*\d{1,4})?\W*$/i
const CAPTION = /^(fig(ure|\.)?|table|photo(graph|s)?|picture|image|credit)\s*(\d+|[A-Z]?\d*\s*[:.])/i

/** The size of type that most letters have. */
export function bodySize(pages: readonly PageLines[]): number {
  const letters = new Map<number, number>()
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0]
}

/** The pages without numbers and running heads, which say nothing of the text. */
export function withoutRunningHeads(pages: readonly PageLines[]): PageLines[] {
  const times = new Map<string, number>()
  const inMargin = ({ height }: PageLines, { y, size }: Line) =>
    y < height * MARGIN + size || y > height * (1 - MARGIN)
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => inMargin(page, line)).map(keyOf)))
      times.set(key, (times.get(key) ?? 0) + 1)
  const repeated = Math.max(2, Math.min(3, pages.length))
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      (line) =>
        !inMargin(page, line) ||
        (!PAGE_NUMBER.test(line.text.trim()) && (times.get(keyOf(line)) ?? 0) < repeated),
    ),
  }))
}

const keyOf = ({ text }: Line): string => inOneLine(text.replace(/\d+/g, '#')).toLowerCase()

/** Tells small print from text, of which a document with much of it has two sizes. */
export function smallPrint(pages: readonly PageLines[], body: number): (line: Line) => boolean {
  const lines = pages.flatMap((page) => page.lines)
  const letters = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const small = lines.filter(({ size }) => size < body * SMALL)
  const none = letters(small) > letters(lines) * TOO_MUCH_TO_BE_SMALL
  return ({ size }) => !none && size < body * SMALL
}

export const isCaption = (text: string): boolean => CAPTION.test(text)
