// Who says what as a table: CSV by RFC 4180, one statement a row and then who gave no answer, safe to open in a spreadsheet.
import {
  type Analysis,
  type Article,
  castIn,
  howMade,
  NO_ANSWER,
  type NoAnswer,
  paragraphOf,
  type Review,
  type Span,
  type Statement,
  tellStatements,
  tellUnanswered,
  textOf,
} from '../domain'
import { characterCounter } from './characters'
import { type Checks, NO_CHECKS, tellMaker } from './makers'

type Cell = string | number

/** Before the first row of a table that is saved for spreadsheets: without it, Excel reads UTF-8 as something else. */
export const BYTE_ORDER_MARK = '\ufeff'

/** Lists within a cell. */
const LIST = '; '

type Column = readonly [name: string, cell: (row: Row) => Cell]
type Row = Statement & {
  readonly number: number
  readonly paragraph: number
  readonly article: Article
  readonly count: (offset: number) => number
  readonly made: string
  /** Whether a person confirmed or corrected it, and who. */
  readonly checked: string
}

/** Rows of several articles in one table stay apart, and each can be found again. */
const ABOUT_ARTICLE: readonly (readonly [name: string, cell: (article: Article) => Cell])[] = [
  ['article id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['outlet', ({ publisher }) => publisher ?? ''],
  ['date', ({ published }) => published?.slice(0, 10) ?? ''],
  ['address', ({ url }) => url ?? ''],
]

const COLUMNS: readonly Column[] = [
  ['number', ({ number }) => number],
  ['paragraph', ({ paragraph }) => paragraph],
  ['kind', ({ kind }) => kind],
  ['speaker', ({ speakers }) => speakers.join(LIST)],
  ['speaker kind', ({ speakerKind }) => speakerKind],
  ['description', ({ description }) => description ?? ''],
  ['relayed by', ({ relays }) => relays.join(LIST)],
  ['statement', ({ words }) => words],
  [
    'source in the text',
    ({ article, attribution: { source } }) => wordsAt(article, 'span' in source ? source.span : null),
  ],
  ['cue', ({ article, attribution }) => wordsAt(article, attribution.cue)],
  ['addressee', ({ article, attribution }) => wordsAt(article, attribution.addressee)],
  ['start', ({ count, attribution }) => count(attribution.content[0].start)],
  ['end', ({ count, attribution }) => count(attribution.content.at(-1)?.end ?? 0)],
  ['channel', ({ attribution }) => attribution.channel],
  ['kind of verb', ({ attribution }) => attribution.verb],
  ['role', ({ attribution }) => attribution.role],
  ['confidence in speaker', ({ attribution }) => attribution.confidence.speaker],
  ['confidence in words', ({ attribution }) => attribution.confidence.words],
  ['why', ({ attribution }) => attribution.why],
  ['how it was made', ({ made }) => made],
  ['checked', ({ checked }) => checked],
  ...ABOUT_ARTICLE.map(([name, cell]): Column => [name, ({ article }) => cell(article)]),
]

/** The table, with a header line. Offsets count characters, as Python and R do. */
export function formatCsv(
  article: Article,
  analysis: Analysis,
  review: Review | null,
  checks: Checks = NO_CHECKS,
): string {
  const made = howMade(review)
  const count = characterCounter(article.text)
  const cast = castIn(article, analysis)
  const rows = tellStatements(cast, analysis.attributions).map((statement, i) => ({
    ...statement,
    number: i + 1,
    paragraph: paragraphOf(article, statement.attribution.content[0]),
    article,
    count,
    made,
    checked: tellMaker(checks.get(statement.attribution.id), review),
  }))
  const names = COLUMNS.map(([name]) => name)
  const noAnswers = tellUnanswered(cast, analysis.unanswered).map((one, i) => {
    const cells = cellsOf(one, { number: rows.length + i + 1, article, count, made })
    return names.map((name) => cells[name] ?? '')
  })
  const lines = [names, ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))), ...noAnswers]
  return lines.map(formatRow).join('')
}

/** A line of a table. */
export const formatRow = (cells: readonly Cell[]): string => `${cells.map(formatCell).join(',')}\r\n`

/** A row for somebody who gave no answer, by column; what only a statement has is left empty. */
const cellsOf = (
  { unanswered: { source, cue, span, confidence, why }, speakers, speakerKind, words }: NoAnswer,
  { number, article, count, made }: Pick<Row, 'number' | 'article' | 'count' | 'made'>,
): Readonly<Record<string, Cell>> => ({
  number,
  paragraph: paragraphOf(article, span),
  kind: NO_ANSWER.kind,
  speaker: speakers.join(LIST),
  'speaker kind': speakerKind,
  statement: words,
  'source in the text': wordsAt(article, 'span' in source ? source.span : null),
  cue: wordsAt(article, cue),
  start: count(span.start),
  end: count(span.end),
  'confidence in words': confidence,
  why,
  'how it was made': made,
  ...Object.fromEntries(ABOUT_ARTICLE.map(([name, cell]) => [name, cell(article)])),
})

/** The words at a span, or nothing. */
const wordsAt = ({ text }: Article, at: Span | null): string => (at ? textOf(text, at) : '')

/** What a spreadsheet would run as a formula, its full-width twins included, also behind what nobody sees (OWASP, “CSV Injection”). */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Where “;” or a tab parts cells, what follows one would be a cell of its own, and perhaps a formula. */
const QUOTED = /[",;\t\r\n=+\-@＝＋－＠]/u

function formatCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return QUOTED.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
