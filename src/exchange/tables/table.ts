// A table for other programs: its columns, each with a type and what it means, and how a row of it is made.

/** Nothing where the words do not tell. */
export type Cell = string | number | null

export type Column<Row> = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  /** For the schema that is written beside the table. */
  readonly means: string
  readonly cell: (row: Row) => Cell
}

export const text = <Row>(name: string, means: string, cell: (row: Row) => string | null): Column<Row> => ({
  name,
  type: 'string',
  means,
  cell,
})

export const integer = <Row>(name: string, means: string, cell: (row: Row) => number): Column<Row> => ({
  name,
  type: 'integer',
  means,
  cell,
})

export const number = <Row>(name: string, means: string, cell: (row: Row) => number): Column<Row> => ({
  name,
  type: 'number',
  means,
  cell,
})
