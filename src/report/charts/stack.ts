// Rows parted among voices: quotes, claims and the outlets’ own words, each row as long as the whole.
import { scaleBand, scaleLinear } from 'd3-scale'
import { stack, stackOffsetExpand } from 'd3-shape'
import { fitted, type Picture, rect, rule, text, WIDTH } from './picture'

const VOICES = ['direct', 'reported', 'own'] as const
export type Parted = Readonly<Record<(typeof VOICES)[number], number>> & { readonly label: string }

const VOICE_NAMES: Readonly<Record<(typeof VOICES)[number], string>> = {
  direct: 'quotes',
  reported: 'claims',
  own: 'own voice',
}

const ROW = 22
const HEAD = 26
const AXIS = 22
const LEFT = 200
const RIGHT = 24
/** Between two entries of the legend. */
const STEP = 90

export function stackPicture(name: string, rows: readonly Parted[]): Picture {
  const bottom = HEAD + rows.length * ROW
  const places = rows.map((_, i) => i)
  const y = scaleBand(places, [HEAD, bottom]).padding(0.25)
  const x = scaleLinear([0, 1], [LEFT, WIDTH - RIGHT])
  const layers = stack<Parted, (typeof VOICES)[number]>().keys(VOICES).offset(stackOffsetExpand)([...rows])
  return {
    name,
    width: WIDTH,
    height: bottom + AXIS,
    shapes: [
      ...VOICES.flatMap((voice, i) => [
        rect(voice, LEFT + i * STEP, 4, 12, 12),
        text('figure', LEFT + i * STEP + 18, 14, 'start', VOICE_NAMES[voice]),
      ]),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
        rule(x(part), HEAD, x(part), bottom + 2),
        text('figure', x(part), bottom + AXIS - 6, 'middle', `${part * 100} %`),
      ]),
      ...rows.map(({ label }, i) =>
        text('name', LEFT - 8, (y(i) ?? 0) + y.bandwidth() / 2 + 4, 'end', fitted(label, LEFT - 8)),
      ),
      ...layers.flatMap((layer) =>
        layer.map(([from, to], i) =>
          rect(layer.key, x(from || 0), y(i) ?? 0, x(to || 0) - x(from || 0), y.bandwidth()),
        ),
      ),
    ],
  }
}
