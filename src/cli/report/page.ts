// The page of the report: what made it on top, then every figure with its table, its picture and the way to its passages.
import { basename } from 'node:path'
import type { GroupShares, Report } from '../../report/report'
import type { Share } from '../../report/share'
import { html, type Markup } from './markup'
import { barPicture, sparkPicture, trendPicture } from './pictures'
import { count, drawTable, type LeadsTo, tablesOf } from './tables'

export type Made = {
  readonly inputs: readonly string[]
  readonly skipped: number
  /** Statements that a person checked. */
  readonly reviewed: number
}

export function drawReport(report: Report, made: Made, to: LeadsTo): Markup {
  const tables = tablesOf(report, to)
  const { all, months } = report
  return html`<h1>Who gets to speak</h1>
<p class="soft">${count(all.articles)} articles${span(months)}, ${count(all.statements)} statements by ${count(report.voices)} sources with a name</p>
${madeList(report, made)}
<p>Every share stands with an interval of 95 %: where it would lie if these articles had been drawn by chance from all that
could have been written. It says nothing of what the program got wrong; for that, check a sample by hand.</p>
<nav aria-label="On this page"><ul>${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${section('voices', html`${drawTable(tables.voice)}${drawTable(tables.sourceClasses)}`)}
${section(
  'how',
  html`${pictured('Statements by verb of saying', report.verbs, drawTable(tables.verbs))}
${pictured('Statements by where they were said', report.channels, drawTable(tables.channels))}
${pictured('Statements by the role of the source', report.roles, drawTable(tables.roles))}`,
)}
${section('publishers', drawTable(tables.publishers))}
${section('months', html`${months.length > 1 ? trends(report) : null}${drawTable(tables.months)}`)}
${section(
  'sources',
  html`${drawTable(tables.sources, (row) => sparkPicture(report.sources[row]?.trend ?? []))}
<p class="soft">The trend is of statements, ${span(months) || 'by month'}. People are the same across articles where their full names agree and no
other can be meant; in doubt they stand apart.</p>`,
)}
${section('outlets', drawTable(tables.outlets))}
${section('asked', drawTable(tables.unanswered))}
${
  report.people
    ? peopleSection(
        report,
        tables.people.map((table) => drawTable(table)),
      )
    : null
}
<footer><p>Made by Sourcelight on this computer. The figures of every table lie beside this page as CSV.</p></footer>`
}

const SECTIONS = [
  ['voices', 'Whose voice'],
  ['how', 'How it was said'],
  ['publishers', 'Publishers'],
  ['months', 'Months'],
  ['sources', 'Sources heard most'],
  ['outlets', 'The same sources by outlet'],
  ['asked', 'Asked, no answer'],
] as const

const section = (id: (typeof SECTIONS)[number][0], body: Markup): Markup =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${SECTIONS.find(([one]) => one === id)?.[1] ?? ''}</h2>${body}</section>`

const span = (months: readonly string[]): string =>
  months.length === 0
    ? ''
    : months.length === 1
      ? ` of ${months[0]}`
      : ` from ${months[0]} to ${months.at(-1)}`

function madeList({ engines, readings, all }: Report, { inputs, skipped, reviewed }: Made): Markup {
  const rows = [
    ['Made by', engines.join('; ')],
    ['Reading', readings.join(' and ')],
    [
      'Checked',
      reviewed === 0
        ? 'nothing: automatic, and it may be wrong'
        : `${count(reviewed)} of ${count(all.statements)} statements by hand`,
    ],
    ['Inputs', namesOf(inputs)],
    [
      'Not read',
      skipped === 0 ? 'nothing' : `${count(skipped)} documents or articles; the file of results says why`,
    ],
  ] as const
  return html`<dl class="made">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
}

/** Where they lie on this computer is nobody's business. */
const namesOf = (inputs: readonly string[]): string => {
  const names = inputs.map((path) => basename(path))
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
}

const labeled = (rows: Report['verbs']) => rows.map(({ label, statements }) => ({ label, value: statements }))

const pictured = (name: string, rows: Report['verbs'], table: Markup): Markup =>
  html`<figure><figcaption>${name}</figcaption>${barPicture(name, labeled(rows), count)}</figure>
<details><summary>As a table, with the passages</summary>${table}</details>`

/** Below so many articles a month says nothing. */
const FEWEST = 2

function trends({ months, byMonth }: Report): Markup {
  const by = new Map(byMonth.map((group) => [group.label, group]))
  const moments = (of: (group: GroupShares) => Share) =>
    months.map((month) => {
      const group = by.get(month)
      const { share, low, high } = group && group.articles >= FEWEST ? of(group) : NOTHING
      return { month, value: share, low, high }
    })
  const trend = (name: string, of: (group: GroupShares) => Share) =>
    html`<figure><figcaption>${name}, with its interval</figcaption>${trendPicture(name, moments(of), roundPercent)}</figure>`
  return html`${trend('Quotes, of all words', ({ directVoice }) => directVoice)}
${trend('The outlets’ own voice, of all words', ({ ownVoice }) => ownVoice)}
${trend('Sources without a name, of statements', ({ bySource }) => bySource.unnamed)}`
}

/** On an axis, and of a dot. */
const roundPercent = (value: number): string => `${Number((value * 100).toFixed(1))} %`

const NOTHING = { share: null, low: null, high: null }

function peopleSection({ people }: Report, tables: readonly Markup[]): Markup {
  if (!people) return html``
  const { listed, found, notFound, others } = people
  return html`<section aria-labelledby="people"><h2 id="people">People of your list</h2>
<p>${count(found)} of ${count(listed)} people are heard. ${count(others.statements)} statements are by people who are not on the list.</p>
${tables}
<details><summary>Not found: ${count(notFound.length)}</summary><p>${notFound.join(', ')}</p></details></section>`
}
