// `sourcelight export`: results as tables for DuckDB, pandas, R and spreadsheets.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyzed, type Cell, TABLES } from '../exchange/tables'
import { type Command, Misused } from './command'
import { EXIT } from './manual'
import { headOf, resultsIn } from './results/readResults'
import { schemaJson, schemaText } from './results/schema'
import { openTable, TABLE_FORMATS, type TableFormat, type TableWriter } from './results/tableWriters'

/** What could not be read is a table, too. */
const SKIPPED = {
  name: 'skipped',
  columns: [
    { name: 'document', type: 'integer', means: 'number of the document among the inputs' },
    { name: 'file', type: 'string', means: 'the input it was in' },
    { name: 'place', type: 'string', means: 'where in that' },
    { name: 'why', type: 'string', means: 'why it could not be read' },
  ],
} as const

const SCHEMAS = [...TABLES, SKIPPED]

export const exportCommand: Command = {
  name: 'export',
  usage: `usage: sourcelight export --to ${TABLE_FORMATS.join('|')} -o FOLDER RESULTS…`,
  manual: `Makes tables of what \`sourcelight analyze -o RESULTS\` found, and writes them into FOLDER.

${schemaText(SCHEMAS)}

  The schema is written beside the tables (schema.txt; schema.json for programs). Nothing is NULL in Parquet and JSON
  Lines, and an empty cell in CSV. In CSV, cells that a spreadsheet would run as a formula begin with '. Of several
  RESULTS (parts of one archive) one set of tables is made.

OPTIONS
  --to FORMAT        csv, jsonl (JSON Lines) or parquet
  -o, --output FOLDER

EXAMPLES
  sourcelight export --to parquet -o tables results.jsonl
  duckdb -c "SELECT speaker, count(*) FROM 'tables/attributions.parquet' GROUP BY 1 ORDER BY 2 DESC LIMIT 20"

${EXIT}`,
  options: { to: { type: 'string', default: 'csv' }, output: { type: 'string', short: 'o' } },
  choices: { to: TABLE_FORMATS },
  needsFiles: true,
  run: async (_, files, { to, output }) => {
    if (typeof output !== 'string') throw new Misused('-o FOLDER says where the tables go')
    await exportTables(files, to as TableFormat, output)
  },
}

async function exportTables(files: readonly string[], format: TableFormat, folder: string): Promise<void> {
  const heads = await Promise.all(files.map(headOf))
  const { engine = '', reading = '', made = '' } = heads[0] ?? {}
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'schema.txt'), `${schemaText(SCHEMAS)}\n`)
  await writeFile(join(folder, 'schema.json'), `${schemaJson(SCHEMAS)}\n`)
  const open = ({ name, columns }: (typeof SCHEMAS)[number]) =>
    openTable(join(folder, `${name}.${format}`), format, columns, { engine, reading, made })
  const tables = TABLES.map((table) => ({ table, writer: open(table) }))
  const skipped = open(SKIPPED)
  for (const file of files)
    for await (const result of resultsIn(file))
      if ('skipped' in result) {
        const { n, file: input, at } = result.place
        await skipped.add([[n, input, at, result.skipped] satisfies readonly Cell[]])
      } else {
        const one = analyzed(result.place, result.article, result.analysis)
        for (const { table, writer } of tables) await writer.add(table.rowsOf(one))
      }
  await Promise.all(
    [...tables.map(({ writer }) => writer), skipped].map((writer: TableWriter) => writer.end()),
  )
}
