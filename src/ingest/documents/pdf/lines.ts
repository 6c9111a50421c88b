// What a PDF page draws → lines of text: pieces that stand side by side on one height, with the spaces that were never written.

/** A run of characters as a page draws it; sizes and places in points, from the page's upper left corner. */
export type Piece = {
  readonly text: string
  readonly x: number
  /** Of the line that the letters stand on. */
  readonly y: number
  readonly width: number
  readonly size: number
}

export type Line = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** In sizes of the type: letters on one line differ by less in height. */
export const SAME_HEIGHT = 0.4
/** A gap as wide as a thin space is one. */
const SPACE = 0.18
/** A wider gap parts columns; in a justified line it may part words, and is closed again within the column. */
const GUTTER = 1.1

/** Lines from above to below, those of one height from left to right; columns are told apart later. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows[rows.length - 1]
    if (row && piece.y - row[0]!.y < Math.max(piece.size, row[0]!.size) * SAME_HEIGHT) row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap((row) => joined(row.sort((a, b) => a.x - b.x)))
}

function joined(row: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of row) {
    const line = lines[lines.length - 1]
    const next = lineOf(piece)
    const gap = line ? next.left - line.right : 0
    if (line && gap < Math.max(line.size, next.size) * GUTTER) lines[lines.length - 1] = together(line, next)
    else lines.push(next)
  }
  return lines
}

const lineOf = ({ text, x, y, width, size }: Piece): Line => ({ text, left: x, right: x + width, y, size })

/** Two pieces of one line; the larger type is the line's, for initials and marks of notes are other. */
export function together(line: Line, next: Line): Line {
  const spaced = /\s$/.test(line.text) || /^\s/.test(next.text)
  const space = !spaced && next.left - line.right > Math.min(line.size, next.size) * SPACE ? ' ' : ''
  const longer = next.text.length > line.text.length ? next : line
  return {
    text: line.text + space + next.text,
    left: Math.min(line.left, next.left),
    right: Math.max(line.right, next.right),
    y: line.y,
    size: longer.size,
  }
}
