// The report in the order in which it is read: each part with its pictures and tables, for whoever draws it.
import { CHANNELS, VERBS } from '../domain'
import { barPicture } from './charts/bars'
import { gridPicture } from './charts/grid'
import { panelsPicture } from './charts/panels'
import type { Picture } from './charts/picture'
import { type Parted, stackPicture } from './charts/stack'
import { sparkPicture, trendPicture } from './charts/trend'
import type { Checks } from './checked'
import { CHANNEL_NAMES, VERB_NAMES } from './labels'
import type { Counted, GroupShares, Report } from './report'
import type { Share } from './share'
import {
  checkedTable,
  count,
  notFoundTable,
  peopleTables,
  percent,
  type ReportTable,
  tablesOf,
} from './tables'

export type Block = {
  readonly pictures: readonly Picture[]
  readonly table: ReportTable
  /** A small picture at the end of each row; null where there is none. */
  readonly trends: readonly Picture[] | null
  /** What opens the table; null where it stands open. */
  readonly folded: string | null
}

export type Section = {
  readonly id: string
  readonly title: string
  readonly lead: string | null
  readonly blocks: readonly Block[]
}

/** What there is nothing of is left out. */
export function sectionsOf(report: Report, checks: Checks | null = null): readonly Section[] {
  const tables = tablesOf(report)
  const { months, people } = report
  const years = months.length > 1
  const sections = [
    ...(checks
      ? [section('checked', 'Corrected by what was checked', [open(checkedTable(checks))], leadOf(checks))]
      : []),
    section('voices', 'Whose voice', [open(tables.voice), open(tables.standings)]),
    section('how', 'How it was said', [
      block(tables.verbs, [bars('Statements by verb of saying', report.verbs)], {
        trends: years ? trendsOf(report, report.verbs, ({ verbs }) => verbs) : null,
      }),
      block(tables.channels, [bars('Statements by where they were said', report.channels)], {
        trends: years ? trendsOf(report, report.channels, ({ channels }) => channels) : null,
      }),
      block(tables.roles, [bars('Statements by the role of the source', report.roles)]),
      ...(years
        ? [
            { ...open(tables.verbsByMonth), folded: 'Verbs of saying by month' },
            { ...open(tables.channelsByMonth), folded: 'Where it was said, by month' },
          ]
        : []),
    ]),
    section('publishers', 'Publishers', [
      { ...open(tables.publishers), pictures: [voices('Whose voice, by publisher', report.publishers)] },
      block(tables.verbsByPublisher, [verbGrid(report)]),
      block(tables.channelsByPublisher, [channelGrid(report)]),
    ]),
    section('months', 'Months', [
      { ...open(tables.months), pictures: years ? [stackedMonths(report), ...monthTrends(report)] : [] },
    ]),
    section(
      'sources',
      'Sources heard most',
      [
        {
          ...open(tables.sources),
          pictures: years ? [sourcePanels(report)] : [],
          trends: report.sources.map(({ trend }) => sparkPicture(trend)),
        },
      ],
      'The trend is of statements by month. People are the same across articles where their full names agree and no other can be meant; in doubt they stand apart.',
    ),
    section('outlets', 'The same sources by outlet', [
      { ...open(tables.outlets), pictures: [outletGrid(report)] },
    ]),
    section('asked', 'Asked, no answer', [open(tables.unanswered)]),
    ...(people
      ? [
          section(
            'people',
            'People of your list',
            [
              ...peopleTables(report).map(open),
              {
                ...open(notFoundTable(people.notFound)),
                folded: `Not found: ${count(people.notFound.length)}`,
              },
            ],
            `${count(people.found)} of ${count(people.listed)} people are heard. ${count(people.others.statements)} statements are by people who are not on the list.`,
          ),
        ]
      : []),
  ]
  return sections
    .map((one) => ({ ...one, blocks: one.blocks.filter(({ table }) => table.rows.length > 0) }))
    .filter(({ blocks }) => blocks.length > 0)
}

function leadOf({ drawn, checked, right, changed, none }: Checks): string {
  const rest = `${count(checked)} of ${count(drawn)} drawn statements were checked by hand: ${count(right)} right, ${count(changed)} set right, ${count(none)} no statements at all.`
  const early =
    checked < drawn ? ' Until all are, these shares lean on whichever articles were checked first.' : ''
  return `${rest}${early} The shares of all articles are corrected by them, and their intervals hold what the sample leaves open, too. What the program missed is in no sample of what it found; by publisher and month the figures stand as they were found.`
}

const section = (
  id: string,
  title: string,
  blocks: readonly Block[],
  lead: string | null = null,
): Section => ({ id, title, lead, blocks })

const open = (table: ReportTable): Block => ({ pictures: [], table, trends: null, folded: null })

const block = (table: ReportTable, pictures: readonly Picture[], more: Partial<Block> = {}): Block => ({
  ...open(table),
  pictures,
  folded: 'As a table, with the passages',
  ...more,
})

const bars = (name: string, rows: readonly Counted<string>[]): Picture =>
  barPicture(
    name,
    rows.map(({ label, statements }) => ({ label, value: statements })),
    count,
  )

/** Rows of a picture: what can be taken in; the table has them all. */
const MOST_ROWS = 12

const voices = (name: string, groups: readonly GroupShares[]): Picture =>
  stackPicture(
    groups.length > MOST_ROWS ? `${name}: the first ${MOST_ROWS}` : name,
    groups.slice(0, MOST_ROWS).map(partedIn),
  )

/** Whose words those of a row are. */
const partedIn = ({ label, directVoice, reportedVoice, ownVoice }: GroupShares): Parted => ({
  label,
  direct: directVoice.x,
  reported: reportedVoice.x,
  own: ownVoice.x,
})

/** A picture of so many months shows each; of more, only the trends do. */
const MOST_MONTHS = 36

const stackedMonths = ({ byMonth }: Report): Picture => {
  const last = byMonth.slice(-MOST_MONTHS)
  return stackPicture(
    last.length < byMonth.length ? `Whose voice, the last ${MOST_MONTHS} months` : 'Whose voice, by month',
    last.map(partedIn),
  )
}

/** Classes of a grid: those met most often, where more find no room. */
const MOST_COLUMNS = 5

function gridOf<K extends string>(
  name: string,
  report: Report,
  rows: readonly Counted<K>[],
  names: Readonly<Record<K, string>>,
  order: readonly K[],
  shares: (group: GroupShares) => Readonly<Record<K, Share>>,
): Picture {
  const known = rows.filter(({ key }) => key !== 'unknown').slice(0, MOST_COLUMNS)
  const keys = order.filter((key) => known.some((row) => row.key === key))
  return gridPicture(
    name,
    keys.map((key) => names[key]),
    report.publishers
      .slice(0, MOST_ROWS)
      .map((group) => ({ label: group.label, values: keys.map((key) => shares(group)[key].share) })),
    percent,
  )
}

const verbGrid = (report: Report): Picture =>
  gridOf(
    'Verbs of saying by publisher, share of statements',
    report,
    report.verbs,
    VERB_NAMES,
    VERBS,
    (group) => group.verbs,
  )

const channelGrid = (report: Report): Picture =>
  gridOf(
    'Where it was said by publisher, share of statements',
    report,
    report.channels,
    CHANNEL_NAMES,
    CHANNELS,
    (group) => group.channels,
  )

const outletGrid = ({ byOutlet: { publishers, rows } }: Report): Picture =>
  gridPicture(
    'Words of the same sources by outlet',
    publishers.slice(0, MOST_COLUMNS).map(({ label }) => label),
    rows
      .slice(0, MOST_ROWS)
      .map(({ name, words }) => ({ label: name, values: words.slice(0, MOST_COLUMNS) })),
    count,
  )

const TOP = 6

const sourcePanels = ({ sources, months }: Report): Picture =>
  panelsPicture(
    'Statements by month of the sources heard most',
    months,
    sources.slice(0, TOP).map(({ name, trend }) => ({ label: name, values: trend })),
    count,
  )

/** Below so many articles a month says nothing. */
const FEWEST = 2

function byMonthOf({ months, byMonth }: Report): readonly (GroupShares | null)[] {
  const by = new Map(byMonth.map((group) => [group.label, group]))
  return months.map((month) => {
    const group = by.get(month)
    return group && group.articles >= FEWEST ? group : null
  })
}

/** A share of each class by month, small; a month without articles is nought. */
const trendsOf = <K extends string>(
  report: Report,
  rows: readonly Counted<K>[],
  shares: (group: GroupShares) => Readonly<Record<K, Share>>,
): readonly Picture[] => {
  const groups = byMonthOf(report)
  return rows.map(({ key }) =>
    sparkPicture(groups.map((group) => (group ? (shares(group)[key].share ?? 0) : 0))),
  )
}

/** Two months are a line and no trend. */
const A_TREND = 3

function monthTrends(report: Report): readonly Picture[] {
  if (report.months.length < A_TREND) return []
  const groups = byMonthOf(report)
  const trend = (name: string, of: (group: GroupShares) => Share) =>
    trendPicture(
      `${name}, with its interval`,
      report.months.map((month, i) => {
        const group = groups[i]
        const { share, low, high } = group ? of(group) : NOTHING
        return { month, value: share, low, high }
      }),
      roundPercent,
    )
  return [
    trend('Quotes, of all words', ({ directVoice }) => directVoice),
    trend('Claims, of all words', ({ reportedVoice }) => reportedVoice),
    trend('The outlets’ own voice, of all words', ({ ownVoice }) => ownVoice),
    trend('Sources without a name, of statements', ({ unnamed }) => unnamed),
  ]
}

const NOTHING = { share: null, low: null, high: null }

/** On an axis, and of a dot. */
const roundPercent = (value: number): string => `${Number((value * 100).toFixed(1))} %`
