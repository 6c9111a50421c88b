// How a table is written: as CSV, as JSON Lines, or as Parquet; row by row or group by group, never all at once.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { formatRow } from '../../exchange/csv'
import type { Cell, Table } from '../../exchange/tables'

export type TableWriter = {
  readonly add: (rows: readonly (readonly Cell[])[]) => Promise<void>
  readonly end: () => Promise<void>
}

type Columns = Table['columns']

export const TABLE_FORMATS = ['csv', 'jsonl', 'parquet'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** `facts` is what stands in the file's own metadata, where its format has some. */
export function openTable(
  path: string,
  format: TableFormat,
  columns: Columns,
  facts: Readonly<Record<string, string>>,
): TableWriter {
  switch (format) {
    case 'csv':
      return lineWriter(path, formatRow(columns.map(({ name }) => name)), (row) =>
        formatRow(row.map((cell) => cell ?? '')),
      )
    case 'jsonl':
      return lineWriter(path, '', (row) => {
        const named = columns.map(({ name }, i) => [name, row[i] ?? null] as const)
        return `${JSON.stringify(Object.fromEntries(named))}\n`
      })
    case 'parquet':
      return parquetWriter(path, columns, facts)
  }
}

function lineWriter(path: string, head: string, format: (row: readonly Cell[]) => string): TableWriter {
  const stream = createWriteStream(path)
  stream.write(head)
  return {
    add: async (rows) => {
      if (rows.length > 0 && !stream.write(rows.map(format).join(''))) await once(stream, 'drain')
    },
    end: async () => {
      stream.end()
      await finished(stream)
    },
  }
}

/** Rows of a group: enough that columns pack well, few enough to be held. */
const GROUP = 50_000
const PARQUET_TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const

function parquetWriter(path: string, columns: Columns, facts: Readonly<Record<string, string>>): TableWriter {
  let rows: (readonly Cell[])[] = []
  const columnData = () =>
    columns.map(({ name, type }, i) => ({
      name,
      type: PARQUET_TYPES[type],
      data: rows.map((row) => row[i] ?? null),
    }))
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnData() }),
    createdBy: 'sourcelight',
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key: `sourcelight.${key}`, value })),
  })
  const flush = async () => {
    if (rows.length > 0) await writer.write({ columnData: columnData(), rowGroupSize: GROUP })
    rows = []
  }
  return {
    add: async (more) => {
      rows.push(...more)
      if (rows.length >= GROUP) await flush()
    },
    end: async () => {
      await flush()
      await writer.finish()
    },
  }
}
