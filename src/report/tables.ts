// The tables of the report as data: each is drawn, and written as CSV, from the same rows.
import { CHANNELS, type Channel, STANDING_WORDS, STANDINGS, VERBS, type Verb } from '../domain'
import type { Checks } from './checked'
import { allWords } from './counts'
import { classId } from './ids'
import { CHANNEL_NAMES, VERB_NAMES } from './labels'
import { ASKED } from './passages'
import type { GroupShares, Report } from './report'
import type { Share } from './share'

/** What stands in a cell. */
export type Cell = {
  readonly shown: string
  /** The interval behind a share. */
  readonly range?: string
  /** The passages that it leads to: what counts in all of these figures, with “+” between them. */
  readonly id?: string
  /** What is written in CSV in its stead. */
  readonly values: readonly (string | number)[]
}

export type ReportTable = {
  readonly id: string
  readonly caption: string
  /** A column as it is drawn, and the columns of the CSV that it stands for. */
  readonly columns: readonly { readonly shown: string; readonly names: readonly string[] }[]
  readonly rows: readonly (readonly Cell[])[]
}

export const count = (value: number): string => Math.round(value).toLocaleString('en')
export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

const word = (value: string): Cell => ({ shown: value, values: [value] })
const figure = (value: number): Cell => ({ shown: count(value), values: [Math.round(value)] })
const leading = (id: string, value: number): Cell => ({ ...figure(value), ...(value > 0 ? { id } : {}) })
const named = (id: string, value: string): Cell => ({ ...word(value), id })
const column = (shown: string, name = shown) => ({ shown, names: [name] })
const shareColumn = (shown: string, name: string) => ({
  shown,
  names: [`${name}_part`, `${name}_of`, `${name}_share`, `${name}_low`, `${name}_high`],
})

function shareCell({ x, n, share, low, high }: Share, id?: string): Cell {
  const values = [x, n, share ?? '', low ?? '', high ?? '']
  if (share === null) return { shown: '–', values }
  const leads = id !== undefined && x > 0 ? { id } : {}
  if (low === null || high === null) return { shown: percent(share), values, ...leads }
  return {
    shown: percent(share),
    range: `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`,
    values,
    ...leads,
  }
}

/** The same without its interval, where a table of many shares has no room for it; CSV has it. */
const bareShare = (share: Share, id: string): Cell => {
  const { range: _, ...cell } = shareCell(share, id)
  return cell
}

export const tablesOf = (report: Report) => ({
  voice: voiceTable(report),
  standings: standingTable(report),
  verbs: countedTable('verbs', 'Verbs of saying', 'verb', report.verbs),
  channels: countedTable('channels', 'Where it was said', 'channel', report.channels),
  roles: countedTable('roles', 'What sources are in the story', 'role', report.roles),
  publishers: groupTable('publishers', 'By publisher', 'publisher', report.publishers),
  months: groupTable('months', 'By month', 'month', report.byMonth),
  verbsByPublisher: verbTable('verbs-by-publisher', 'publisher', report.publishers),
  channelsByPublisher: channelTable('channels-by-publisher', 'publisher', report.publishers),
  verbsByMonth: verbTable('verbs-by-month', 'month', report.byMonth),
  channelsByMonth: channelTable('channels-by-month', 'month', report.byMonth),
  sources: sourcesTable(report),
  outlets: outletTable(report),
  unanswered: unansweredTable(report),
})

const voiceTable = ({ all }: Report): ReportTable => ({
  id: 'voice',
  caption: 'Words of the articles by whose voice they are in',
  columns: [column('voice'), shareColumn('share of words', 'words')],
  rows: [
    [word('sources, in their own words (quotes)'), shareCell(all.directVoice, 'voice-direct')],
    [word('sources, in the outlets’ words (claims)'), shareCell(all.reportedVoice, 'voice-reported')],
    [word('the outlets themselves'), shareCell(all.ownVoice)],
  ],
})

const standingTable = ({ all }: Report): ReportTable => ({
  id: 'sources-named',
  caption: 'Statements by how their source stands in the article',
  columns: [column('source'), column('statements'), shareColumn('share', 'statements')],
  rows: STANDINGS.filter((standing) => all.standings[standing].x > 0).map((standing) => [
    word(STANDING_WORDS[standing].many),
    leading(`standing-${standing}`, all.standings[standing].x),
    shareCell(all.standings[standing]),
  ]),
})

const countedTable = (
  id: string,
  caption: string,
  name: string,
  rows: Report['verbs'] | Report['channels'] | Report['roles'],
): ReportTable => ({
  id,
  caption,
  columns: [column(name), column('statements'), column('with quotes'), column('claims'), column('words')],
  rows: rows.map((row) => [
    word(row.label),
    leading(row.id, row.statements),
    leading(`${row.id}+voice-direct`, row.direct),
    leading(`${row.id}+voice-reported`, row.reported),
    figure(allWords(row)),
  ]),
})

const groupTable = (
  id: string,
  caption: string,
  name: string,
  rows: readonly GroupShares[],
): ReportTable => ({
  id,
  caption,
  columns: [
    column(name),
    column('articles'),
    column('statements'),
    column('asked, no answer'),
    shareColumn('quotes, of words', 'quotes'),
    shareColumn('claims, of words', 'claims'),
    shareColumn('own voice, of words', 'own_voice'),
    shareColumn('without a name, of statements', 'unnamed'),
  ],
  rows: rows.map((row) => [
    word(row.label),
    figure(row.articles),
    leading(row.id, row.statements),
    leading(`${ASKED}-${row.id}`, row.unanswered),
    shareCell(row.directVoice, `${row.id}+voice-direct`),
    shareCell(row.reportedVoice, `${row.id}+voice-reported`),
    shareCell(row.ownVoice),
    shareCell(row.unnamed, `${row.id}+unnamed`),
  ]),
})

/** Statements of each row by what `shares` tells of them; what none has is left out. */
function byRow<K extends string>(
  { id, caption, name }: { readonly id: string; readonly caption: string; readonly name: string },
  rows: readonly GroupShares[],
  of: string,
  keys: readonly { readonly key: K; readonly label: string }[],
  shares: (row: GroupShares) => Readonly<Record<K, Share>>,
): ReportTable {
  const met = keys.filter(({ key }) => rows.some((row) => shares(row)[key].x > 0))
  return {
    id,
    caption,
    columns: [
      column(name),
      column('statements'),
      ...met.map(({ key, label }) => shareColumn(label, key.replace(/\s+/g, '_'))),
    ],
    rows: rows.map((row) => [
      word(row.label),
      leading(row.id, row.statements),
      ...met.map(({ key }) => bareShare(shares(row)[key], `${row.id}+${classId(of, key)}`)),
    ]),
  }
}

const verbTable = (id: string, name: string, rows: readonly GroupShares[]): ReportTable =>
  byRow<Verb>(
    { id, caption: `Verbs of saying by ${name}, of statements`, name },
    rows,
    'verb',
    VERBS.map((key) => ({ key, label: VERB_NAMES[key] })),
    ({ verbs }) => verbs,
  )

const channelTable = (id: string, name: string, rows: readonly GroupShares[]): ReportTable =>
  byRow<Channel>(
    { id, caption: `Where it was said by ${name}, of statements`, name },
    rows,
    'channel',
    CHANNELS.map((key) => ({ key, label: CHANNEL_NAMES[key] })),
    ({ channels }) => channels,
  )

const sourcesTable = ({ sources }: Report): ReportTable => ({
  id: 'sources',
  caption: `The ${count(sources.length)} sources heard most`,
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
    leading(one.id, one.statements),
    leading(`${one.id}+voice-direct`, one.direct),
    leading(`${one.id}+voice-reported`, one.reported),
    figure(allWords(one)),
    figure(one.articles),
    figure(one.publishers),
    leading(`${one.id}+${ASKED}`, one.unanswered),
  ]),
})

const outletTable = ({ byOutlet: { publishers, rows } }: Report): ReportTable => ({
  id: 'same-people-by-outlet',
  caption: 'Words of the same sources by outlet',
  columns: [column('source'), ...publishers.map(({ label }) => column(label))],
  rows: rows.map(({ id, name, words }) => [
    named(id, name),
    ...words.map((value, i) => leading(`${id}+${publishers[i]?.id ?? ''}`, value)),
  ]),
})

const unansweredTable = ({ unanswered }: Report): ReportTable => ({
  id: 'asked-without-answer',
  caption: 'Who was asked most often and gave no answer',
  columns: [column('who'), column('kind'), column('asked in vain'), column('statements')],
  rows: unanswered.map((one) => [
    word(one.name),
    word(one.kind),
    leading(`${one.id}+${ASKED}`, one.unanswered),
    leading(one.id, one.statements),
  ]),
})

/** What a checked sample makes of the shares of all articles. */
export const checkedTable = ({ shares }: Checks): ReportTable => ({
  id: 'checked',
  caption: 'Shares of all articles, corrected by the checked sample',
  columns: [column('share'), shareColumn('as found', 'found'), shareColumn('corrected', 'corrected')],
  rows: shares.map(({ label, found, corrected }) => [word(label), shareCell(found), shareCell(corrected)]),
})

/** People of a researcher’s own list: a table for each of its columns, and who was not found. */
export function peopleTables({ people }: Report): readonly ReportTable[] {
  if (!people) return []
  return people.byColumn.map(({ column: name, groups }) => ({
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
}

export const notFoundTable = (notFound: readonly string[]): ReportTable => ({
  id: 'people-not-found',
  caption: 'People of your list who are not heard',
  columns: [column('name')],
  rows: notFound.map((name) => [word(name)]),
})
