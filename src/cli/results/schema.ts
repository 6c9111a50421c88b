// The schema of tables, in words (beside them, and in the manual) and for programs.
import type { Table } from '../../exchange/tables'

type Described = Pick<Table, 'name' | 'columns'>

/** A block a table, a line a column. */
export const schemaText = (tables: readonly Described[]): string =>
  tables.map(({ name, columns }) => [`  ${name}`, ...columns.map(lineOf)].join('\n')).join('\n\n')

const lineOf = ({ name, type, means }: Described['columns'][number]): string =>
  `    ${name.padEnd(20)}${type.padEnd(9)}${means}`

/** The same for programs: the columns of each table (what makes their cells is no JSON). */
export const schemaJson = (tables: readonly Described[]): string =>
  JSON.stringify(Object.fromEntries(tables.map(({ name, columns }) => [name, columns])), null, 2)
