// An export of Nexis Uni (once Lexis Advance): headline, publication, day, copyright, fields, “Body”, text, “Classification”, “End of Document”.
import { inOneLine } from '../../domain'
import { isoDate } from '../html/published'
import { bylineOf, type Exported, unclear } from './exported'

const END = /^End of Document$/i
const BODY = /^Body$/i
const COPYRIGHT = /^(Copyright|©|\(c\))/i
/** The page before the first article: what was searched for, and a list of the headlines. */
const COVER = /^(Date and Time|Job Number|Documents? \(\d+\))/i
const BEHIND = /^(Classification|Load-Date:.*)$/i
/** What stands between the text and what classifies it. */
const BESIDE = /^(Graphic|Notes|Correction|Correction-Date|Photo)$/i

export const isNexis = (lines: readonly string[]): boolean =>
  lines.some((line) => END.test(line)) && lines.some((line) => BODY.test(line) || /^Load-Date:/i.test(line))

export function readNexis(lines: readonly string[]): readonly Exported[] {
  const articles: (readonly string[])[] = []
  let open: string[] = []
  for (const line of lines)
    if (END.test(line)) {
      articles.push(open)
      open = []
    } else open.push(line)
  return articles.map(readOne)
}

function readOne(lines: readonly string[]): Exported {
  const body = lines.findIndex((line) => BODY.test(line))
  if (body < 0) return unclear('it has no “Body”: its text cannot be told from what stands around it')
  const head = headOf(lines.slice(0, body))
  const published = head.day === null ? loadDateIn(lines) : isoDate(head.lines[head.day] ?? '')
  const rest = lines.slice(body + 1)
  const behind = rest.findLastIndex((line) => BEHIND.test(line))
  const text = behind < 0 ? rest : rest.slice(0, behind)
  const beside = text.findIndex((line) => BESIDE.test(line))
  const paragraphs = (beside < 0 ? text : text.slice(0, beside)).map(inOneLine)
  if (paragraphs.length === 0) return unclear('there is no text in it')
  const { title, publisher } = head
  return {
    kind: 'article',
    title,
    publisher,
    published,
    byline: bylineOf(field(head.lines, 'Byline')),
    paragraphs,
  }
}

/** Headline, publication and day stand above the copyright; behind a cover, just above it. */
function headOf(lines: readonly string[]) {
  const copyright = lines.findIndex((line) => COPYRIGHT.test(line))
  const above = copyright < 0 ? lines : lines.slice(0, copyright)
  const found = above.findLastIndex((line) => line.length < LONGEST_DAY && isoDate(line) !== null)
  const day = found < 0 ? null : found
  const covered = lines.some((line) => COVER.test(line))
  const at = covered && day !== null ? Math.max(0, day - 2) : 0
  const title = lines[at] ?? null
  const publisher = day === null ? (lines[at + 1] ?? null) : day > at + 1 ? (lines[day - 1] ?? null) : null
  return {
    lines,
    day,
    title: title && !/^No Headline In Original$/i.test(title) ? inOneLine(title) : null,
    publisher: publisher && inOneLine(publisher),
  }
}

/** “Wednesday, March 4, 2026, Late Edition – Final”. */
const LONGEST_DAY = 100

const field = (lines: readonly string[], name: string): string | undefined =>
  lines.map((line) => new RegExp(`^${name}:\\s*(.+)`, 'i').exec(line)?.[1]).find((value) => value)

const loadDateIn = (lines: readonly string[]): string | null => isoDate(field(lines, 'Load-Date') ?? '')
