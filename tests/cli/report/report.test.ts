// The page of a report: every figure leads to its passages, nothing runs on it, and a sample opens in the reader.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatLine } from '../../../src/cli/archive/result'
import { openReading } from '../../../src/cli/reading'
import { reportCommand } from '../../../src/cli/report'
import { html } from '../../../src/cli/report/markup'
import { resultsIn } from '../../../src/cli/results/readResults'
import type { Analysis } from '../../../src/domain'
import { type Correction, keep, statementOf } from '../../../src/editing'
import { readCsv } from '../../../src/exchange/readCsv'
import { articleFromText } from '../../../src/ingest'
import { idOf } from '../../../src/ingest/articleFromText'
import { parseLine } from '../../../src/io/storage/libraryFile'
import { parseHead } from '../../../src/io/storage/libraryFileHead'
import { runOn } from '../../support/commands'
import { parseCsv } from '../../support/parseCsv'

const HOSTILE = '<script>alert(1)</script>'
const TEXTS = Array.from(
  { length: 8 },
  (_, i) =>
    `The council of Keld met for ${i + 2} hours. “We pay ${i} thousand & more <b>now</b>,” ${i % 3 === 0 ? 'Ben Marsh' : 'Ana Ortiz'} said. Officials said the roof had failed ${i} times. Ana Ortiz did not respond to a request for comment.`,
)

let folder: string
let page: string
let ended: Awaited<ReturnType<typeof runOn>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  const read = await openReading({ careful: false, rulesOnly: true }, () => {})
  const head = { sourcelight: 'results', version: 1, engine: '16', reading: 'quick', made: '', inputs: [] }
  const lines = [JSON.stringify(head), formatLine({ n: 9, file: 'x', at: null }, { skipped: 'not JSON' })]
  for (const [i, text] of TEXTS.entries()) {
    const article = articleFromText(text, {
      origin: 'file',
      id: `a${i}`,
      title: `${HOSTILE} ${i}`,
      publisher: i % 2 ? 'Gazette' : HOSTILE,
      url: 'https://news.example/?a&b',
      published: `2026-0${1 + (i % 3)}-04`,
    })
    const { inlines: _, ...kept } = article
    lines.push(
      formatLine({ n: i + 1, file: 'x', at: null }, { article: kept, analysis: await read(article) }),
    )
  }
  const path = (name: string) => join(folder, name)
  writeFileSync(path('results.jsonl'), `${lines.join('\n')}\n`)
  writeFileSync(path('people.csv'), '\uFEFFname;gender\n"Marsh, Ben";m\nBen Marsh;m\nNo One;f\n')
  const args = [
    '-o',
    path('report.html'),
    '--people',
    path('people.csv'),
    '--sample',
    '6',
    path('results.jsonl'),
  ]
  ended = await runOn(reportCommand, args)
  page = readFileSync(path('report.html'), 'utf8')
}, 60_000)

describe('a report', () => {
  it('says on top what made it', () => {
    expect(ended).toEqual({ code: 0, out: '', said: '' })
    expect(page).toMatch(/8 articles from 2026-01 to 2026-03/)
    for (const words of ['Sourcelight engine', 'quick', 'nothing: automatic', '1 documents or articles'])
      expect(page).toContain(words)
    expect(page).not.toContain(folder)
  })
  it('leads from every figure to passages that are there', () => {
    const addresses = [...page.matchAll(/href="(report_passages\/[^"]+)"/g)].map(
      ([, address]) => address ?? '',
    )
    expect(addresses.length).toBeGreaterThan(15)
    for (const address of addresses) expect(existsSync(join(folder, address))).toBe(true)
    const ortiz = readdirSync(join(folder, 'report_passages'))
      .map((name) => readFileSync(join(folder, 'report_passages', name), 'utf8'))
      .find((text) => text.includes('<h1>Ana Ortiz</h1>'))
    expect(ortiz?.match(/<li>/g)).toHaveLength(5 + 8)
    expect(ortiz).toContain('“We pay 1 thousand &amp; more &lt;b&gt;now&lt;/b&gt;')
  })
  it('runs nothing, fetches nothing and shows words as words', () => {
    const all = [
      page,
      ...readdirSync(join(folder, 'report_passages')).map((name) =>
        readFileSync(join(folder, 'report_passages', name), 'utf8'),
      ),
    ]
    for (const text of all) {
      expect(text).not.toMatch(/<script|<link|<img|src=|@import|url\(/)
      expect(text).toContain("default-src 'none'")
    }
    expect(all.join()).toContain('<a href="https://news.example/?a&amp;b">')
  })
  it('leads to the web alone, whatever a file of results that somebody sent says', async () => {
    const sent = join(folder, 'sent.jsonl')
    const results = readFileSync(join(folder, 'results.jsonl'), 'utf8')
    writeFileSync(sent, results.replaceAll('https://news.example/?a&b', 'javascript:alert(1)'))
    await runOn(reportCommand, ['-o', join(folder, 'sent.html'), sent])
    const pages = readdirSync(join(folder, 'sent_passages'))
    expect(pages.length).toBeGreaterThan(5)
    for (const name of pages)
      expect(readFileSync(join(folder, 'sent_passages', name), 'utf8')).not.toContain('javascript:')
  })
  it('lets no name turn round what stands beside it', () => {
    const [passages = ''] = readdirSync(join(folder, 'report_passages')).filter((name) =>
      name.startsWith('source-'),
    )
    const text = readFileSync(join(folder, 'report_passages', passages), 'utf8')
    expect(text).toMatch(/<p dir="auto">[^<]+<\/p><p class="soft"><bdi>[^<]+<\/bdi> · /)
    expect(text).toContain('(<bdi>Gazette</bdi>, 2026-0')
  })
  it('has every table as CSV, with both ends of each interval', () => {
    const read = (name: string) =>
      parseCsv(readFileSync(join(folder, 'report_tables', `${name}.csv`), 'utf8'))
    const [head, first] = read('voice')
    expect(head).toEqual(['voice', 'words_part', 'words_of', 'words_share', 'words_low', 'words_high'])
    expect(Number(first?.[4])).toBeLessThan(Number(first?.[3]))
    expect(
      read('sources')
        .slice(1)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['Ana Ortiz', 'Ben Marsh'])
    expect(read('people-gender')[1]?.slice(0, 3)).toEqual(['m', '1', '3'])
    expect(page).toContain('Not found: 2')
    expect(read('people-not-found')).toEqual([['name'], ['Marsh, Ben'], ['No One']])
    expect(read('verbs-by-publisher')[0]?.slice(0, 3)).toEqual(['publisher', 'statements', 'neutral_part'])
  })
  it('draws a sample that the reader opens as a library', () => {
    const [head = '', ...lines] = readFileSync(join(folder, 'report_sample.jsonl'), 'utf8').trim().split('\n')
    expect(parseHead(head)).toMatchObject({ known: true })
    expect(JSON.parse(head).sample).toBe(6)
    for (const line of lines) expect(parseLine(line)).toMatchObject({ kind: 'record', damaged: null })
    expect(lines.flatMap((line) => JSON.parse(line).sample)).toHaveLength(6)
  })
  it('corrects its totals by a sample that was checked in the reader', async () => {
    const [head = '', ...lines] = readFileSync(join(folder, 'report_sample.jsonl'), 'utf8').trim().split('\n')
    const results = new Map<string, Analysis>()
    for await (const one of resultsIn(join(folder, 'results.jsonl')))
      if (!('skipped' in one)) results.set(idOf(one.article.text), one.analysis)
    // The reader confirms the first that was drawn of each article, and takes the second out.
    const checked = lines.map((line) => {
      const record = JSON.parse(line)
      const analysis = results.get(record.entry.id)!
      const log = record.sample.slice(0, 2).map((id: string, i: number): Correction => {
        const one = analysis.attributions.find((attribution) => attribution.id === id)!
        const statement = statementOf(one, analysis.entities)
        const entry = { id: `c${i}`, order: i, made: '2026-04-01T00:00:00Z', by: 'reader' as const }
        return { ...entry, operation: { kind: i === 0 ? 'confirm' : 'remove', statement } }
      })
      return JSON.stringify({ ...record, corrections: keep(record.article.text, log) })
    })
    const path = join(folder, 'checked.jsonl')
    writeFileSync(path, `${[head, ...checked].join('\n')}\n`)
    const args = ['-o', join(folder, 'corrected.html'), '--checked', path, join(folder, 'results.jsonl')]
    expect(await runOn(reportCommand, args)).toMatchObject({ code: 0 })
    const corrected = readFileSync(join(folder, 'corrected.html'), 'utf8')
    const done = lines.map((line) => Math.min(2, JSON.parse(line).sample.length))
    const looked = done.reduce((sum, one) => sum + one, 0)
    const none = done.filter((one) => one === 2).length
    expect(corrected).toContain(
      `${looked} of 6 drawn statements were checked by hand: ${looked - none} right, 0 set right, ${none} no statements at all.`,
    )
    expect(corrected).toMatch(new RegExp(`${looked} of \\d+ statements by hand`))
    const rows = parseCsv(readFileSync(join(folder, 'corrected_tables', 'checked.csv'), 'utf8'))
    const quotes = rows.find(([label]) => label === 'quotes, of words')
    expect(Number(quotes?.[8])).toBeLessThanOrEqual(Number(quotes?.[3]))
    expect(Number(quotes?.[9])).toBeLessThan(Number(quotes?.[8]))
    for (const wrong of ['results.jsonl', 'people.csv']) {
      const more = [
        '-o',
        join(folder, 'x.html'),
        '--checked',
        join(folder, wrong),
        join(folder, 'results.jsonl'),
      ]
      expect((await runOn(reportCommand, more)).said).toMatch(/no library|no sample/)
    }
  })
  it.each([
    [[]],
    [['-o', 'x.html']],
    [['-o', 'x.html', '--sample', '0', 'y']],
    [['--sources', 'a', '-o', 'x', 'y']],
  ])('is none for %j', async (args) => expect((await runOn(reportCommand, args)).code).toBe(2))
})

it('markup is put together of what is escaped', () => {
  const { text } = html`<a title="${`"'&`}">${[html`<b>${'<i>'}</b>`, null, 3]}</a>`
  expect(text).toBe('<a title="&quot;&#39;&amp;"><b>&lt;i&gt;</b>3</a>')
})

it('a list of others’ is read as they write it', () => {
  expect(readCsv('\uFEFFa;b\r\n"x;""y""";\r\n\r\n1;2')).toEqual([
    ['a', 'b'],
    ['x;"y"', ''],
    ['1', '2'],
  ])
  expect(readCsv('a,"b\nc"\n')).toEqual([['a', 'b\nc']])
})
