// The tables of the report: each is drawn on the page and written as CSV from the same rows.
import { formatRow } from '../../exchange/csv'
import { allWords, SOURCES } from '../../report/counts'
import { type GroupShares, type Report, SOURCE_NAMES } from '../../report/report'
import type { Share } from '../../report/share'
import { html, Markup } from './markup'

/** What stands in a cell: words or a figure, with where it leads and what is written in CSV in its stead. */
type Cell = { readonly shown: Markup | string; readonly values: readonly (string | number)[] }

export type ReportTable = {
  readonly id: string
  readonly caption: string
  /** A column of the page, and the columns of the CSV that it stands for. */
  readonly columns: readonly { readonly shown: string; readonly names: readonly string[] }[]
  readonly rows: readonly (readonly Cell[])[]
}

export const count = (value: number): string => Math.round(value).toLocaleString('en')
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

const word = (value: string): Cell => ({ shown: value, values: [value] })
const figure = (value: number): Cell => ({ shown: count(value), values: [Math.round(value)] })
const leading = (
  to: (id: string) => string | null,
  id: string,
  shown: string,
  value: string | number,
): Cell => {
  const address = to(id)
  return { shown: address === null ? shown : html`<a href="${address}">${shown}</a>`, values: [value] }
}
const shareCell = ({ x, n, share, low, high }: Share): Cell => {
  const values = [x, n, share ?? '', low ?? '', high ?? '']
  if (share === null) return { shown: '–', values }
  if (low === null || high === null) return { shown: percent(share), values }
  const range = `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`
  return { shown: html`${percent(share)} <span class="range">${range}</span>`, values }
}
const column = (shown: string, name = shown) => ({ shown, names: [name] })
const shareColumn = (shown: string, name: string) => ({
  shown,
  names: [`${name}_part`, `${name}_of`, `${name}_share`, `${name}_low`, `${name}_high`],
})

/** Where the passages of an id lie; null where there are none. */
export type LeadsTo = (id: string) => string | null

export function tablesOf(report: Report, to: LeadsTo) {
  return {
    voice: voiceTable(report),
    sourceClasses: sourceTable(report, to),
    verbs: countedTable('verbs', 'Verbs of saying', 'verb', report.verbs, to),
    channels: countedTable('channels', 'Where it was said', 'channel', report.channels, to),
    roles: countedTable('roles', 'What sources are in the story', 'role', report.roles, to),
    publishers: groupTable('publishers', 'By publisher', 'publisher', report.publishers, to),
    months: groupTable('months', 'By month', 'month', report.byMonth, to),
    sources: sourcesTable(report, to),
    outlets: outletTable(report, to),
    unanswered: unansweredTable(report, to),
    people: peopleTables(report),
  }
}

const voiceTable = ({ all }: Report): ReportTable => ({
  id: 'voice',
  caption: 'Words of the articles by whose voice they are in',
  columns: [column('voice'), shareColumn('share of words', 'words')],
  rows: (
    [
      ['sources, in their own words (quotes)', all.directVoice],
      ['sources, in the outlets’ words (claims)', all.reportedVoice],
      ['the outlets themselves', all.ownVoice],
    ] as const
  ).map(([name, share]) => [word(name), shareCell(share)]),
})

const sourceTable = ({ all }: Report, to: LeadsTo): ReportTable => ({
  id: 'sources-named',
  caption: 'Statements by who makes them',
  columns: [column('source'), column('statements'), shareColumn('share', 'statements')],
  rows: SOURCES.map((source) => [
    word(SOURCE_NAMES[source]),
    leading(to, `class-${source.replace(' ', '-')}`, count(all.bySource[source].x), all.bySource[source].x),
    shareCell(all.bySource[source]),
  ]),
})

const countedTable = (
  id: string,
  caption: string,
  name: string,
  rows: Report['verbs'],
  to: LeadsTo,
): ReportTable => ({
  id,
  caption,
  columns: [column(name), column('statements'), column('with quotes'), column('claims'), column('words')],
  rows: rows.map((row) => [
    word(row.label),
    leading(to, row.id, count(row.statements), row.statements),
    figure(row.direct),
    figure(row.reported),
    figure(allWords(row)),
  ]),
})

const groupTable = (
  id: string,
  caption: string,
  name: string,
  rows: readonly GroupShares[],
  to: LeadsTo,
): ReportTable => ({
  id,
  caption,
  columns: [
    column(name),
    column('articles'),
    column('statements'),
    column('asked, no answer'),
    shareColumn('quotes, of words', 'quotes'),
    shareColumn('own voice, of words', 'own_voice'),
    shareColumn('without a name, of statements', 'unnamed'),
  ],
  rows: rows.map((row) => [
    word(row.label),
    figure(row.articles),
    leading(to, row.id, count(row.statements), row.statements),
    figure(row.unanswered),
    shareCell(row.directVoice),
    shareCell(row.ownVoice),
    shareCell(row.bySource.unnamed),
  ]),
})

const sourcesTable = ({ sources }: Report, to: LeadsTo): ReportTable => ({
  id: 'sources',
  caption: `The ${sources.length} sources heard most`,
  columns: [
    'source',
    'kind',
    'statements',
    'quotes',
    'claims',
    'words',
    'articles',
    'outlets',
    'asked, no answer',
  ].map((name) => column(name)),
  rows: sources.map((one) => [
    word(one.name),
    word(one.kind),
    leading(to, one.id, count(one.statements), one.statements),
    figure(one.direct),
    figure(one.reported),
    figure(allWords(one)),
    figure(one.articles),
    figure(one.publishers),
    figure(one.unanswered),
  ]),
})

const outletTable = ({ byOutlet: { publishers, rows } }: Report, to: LeadsTo): ReportTable => ({
  id: 'same-people-by-outlet',
  caption: 'Words of the same sources by outlet',
  columns: [column('source'), ...publishers.map((name) => column(name))],
  rows: rows.map(({ id, name, words }) => [leading(to, id, name, name), ...words.map(figure)]),
})

const unansweredTable = ({ unanswered }: Report, to: LeadsTo): ReportTable => ({
  id: 'asked-without-answer',
  caption: 'Who was asked most often and gave no answer',
  columns: [column('who'), column('kind'), column('asked in vain'), column('statements')],
  rows: unanswered.map((one) => [
    word(one.name),
    word(one.kind),
    leading(to, one.id, count(one.unanswered), one.unanswered),
    figure(one.statements),
  ]),
})

const peopleTables = ({ people }: Report): readonly ReportTable[] =>
  (people?.byColumn ?? []).map(({ column: name, groups }) => ({
    id: `people-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    caption: `People of your list by ${name}`,
    columns: [name, 'people', 'statements', 'quotes', 'claims', 'words'].map((one) => column(one)),
    rows: groups.map((group) => [
      word(group.value),
      figure(group.people),
      figure(group.statements),
      figure(group.direct),
      figure(group.reported),
      figure(allWords(group)),
    ]),
  }))

/** Columns that fit on a phone. */
const FEW = 3
const MANY = new Markup(' class="many"')

/** `beside` puts a picture at the end of a row. */
export function drawTable({ caption, columns, rows }: ReportTable, beside?: (row: number) => Markup): Markup {
  const extra = beside ? html`<th scope="col">trend</th>` : null
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table${columns.length > FEW ? MANY : null}><caption>${caption}</caption>
<thead><tr>${columns.map(({ shown }) => html`<th scope="col">${shown}</th>`)}${extra}</tr></thead>
<tbody>${rows.map(
    (row, i) =>
      html`<tr>${row.map(({ shown }, j) => (j === 0 ? html`<th scope="row">${shown}</th>` : html`<td>${shown}</td>`))}${beside ? html`<td>${beside(i)}</td>` : null}</tr>\n`,
  )}</tbody></table></div>`
}

export const csvOf = ({ columns, rows }: ReportTable): string =>
  [columns.flatMap(({ names }) => names), ...rows.map((row) => row.flatMap(({ values }) => values))]
    .map(formatRow)
    .join('')
