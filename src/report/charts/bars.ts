// Bars as data: where each lies, how long it is, and the ticks below; nothing is drawn here.
import { scaleBand, scaleLinear } from 'd3-scale'

export type Bar = {
  readonly label: string
  readonly value: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Bars = {
  readonly width: number
  readonly height: number
  /** Where the labels end and the bars begin. */
  readonly left: number
  readonly bars: readonly Bar[]
  readonly ticks: readonly { readonly x: number; readonly value: number }[]
}

/** Units of the picture: it is scaled to its place. */
const WIDTH = 640
const ROW = 22
const AXIS = 22
/** Room for labels, and for the figure behind the longest bar. */
const LEFT = 200
const RIGHT = 60

export function barsOf(items: readonly { readonly label: string; readonly value: number }[]): Bars {
  const height = items.length * ROW
  const y = scaleBand(
    items.map((_, i) => i),
    [0, height],
  ).padding(0.25)
  const x = scaleLinear([0, Math.max(1, ...items.map(({ value }) => value))], [LEFT, WIDTH - RIGHT])
  return {
    width: WIDTH,
    height: height + AXIS,
    left: LEFT,
    bars: items.map(({ label, value }, i) => ({
      label,
      value,
      x: LEFT,
      y: y(i) ?? 0,
      width: x(value) - LEFT,
      height: y.bandwidth(),
    })),
    ticks: x.ticks(4).map((value) => ({ x: x(value), value })),
  }
}
