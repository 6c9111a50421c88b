// Results as tables: the same rows in every format, as other programs read them back.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatLine, type Head } from '../../../src/cli/archive/result'
import { exportCommand } from '../../../src/cli/export'
import { openReading } from '../../../src/cli/reading'
import { TABLES } from '../../../src/exchange/tables'
import { articleFromText } from '../../../src/ingest'
import { runOn } from '../../support/commands'
import { parseCsv } from '../../support/parseCsv'

const TEXTS = [
  '🏊 The pool closes. “It is far too old, 😀 and =SUM(A1)” Ana Ortiz, the mayor, said. The ministry did not respond to a request for comment.',
  'Officials said the roof had failed.\nHedda Lund said: “We pay.”',
  'Nothing happened, and it rained.',
]
const HEAD: Head = {
  sourcelight: 'results',
  version: 1,
  engine: '16',
  reading: 'quick',
  made: 'automatic, unchecked',
  inputs: ['x'],
}

let folder: string
let results: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  const read = await openReading({ careful: false, rulesOnly: true }, () => {})
  const lines = [JSON.stringify(HEAD)]
  for (const [i, text] of TEXTS.entries()) {
    const place = { n: lines.length, file: 'x', at: `line ${lines.length}` }
    const { inlines: _, ...article } = articleFromText(text, {
      origin: 'file',
      id: `a${i}`,
      publisher: i === 2 ? null : '+The Gazette',
      published: '2026-03-04',
    })
    lines.push(formatLine(place, { article, analysis: await read({ ...article, inlines: [] }) }))
    if (i === 1) lines.push(formatLine({ n: 3, file: 'x', at: 'line 3' }, { skipped: 'not JSON' }))
  }
  results = join(folder, 'results.jsonl')
  writeFileSync(results, `${lines.join('\n')}\n`)
}, 60_000)

const exported = async (format: string) => {
  const to = join(folder, format)
  expect(await runOn(exportCommand, ['--to', format, '-o', to, results])).toEqual({
    code: 0,
    out: '',
    said: '',
  })
  return to
}
type Row = Readonly<Record<string, unknown>>
const jsonRows = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('the tables', () => {
  it('say who says what, with offsets in characters', async () => {
    const to = await exported('jsonl')
    const rows = jsonRows(join(to, 'attributions.jsonl'))
    expect(rows.map(({ speaker, manner, document }) => [speaker, manner, document])).toEqual([
      ['Ana Ortiz', 'direct', 1],
      ['Officials', 'reported', 2],
      ['Hedda Lund', 'direct', 2],
    ])
    const [first] = rows as [Row]
    const said = [...TEXTS[0]!].slice(Number(first.start), Number(first.end)).join('')
    expect(said).toMatch(/^It is far too old, 😀/u)
    expect(first).toMatchObject({ speaker_kind: 'person', description: 'mayor', cue: 'said' })
    expect(jsonRows(join(to, 'unanswered.jsonl'))).toMatchObject([
      { article_id: 'a0', speaker: 'The ministry' },
    ])
    expect(
      jsonRows(join(to, 'articles.jsonl')).map(({ month, attributions }) => [month, attributions]),
    ).toEqual([
      ['2026-03', 1],
      ['2026-03', 2],
      ['2026-03', 0],
    ])
    expect(jsonRows(join(to, 'skipped.jsonl'))).toEqual([
      { document: 3, file: 'x', place: 'line 3', why: 'not JSON' },
    ])
  })
  it.each([...TABLES.map(({ name }) => name), 'skipped'])('%s is the same in Parquet', async (name) => {
    const [json, parquet] = [await exported('jsonl'), await exported('parquet')]
    const file = await asyncBufferFromFile(join(parquet, `${name}.parquet`))
    expect(await parquetReadObjects({ file })).toEqual(jsonRows(join(json, `${name}.jsonl`)))
  })
  it('are safe to open in a spreadsheet, and tell what their columns mean', async () => {
    const to = await exported('csv')
    const [head, first] = parseCsv(readFileSync(join(to, 'attributions.csv'), 'utf8'))
    expect(head?.slice(0, 4)).toEqual(['article_id', 'document', 'publisher', 'published'])
    expect(first?.[2]).toBe("'+The Gazette")
    const schema = readFileSync(join(to, 'schema.txt'), 'utf8')
    for (const { columns } of TABLES) for (const { name } of columns) expect(schema).toContain(`    ${name}`)
  })
})

describe('what holds no results', () => {
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  it.each([
    ['none.jsonl', '{"id":"a","text":"x"}\n', 'holds no results'],
    ['empty.jsonl', '', 'is empty'],
    ['newer.jsonl', `${JSON.stringify({ ...HEAD, version: 99 })}\n`, 'newer Sourcelight'],
    ['broken.jsonl', `${JSON.stringify(HEAD)}\n{"place":{"n":1,"fi`, 'line 2: broken off'],
  ])('%s is told', async (name, text, words) => {
    const { code, said } = await runOn(exportCommand, ['-o', join(folder, 'out'), put(name, text)])
    expect(code).toBe(1)
    expect(said).toContain(words)
  })
  it('needs a folder', async () => {
    expect((await runOn(exportCommand, [results])).code).toBe(2)
  })
})
