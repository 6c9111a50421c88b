// Measures ingest on real pages of ../shared: text, headline, authors, date, first words, and speed.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSecondReader } from '../../src/cli/secondReader'
import { beginBytes } from '../../src/ingest'
import { runCli, runScorer, shared } from './shared'

/** Milliseconds of the processor that 19 pages of 20 may take, in both threads together. */
const P95 = 200

/** What `npm run extract` prints for a page. */
type Printed = {
  readonly name: string
  readonly published: string | null
  readonly paragraphs: readonly string[]
}

type Summary = { readonly [measure: string]: number | null }

/** What is expected of a page of pages-meta, as far as it is known. */
type Expected = { readonly date_published?: string | null; readonly first13?: string | null }

const pagesOf = (set: string, part = 'dev'): readonly string[] =>
  readdirSync(shared(`ingest/${set}/${part}`)).map((name) =>
    shared(`ingest/${set}/${part}/${name}/source.html`),
  )

/** The command's own lines, so that what is measured is what a user gets. */
const extract = (set: string, part?: string): string =>
  runCli('extract', ['--format', 'jsonl', ...pagesOf(set, part)], '')

function score(set: string, lines: string, part = 'dev'): Readonly<Record<string, Summary>> {
  const file = join(mkdtempSync(join(tmpdir(), 'ingest-')), 'pages.jsonl')
  writeFileSync(file, lines)
  const args = [file, '--pages', shared(`ingest/${set}`), '--set', part, '--json']
  return JSON.parse(runScorer('ingest/score-ingest.mjs', args)) as Record<string, Summary>
}

const shown = (value: number | null | undefined): string => (value == null ? '-' : value.toFixed(3))

function print(name: string, summary: Summary | undefined, measures: Readonly<Record<string, string>>): void {
  if (!summary) return
  const figures = Object.entries(measures).map(([label, key]) => `${label} ${shown(summary[key])}`)
  console.log(`${name} (${summary.n} pages, ${summary.empty} empty): ${figures.join(', ')}`)
}

const TEXT = { 'word F1': 'wordF1', precision: 'wordP', recall: 'wordR', 'worst tenth': 'worst10' }
const NAMED = { headline: 'title_gold', authors: 'author_gold' }

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The day as either side writes it; a time zone apart is the same day. */
const sameDay = (found: string | null, expected: string): boolean =>
  found !== null && Math.abs(Date.parse(found.slice(0, 10)) - Date.parse(expected.slice(0, 10))) <= 86_400_000

/** Of the thirteen first words that are known, those at the end: most begin with a caption, which is no paragraph here. */
const AFTER_CAPTION = 5

/** Date and first words on pages whose text nobody has marked. */
function printFirstThings(lines: string): void {
  const dates: boolean[] = []
  const starts: boolean[] = []
  for (const line of lines.trim().split('\n')) {
    const { name, published, paragraphs } = JSON.parse(line) as Printed
    const path = shared(`ingest/pages-meta/dev/${name}/expected-metadata.json`)
    const { date_published, first13 } = JSON.parse(readFileSync(path, 'utf8')) as Expected
    if (date_published) dates.push(sameDay(published, date_published))
    const text = ` ${wordsOf(paragraphs.join(' ')).join(' ')} `
    if (first13) starts.push(text.includes(` ${wordsOf(first13).slice(-AFTER_CAPTION).join(' ')} `))
  }
  const share = (answers: readonly boolean[]) =>
    `${shown(answers.filter(Boolean).length / answers.length)} of ${answers.length}`
  console.log(`  date ${share(dates)}, first words found ${share(starts)}`)
}

print('Marked by hand', score('pages-zyte', extract('pages-zyte')).ALL, TEXT)
const unseen = extract('pages-zyte', 'dev2')
print('Marked by hand, of which no rule was made', score('pages-zyte', unseen, 'dev2').ALL, TEXT)
const readability = score('pages', extract('pages'))
for (const kind of ['news', 'blog', 'magazine'])
  print(`Readability’s own output on ${kind}`, readability[`dev/${kind}`], { ...TEXT, ...NAMED })
const metaLines = extract('pages-meta')
print('Metadata', score('pages-meta', metaLines).ALL, NAMED)
printFirstThings(metaLines)

/** Both extractors, side by side: as a user waits for it, and what both take of the processor, on a machine at work too. */
const second = await openSecondReader()
const waited: number[] = []
const worked: number[] = []
for (const path of ['pages-zyte', 'pages', 'pages-meta'].flatMap((set) => pagesOf(set))) {
  const bytes = readFileSync(path)
  const start = performance.now()
  const before = process.cpuUsage()
  const opinion = second.ask(bytes, 'source.html')
  beginBytes(bytes, { name: 'source.html', origin: 'file' })(await opinion)
  const { user, system } = process.cpuUsage(before)
  waited.push(performance.now() - start)
  worked.push((user + system) / 1_000)
}
await second.close()
/** Of all but the first ones, which wait for the compiler. */
const at = (times: readonly number[], part: number) => {
  const counted = times.slice(20).sort((a, b) => a - b)
  return counted[Math.min(counted.length - 1, Math.floor(counted.length * part))]!
}
for (const [name, times] of Object.entries({ waited, 'of the processor': worked })) {
  const [p50, p95, most] = [0.5, 0.95, 1].map((part) => at(times, part).toFixed(0))
  console.log(`${times.length} pages, ms ${name}: p50 ${p50}, p95 ${p95}, most ${most}`)
}
process.exitCode = at(worked, 0.95) > P95 ? 1 : 0
