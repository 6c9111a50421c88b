// The pictures of the report as SVG, from what `src/report/charts` laid out.
import { barsOf } from '../../report/charts/bars'
import { type Moment, sparkOf, trendOf } from '../../report/charts/trend'
import { html, type Markup } from './markup'

const round = (value: number): number => Math.round(value * 10) / 10

/** `name` says what is to be seen; each picture has its table beside it. */
export function barPicture(
  name: string,
  items: readonly { readonly label: string; readonly value: number }[],
  told: (value: number) => string,
): Markup {
  const { width, height, left, bars, ticks } = barsOf(items)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">
${ticks.map(({ x, value }) => html`<line class="rule" x1="${round(x)}" x2="${round(x)}" y1="0" y2="${height - 20}"/><text x="${round(x)}" y="${height - 6}" text-anchor="middle">${told(value)}</text>`)}
${bars.map((bar) => html`<rect class="bar" x="${bar.x}" y="${round(bar.y)}" width="${round(bar.width)}" height="${round(bar.height)}"/><text class="name" x="${left - 8}" y="${round(bar.y + bar.height / 2 + 4)}" text-anchor="end">${bar.label}</text><text x="${round(bar.x + bar.width + 6)}" y="${round(bar.y + bar.height / 2 + 4)}">${told(bar.value)}</text>`)}
</svg>`
}

export function trendPicture(
  name: string,
  moments: readonly Moment[],
  told: (value: number) => string,
): Markup {
  const { width, height, plot, line, band, dots, months, ticks } = trendOf(moments)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">
${ticks.map(({ y, value }) => html`<line class="rule" x1="${plot.left}" x2="${plot.right}" y1="${round(y)}" y2="${round(y)}"/><text x="${plot.left - 8}" y="${round(y + 4)}" text-anchor="end">${told(value)}</text>`)}
${months.map(({ x, month }) => html`<text x="${round(x)}" y="${plot.bottom + 18}" text-anchor="middle">${month}</text>`)}
<path class="band" d="${band}"/><path class="line" d="${line}"/>
${dots.map(({ x, y, month, value }) => html`<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="2.5"><title>${month}: ${told(value)}</title></circle>`)}
</svg>`
}

/** Beside its figures in a row: a reader of the table needs no other name for it. */
export function sparkPicture(values: readonly number[]): Markup {
  const { width, height, line } = sparkOf(values)
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="line" d="${line}"/></svg>`
}
