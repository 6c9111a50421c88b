// Small panels of the same scale, side by side: one line over months each, to be compared at a glance.
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { fitted, type Picture, rule, type Shape, text, WIDTH } from './picture'

const ACROSS = 3
const GAP = 20
const HEIGHT = 84
const TITLE = 18
const AXIS = 16
const PANEL = (WIDTH - GAP * (ACROSS - 1)) / ACROSS

export function panelsPicture(
  name: string,
  months: readonly string[],
  rows: readonly { readonly label: string; readonly values: readonly number[] }[],
  told: (value: number) => string,
): Picture {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values))
  return {
    name,
    width: WIDTH,
    height: Math.ceil(rows.length / ACROSS) * (HEIGHT + GAP),
    shapes: rows.flatMap(({ label, values }, i) => {
      const left = (i % ACROSS) * (PANEL + GAP)
      const top = Math.floor(i / ACROSS) * (HEIGHT + GAP)
      return panel({ left, top, label, values, months, most, told })
    }),
  }
}

type Panel = {
  readonly left: number
  readonly top: number
  readonly label: string
  readonly values: readonly number[]
  readonly months: readonly string[]
  readonly most: number
  readonly told: (value: number) => string
}

function panel({ left, top, label, values, months, most, told }: Panel): readonly Shape[] {
  const floor = top + HEIGHT - AXIS
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [left, left + PANEL])
  const y = scaleLinear([0, most], [floor, top + TITLE + 6])
  const at = (_: number, i: number) => x(i)
  const path = line<number>(at, (value) => y(value)).digits(1)([...values]) ?? ''
  const band = area<number>(at, floor, (value) => y(value)).digits(1)([...values]) ?? ''
  const highest = told(Math.max(0, ...values))
  return [
    text('name', left, top + 12, 'start', fitted(label, PANEL - 50)),
    text('figure', left + PANEL, top + 12, 'end', `up to ${highest}`),
    rule(left, floor, left + PANEL, floor),
    { is: 'path', look: 'band', d: band },
    { is: 'path', look: 'line', d: path },
    text('figure', left, floor + 13, 'start', months[0] ?? ''),
    text('figure', left + PANEL, floor + 13, 'end', months.at(-1) ?? ''),
  ]
}
