// A small bar in every cell of a table: each column by its own rows, all on one scale.
import { scaleBand, scaleLinear } from 'd3-scale'
import { fitted, type Picture, rect, text, WIDTH } from './picture'

const ROW = 22
const LEFT = 150
/** A line of the names of columns, which take a second one where they find no room in the first. */
const LINE = 14
/** Room behind a bar for its figure. */
const FIGURE = 46

export function gridPicture(
  name: string,
  columns: readonly string[],
  rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[],
  told: (value: number) => string,
): Picture {
  const across = scaleBand(
    columns.map((_, i) => i),
    [LEFT, WIDTH],
  ).paddingInner(0.12)
  const names = columns.map((column) => inTwo(column, across.bandwidth()))
  const head = 8 + LINE * Math.max(1, ...names.map((lines) => lines.length))
  const most = Math.max(1e-9, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const long = scaleLinear([0, most], [0, Math.max(4, across.bandwidth() - FIGURE)])
  return {
    name,
    width: WIDTH,
    height: head + rows.length * ROW,
    shapes: [
      ...names.flatMap((lines, i) =>
        lines.map((line, at) => text('figure', across(i) ?? 0, 12 + at * LINE, 'start', line)),
      ),
      ...rows.flatMap(({ label, values }, row) => {
        const top = head + row * ROW + 3
        return [
          text('name', LEFT - 10, top + 12, 'end', fitted(label, LEFT - 10)),
          ...values.flatMap((value, i) => {
            const left = across(i) ?? 0
            if (value === null) return [text('figure', left, top + 12, 'start', '–')]
            return [
              rect('bar', left, top, long(value), ROW - 6),
              text('figure', left + long(value) + 4, top + 12, 'start', told(value)),
            ]
          }),
        ]
      }),
    ],
  }
}

/** A name of two words or more stands on two lines. */
function inTwo(words: string, room: number): readonly string[] {
  const [first = '', ...rest] = words.split(' ')
  const lines = fitted(words, room) === words || rest.length === 0 ? [words] : [first, rest.join(' ')]
  return lines.map((line) => fitted(line, room))
}
