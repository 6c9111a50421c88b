// A table of the report, drawn in portions: each figure that has passages leads to them.
import type { Picture } from '../../report/charts/picture'
import type { Cell, ReportTable as Table } from '../../report/tables'
import { Button } from '../common/Button'
import { inFigures } from '../common/counts'
import { followed } from '../common/followed'
import { Spark } from './ReportPicture'
import { Scrolled } from './Scrolled'
import { usePortion } from './usePortion'

/** How a figure is followed to its passages; `id` is what it counts, `element` the link's own, in a row from nought on. */
export type Figures = {
  readonly hrefOf: (id: string) => string
  readonly onFollow: (id: string, element: string, row: number) => void
  /** Rows that every table draws at least: who comes back finds the figure that was followed. */
  readonly rows: number
}

type Props = {
  readonly table: Table
  readonly trends: readonly Picture[] | null
  readonly figures: Figures
}

const HEAD = 'border-b py-2 pe-4 align-bottom font-regular text-soft'
const BODY = 'border-b py-1.5 pe-4 align-middle'
/** Columns beside which an interval finds room in its line. */
const FEW = 4

export function ReportTable({ table: { id, caption, columns, rows }, trends, figures }: Props) {
  const portion = usePortion(figures.rows)
  const below = columns.length > FEW ? 'block' : 'max-narrow:block'
  const side = (i: number) => (i === 0 ? 'text-start' : 'text-end')
  return (
    <>
      <Scrolled name={caption}>
        <table className="w-full border-collapse text-sm figures">
          <caption className="pb-1 text-start text-base text-soft">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ shown }, i) => (
                <th key={shown} scope="col" className={`${HEAD} ${side(i)}`}>
                  <bdi>{shown}</bdi>
                </th>
              ))}
              {trends && (
                <th scope="col" className={`${HEAD} text-end`}>
                  trend
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, portion.rows).map(([first, ...more], at) => (
              <tr key={keyOf(first, more)} className="print:break-inside-avoid">
                <th scope="row" className={`${BODY} min-w-field text-start font-regular wrap-anywhere`}>
                  {first && (
                    <Figure cell={first} element={`${id}-${at}`} row={at} figures={figures} below={below} />
                  )}
                </th>
                {more.map((cell, i) => (
                  <td key={columns[i + 1]?.shown} className={`${BODY} text-end whitespace-nowrap`}>
                    <Figure
                      cell={cell}
                      element={`${id}-${at}-${i}`}
                      row={at}
                      figures={figures}
                      below={below}
                    />
                  </td>
                ))}
                {trends?.[at] && (
                  <td className={`${BODY} text-end`}>
                    <Spark picture={trends[at]} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {rows.length > portion.rows && (
        <p className="mt-3">
          <Button onPress={portion.more}>Show more of {inFigures(rows.length)} rows</Button>
        </p>
      )}
    </>
  )
}

/** Two may have one name: what their figures lead to tells them apart. */
const keyOf = (first: Cell | undefined, more: readonly Cell[]): string =>
  [first?.shown, ...more.flatMap(({ id }) => id ?? [])].join()

type FigureProps = {
  readonly cell: Cell
  readonly element: string
  readonly row: number
  readonly figures: Figures
  /** Where an interval stands below its share. */
  readonly below: string
}

function Figure({ cell: { shown, range, id }, element, row, figures, below }: FigureProps) {
  return (
    <>
      {id === undefined ? (
        <bdi>{shown}</bdi>
      ) : (
        <a
          id={element}
          className="inline-flex min-h-line items-center underline underline-offset-near hover:decoration-2"
          href={figures.hrefOf(id)}
          onClick={followed(() => figures.onFollow(id, element, row))}
        >
          <bdi>{shown}</bdi>
        </a>
      )}
      {range !== undefined && <span className={`ms-1 text-xs text-soft ${below}`}>{range}</span>}
    </>
  )
}
