// Lines in reading order → paragraphs and headings: broken words joined, text going on over columns and pages.
import { inOneLine } from '../../../domain'
import type { Column } from './columns'
import { type Line, SAME_HEIGHT } from './lines'

export type Paragraph = { readonly text: string; readonly size: number }

/** In sizes of the type, or lines. */
const OTHER_SIZE = 0.12
const WIDE_GAP = 1.35
const INDENT = 0.7
/** The share of a column's width that the last line of a paragraph leaves free, at least. */
const SHORT = 0.12

const ENDS = /[.!?:…]["”’')\]]*$/

export function paragraphsOf(columns: readonly Column[]): Paragraph[] {
  const compounds = new Set(
    columns
      .flat()
      .flatMap(({ text }) => [...text.matchAll(/\p{L}+-\p{Ll}+/gu)].map(([word]) => word.toLowerCase())),
  )
  const groups: Line[][] = []
  for (const column of columns) {
    const shape = shapeOf(column)
    column.forEach((line, i) => {
      const before = column[i - 1]
      const group = groups[groups.length - 1]
      const begins = before
        ? beginsAfter(before, line, shape)
        : !group || !goesOn(group[group.length - 1]!, line)
      if (begins || !group) groups.push([line])
      else group.push(line)
    })
  }
  return groups.map((lines) => ({ text: joinedText(lines, compounds), size: lines[0]!.size }))
}

type Shape = { readonly left: number; readonly width: number; readonly leading: number }

function shapeOf(column: Column): Shape {
  const sorted = (values: number[]) => values.sort((a, b) => a - b)
  const at = (values: readonly number[], share: number) =>
    values[Math.floor((values.length - 1) * share)] ?? 0
  const left = at(sorted(column.map((line) => line.left)), 0.1)
  const right = at(sorted(column.map((line) => line.right)), 0.95)
  const steps = column.slice(1).map((line, i) => line.y - column[i]!.y)
  return { left, width: right - left, leading: at(sorted(steps), 0.4) }
}

function beginsAfter(before: Line, line: Line, { left, width, leading }: Shape): boolean {
  if (Math.abs(before.size - line.size) > line.size * OTHER_SIZE) return true
  const step = line.y - before.y
  // Beside each other stand two texts that were not told apart as columns.
  if (step < line.size * SAME_HEIGHT || step > Math.max(leading, line.size) * WIDE_GAP) return true
  const indent = line.left - left
  if (indent > line.size * INDENT && before.left - left < line.size * INDENT && indent < width / 3)
    return true
  return before.right < left + width * (1 - SHORT) && ENDS.test(before.text.trim())
}

/** Whether a text goes on at the head of the next column or page. */
const goesOn = (before: Line, line: Line): boolean =>
  Math.abs(before.size - line.size) <= line.size * OTHER_SIZE &&
  !ENDS.test(before.text.trim()) &&
  (/-$|\u00ad$/.test(before.text.trim()) ||
    /^[^\p{Lu}]*\p{Ll}/u.test(line.text) ||
    /[\p{Ll},]$/u.test(before.text.trim()))

function joinedText(lines: readonly Line[], compounds: ReadonlySet<string>): string {
  let text = ''
  for (const line of lines) {
    const next = inOneLine(line.text)
    const broken = /([\p{L}]+)[-\u00ad\u2010]$/u.exec(text)
    const head = /^\p{Ll}+/u.exec(next)?.[0]
    if (broken && head) {
      const isCompound = compounds.has(`${broken[1]}-${head}`.toLowerCase()) && !text.endsWith('\u00ad')
      text = isCompound ? text + next : text.slice(0, -1) + next
    } else text += text === '' || broken ? next : ` ${next}`
  }
  return text.replaceAll('\u00ad', '')
}
