// Lines over months, with the band of an interval; and small ones without axes, for a row of a table.
import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { type Picture, round, rule, text, WIDTH } from './picture'

type Moment = {
  readonly month: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

const HEIGHT = 200
const MARGIN = { top: 8, right: 28, bottom: 24, left: 56 } as const
/** Names of months below the axis: what does not touch. */
const MOST_NAMES = 8

/** Gaps stay gaps: a month without articles has no value. */
export function trendPicture(
  name: string,
  moments: readonly Moment[],
  told: (value: number) => string,
): Picture {
  const x = scalePoint(
    moments.map(({ month }) => month),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).padding(moments.length === 1 ? 0.5 : 0)
  const top = Math.max(...moments.map(({ value, high }) => Math.max(value ?? 0, high ?? 0)), 1e-9)
  const bottom = HEIGHT - MARGIN.bottom
  const y = scaleLinear([0, top], [bottom, MARGIN.top]).nice(4)
  const at = ({ month }: Moment) => x(month) ?? 0
  const step = Math.ceil(moments.length / MOST_NAMES)
  const path = line<Moment>(at, ({ value }) => y(value ?? 0)).defined(({ value }) => value !== null)
  const band = area<Moment>(
    at,
    ({ low }) => y(low ?? 0),
    ({ high }) => y(high ?? 0),
  ).defined(({ low, high }) => low !== null && high !== null)
  return {
    name,
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...y
        .ticks(4)
        .flatMap((value) => [
          rule(MARGIN.left, y(value), WIDTH - MARGIN.right, y(value)),
          text('figure', MARGIN.left - 8, y(value) + 4, 'end', told(value)),
        ]),
      ...moments
        .filter((_, i) => i % step === 0)
        .map((moment) => text('figure', at(moment), bottom + 18, 'middle', moment.month)),
      { is: 'path', look: 'band', d: band.digits(1)([...moments]) ?? '' },
      { is: 'path', look: 'line', d: path.digits(1)([...moments]) ?? '' },
      ...moments.flatMap((moment) =>
        moment.value === null
          ? []
          : [
              {
                is: 'dot' as const,
                x: round(at(moment)),
                y: round(y(moment.value)),
                told: `${moment.month}: ${told(moment.value)}`,
              },
            ],
      ),
    ],
  }
}

const SPARK = { width: 96, height: 20 } as const

/** Beside its figures in a row: a reader of the table needs no other name for it. */
export function sparkPicture(values: readonly number[]): Picture {
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [1, SPARK.width - 1])
  const y = scaleLinear([0, Math.max(1e-9, ...values)], [SPARK.height - 2, 2])
  const path = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  )
  return {
    name: '',
    ...SPARK,
    shapes: [{ is: 'path', look: 'line', d: path.digits(1)([...values]) ?? '' }],
  }
}
