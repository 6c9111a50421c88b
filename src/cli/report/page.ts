// The page of the report: what made it on top, then every figure with its table, its picture and the way to its passages.
import { basename } from 'node:path'
import type { Checks } from '../../report/checked'
import { tellReadings } from '../../report/labels'
import type { Report } from '../../report/report'
import { type Block, type Section, sectionsOf } from '../../report/sections'
import { count, percent } from '../../report/tables'
import { html, type Markup } from './markup'
import { drawPicture } from './pictures'
import { drawTable, type LeadsTo } from './tables'

export type Made = {
  readonly inputs: readonly string[]
  readonly skipped: number
  /** What a person checked of a sample; null where nobody did. */
  readonly checks: Checks | null
}

export function drawReport(report: Report, made: Made, to: LeadsTo): Markup {
  const { all, months } = report
  const sections = sectionsOf(report, made.checks)
  return html`<h1>Who gets to speak</h1>
<p class="soft">${count(all.articles)} articles${span(months)}, ${count(all.statements)} statements by ${count(report.voices)} sources with a name</p>
${madeList(report, made)}
<p>Every share stands with an interval of 95 %: where it would lie if these articles had been drawn by chance from all that
could have been written. It says nothing of what the program got wrong${made.checks ? ', but where shares are corrected' : '; for that, check a sample by hand'}.</p>
<nav aria-label="On this page"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map((section) => drawSection(section, to))}
<footer><p>Made by Sourcelight on this computer. The figures of every table lie beside this page as CSV.</p></footer>`
}

const drawSection = ({ id, title, lead, blocks }: Section, to: LeadsTo): Markup =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${lead === null ? null : html`<p class="soft">${lead}</p>`}
${blocks.map((block) => drawBlock(block, to))}</section>
`

function drawBlock({ pictures, table, trends, folded }: Block, to: LeadsTo): Markup {
  const figures = pictures.map(
    (picture) => html`<figure><figcaption>${picture.name}</figcaption>${drawPicture(picture)}</figure>\n`,
  )
  const drawn = drawTable(table, to, trends)
  return html`${figures}${folded === null ? drawn : html`<details><summary>${folded}</summary>${drawn}</details>`}\n`
}

const span = (months: readonly string[]): string =>
  months.length === 0
    ? ''
    : months.length === 1
      ? ` of ${months[0]}`
      : ` from ${months[0]} to ${months.at(-1)}`

function madeList({ engines, readings, all }: Report, { inputs, skipped, checks }: Made): Markup {
  const rows = [
    ['Made by', engines.join('; ')],
    ['Reading', tellReadings(readings)],
    [
      'Checked',
      checks
        ? `${count(checks.checked)} of ${count(all.statements)} statements by hand (${percent(checks.checked / all.statements)}); the others are automatic, and may be wrong`
        : 'nothing: automatic, and it may be wrong',
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
