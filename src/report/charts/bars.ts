// Bars: one a row, as long as its figure, with ticks below.
import { scaleBand, scaleLinear } from 'd3-scale'
import { fitted, type Picture, rect, rule, text, WIDTH } from './picture'

const ROW = 22
const AXIS = 22
/** Room for labels, and for the figure behind the longest bar. */
const LEFT = 200
const RIGHT = 60

type Item = { readonly label: string; readonly value: number }

export function barPicture(name: string, items: readonly Item[], told: (value: number) => string): Picture {
  const height = items.length * ROW
  const places = items.map((_, i) => i)
  const y = scaleBand(places, [0, height]).padding(0.25)
  const x = scaleLinear([0, Math.max(1, ...items.map(({ value }) => value))], [LEFT, WIDTH - RIGHT])
  return {
    name,
    width: WIDTH,
    height: height + AXIS,
    shapes: [
      ...x
        .ticks(4)
        .flatMap((value) => [
          rule(x(value), 0, x(value), height + 2),
          text('figure', x(value), height + AXIS - 6, 'middle', told(value)),
        ]),
      ...items.flatMap(({ label, value }, i) => {
        const top = y(i) ?? 0
        const middle = top + y.bandwidth() / 2 + 4
        return [
          rect('bar', LEFT, top, x(value) - LEFT, y.bandwidth()),
          text('name', LEFT - 8, middle, 'end', fitted(label, LEFT - 8)),
          text('figure', x(value) + 6, middle, 'start', told(value)),
        ]
      }),
    ],
  }
}
