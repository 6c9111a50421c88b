// The schema of tables in words: what stands beside them, and in the manual.
import type { Table } from '../../exchange/tables'

type Described = Pick<Table, 'name' | 'columns'>

/** A block a table, a line a column. */
export const schemaText = (tables: readonly Described[]): string =>
  tables.map(({ name, columns }) => [`  ${name}`, ...columns.map(lineOf)].join('\n')).join('\n\n')

const lineOf = ({ name, type, means }: Described['columns'][number]): string =>
  `    ${name.padEnd(20)}${type.padEnd(9)}${means}`
