// The front door: who says what in any number of articles, as tables with a documented schema.
import type { Analyzed } from './analyzed'
import { ARTICLES } from './articles'
import { ATTRIBUTIONS, attributionRows } from './attributions'
import { ENTITIES, entityRows } from './entities'
import type { Cell, Column } from './table'
import { UNANSWERED, unansweredRows } from './unanswered'

export { analyzed } from './analyzed'
export type { Cell } from './table'

/** A table: what it is called, its columns, and its rows for an article. */
export type Table = {
  readonly name: string
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'means'>[]
  readonly rowsOf: (one: Analyzed) => readonly (readonly Cell[])[]
}

const table = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: (one: Analyzed) => readonly Row[],
): Table => ({
  name,
  columns,
  rowsOf: (one) => rows(one).map((row) => columns.map(({ cell }) => cell(row))),
})

export const TABLES: readonly Table[] = [
  table('attributions', ATTRIBUTIONS, attributionRows),
  table('unanswered', UNANSWERED, unansweredRows),
  table('entities', ENTITIES, entityRows),
  table('articles', ARTICLES, (one) => [one]),
]
