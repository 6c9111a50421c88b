// Lines over months as data: paths, the band of an interval, and ticks; nothing is drawn here.
import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'

export type Moment = {
  readonly month: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export type Trend = {
  readonly width: number
  readonly height: number
  /** Of the plot, without its axes. */
  readonly plot: { readonly left: number; readonly bottom: number; readonly right: number }
  readonly line: string
  readonly band: string
  readonly dots: readonly {
    readonly x: number
    readonly y: number
    readonly month: string
    readonly value: number
  }[]
  readonly months: readonly { readonly x: number; readonly month: string }[]
  readonly ticks: readonly { readonly y: number; readonly value: number }[]
}

const WIDTH = 640
const HEIGHT = 200
const MARGIN = { top: 8, right: 16, bottom: 24, left: 56 } as const
/** Names of months below the axis: what does not touch. */
const MOST_NAMES = 8

/** Gaps stay gaps: a month without articles has no value. */
export function trendOf(moments: readonly Moment[]): Trend {
  const x = scalePoint(
    moments.map(({ month }) => month),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).padding(moments.length === 1 ? 0.5 : 0)
  const top = Math.max(...moments.map(({ value, high }) => Math.max(value ?? 0, high ?? 0)), 1e-9)
  const y = scaleLinear([0, top], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4)
  const at = ({ month }: Moment) => x(month) ?? 0
  const step = Math.ceil(moments.length / MOST_NAMES)
  return {
    width: WIDTH,
    height: HEIGHT,
    plot: { left: MARGIN.left, bottom: HEIGHT - MARGIN.bottom, right: WIDTH - MARGIN.right },
    line:
      line<Moment>(at, ({ value }) => y(value ?? 0)).defined(({ value }) => value !== null)([...moments]) ??
      '',
    band:
      area<Moment>(
        at,
        ({ low }) => y(low ?? 0),
        ({ high }) => y(high ?? 0),
      ).defined(({ low, high }) => low !== null && high !== null)([...moments]) ?? '',
    dots: moments.flatMap((moment) =>
      moment.value === null
        ? []
        : [{ x: at(moment), y: y(moment.value), month: moment.month, value: moment.value }],
    ),
    months: moments
      .filter((_, i) => i % step === 0)
      .map((moment) => ({ x: at(moment), month: moment.month })),
    ticks: y.ticks(4).map((value) => ({ y: y(value), value })),
  }
}

const SPARK = { width: 96, height: 20 } as const

/** A small line without axes, for a row of a table. */
export function sparkOf(values: readonly number[]): {
  readonly width: number
  readonly height: number
  readonly line: string
} {
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [1, SPARK.width - 1])
  const y = scaleLinear([0, Math.max(1, ...values)], [SPARK.height - 2, 2])
  const path = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  )
    // A tenth of a unit cannot be seen, and a page has many of these.
    .digits(1)([...values])
  return { ...SPARK, line: path ?? '' }
}
