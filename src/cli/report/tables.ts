// The tables of the report as markup with the way from each figure to its passages, and as CSV.
import { formatRow } from '../../exchange/csv'
import type { Picture } from '../../report/charts/picture'
import type { Cell, ReportTable } from '../../report/tables'
import { html, Markup } from './markup'
import { drawPicture } from './pictures'

/** Where the passages of an id lie; null where there are none. */
export type LeadsTo = (id: string) => string | null

/** Columns that fit on a phone. */
const FEW = 3
const MANY = new Markup(' class="many"')
/** Rows that a page shows; CSV has all. */
const MOST_ROWS = 200

/** `trends` are pictures at the ends of the rows. */
export function drawTable(
  { caption, columns, rows }: ReportTable,
  to: LeadsTo,
  trends: readonly Picture[] | null,
): Markup {
  const extra = trends ? html`<th scope="col">trend</th>` : null
  const cut =
    rows.length > MOST_ROWS
      ? html`<p class="soft">The first ${MOST_ROWS} of ${rows.length} rows; the table beside this page has all.</p>`
      : null
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table${columns.length > FEW ? MANY : null}><caption>${caption}</caption>
<thead><tr>${columns.map(({ shown }) => html`<th scope="col">${shown}</th>`)}${extra}</tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map((row, i) => drawRow(row, to, trends?.[i] ?? null))}</tbody></table></div>${cut}`
}

const drawRow = (row: readonly Cell[], to: LeadsTo, trend: Picture | null): Markup =>
  html`<tr>${row.map((cell, i) => (i === 0 ? html`<th scope="row">${drawCell(cell, to)}</th>` : html`<td>${drawCell(cell, to)}</td>`))}${trend ? html`<td>${drawPicture(trend)}</td>` : null}</tr>\n`

function drawCell({ shown, range, id }: Cell, to: LeadsTo): Markup {
  const address = id === undefined ? null : to(id)
  const figure = address === null ? shown : html`<a href="${address}">${shown}</a>`
  return html`${figure}${range === undefined ? null : html` <span class="range">${range}</span>`}`
}

export const csvOf = ({ columns, rows }: ReportTable): string =>
  [columns.flatMap(({ names }) => names), ...rows.map((row) => row.flatMap(({ values }) => values))]
    .map(formatRow)
    .join('')
