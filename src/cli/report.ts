// `sourcelight report`: who gets to speak in an archive, as one page that opens anywhere, with the passages and tables beside it.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readCsv } from '../exchange/readCsv'
import { type Check, checksOf } from '../report/checked'
import { passagesOf } from '../report/passages'
import { type Listed, readPeople } from '../report/people'
import { reportOf } from '../report/report'
import { sectionsOf } from '../report/sections'
import { openTally } from '../report/tally'
import { defaultJobs, runArchive } from './archive/runArchive'
import { type Command, Misused } from './command'
import type { Desk } from './desk'
import { EXIT, INPUTS } from './manual'
import { READING_OPTIONS, readingOptions } from './reading'
import { type Checked, readChecked } from './report/checkedFile'
import { drawReport } from './report/page'
import { openPassagePages } from './report/passagePages'
import { openSample } from './report/sample'
import { pageOf } from './report/style'
import { csvOf } from './report/tables'
import { headOf, type KeptAnalysis, resultsIn } from './results/readResults'

export const reportCommand: Command = {
  name: 'report',
  usage: `usage: sourcelight report -o report.html [--people FILE.csv] [--sample N] [--checked FILE] RESULTS…
       sourcelight report -o report.html [--reading quick|careful] INPUT…`,
  manual: `Draws who is quoted how often and how, by publisher and month: one page without scripts that opens anywhere and
prints, and beside it
  report_passages/   the passages that its figures lead to: a page a source with all of them, and of other figures 200
                     drawn by chance
  report_tables/     every table as CSV
RESULTS are what \`sourcelight analyze -o RESULTS\` wrote. Any other INPUT is analyzed first, into report_results.jsonl;
the same command goes on where that was broken off.

${INPUTS}

OPTIONS
  -o, --output FILE   the page
  --sources N         how many sources are told one by one (100)
  --people FILE.csv   your own list of people: a column “name”, one “aliases” (parted by ;), and any others (gender, party,
                      role …), by which their statements are counted; who was not found is told
  --sample N          draws N statements to be checked by hand, each with the same chance, into report_sample.jsonl: a
                      library that the reader opens, with the ids of the statements to check beside each article
  --seed N            draws others (27)
  --checked FILE      the library that the reader saved once the sample was checked there: corrects the totals by it, each
                      share with its interval
  --reading, --rules-only   as for analyze, where INPUT is analyzed first

${EXIT}`,
  options: {
    output: { type: 'string', short: 'o' },
    sources: { type: 'string', default: '100' },
    people: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '27' },
    checked: { type: 'string' },
    ...READING_OPTIONS,
  },
  choices: { reading: ['quick', 'careful'] },
  needsFiles: true,
  run: async (desk, files, options) => {
    const { output, people } = options
    if (typeof output !== 'string') throw new Misused('-o report.html says where the page goes')
    const base = output.replace(/\.html?$/i, '')
    const size = options.sample === undefined ? 0 : wholeNumber('sample', options.sample)
    const asked: Asked = {
      output,
      base,
      sources: wholeNumber('sources', options.sources),
      people: typeof people === 'string' ? readPeople(readCsv(await readFile(people, 'utf8'))) : null,
      checked: typeof options.checked === 'string' ? await readChecked(options.checked) : null,
      sample: size > 0 ? { size, seed: wholeNumber('seed', options.seed) } : null,
    }
    const results = await resultsOf(desk, files, `${base}_results.jsonl`, readingOptions(options))
    await writeReport(results, files, asked)
  },
}

type Asked = {
  readonly output: string
  /** The page's address without its ending. */
  readonly base: string
  readonly sources: number
  readonly people: readonly Listed[] | null
  readonly checked: Checked | null
  readonly sample: { readonly size: number; readonly seed: number } | null
}

function wholeNumber(option: string, given: string | boolean | undefined): number {
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1)
    throw new Misused(`--${option} is a number from 1 on, not “${given}”`)
  return value
}

/** Results as they are; anything else is analyzed first. */
async function resultsOf(
  desk: Desk,
  files: readonly string[],
  path: string,
  reading: ReturnType<typeof readingOptions>,
): Promise<readonly string[]> {
  const are = await Promise.all(files.map(isResults))
  if (are.every((is) => is)) return files
  await runArchive(desk, {
    reading,
    inputs: files,
    output: path,
    jobs: defaultJobs(),
    resume: true,
    overwrite: false,
    strict: false,
  })
  return [path]
}

async function isResults(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return false
  return headOf(path).then(
    () => true,
    () => false,
  )
}

/** Twice through the results: figures first, then the passages that they lead to; neither holds them all. */
async function writeReport(
  results: readonly string[],
  inputs: readonly string[],
  { output, base, sources, people, sample, checked }: Asked,
): Promise<void> {
  const tally = openTally()
  const drawn = sample && openSample(sample.size, sample.seed)
  const looked: Check[] = []
  let skipped = 0
  for await (const result of all(results)) {
    if ('skipped' in result) skipped++
    else {
      tally.add(result.article, result.analysis)
      drawn?.offer(result)
      if (checked) looked.push(...checked.checksIn(result))
    }
  }
  const { report, voiceOf } = reportOf(tally, { sources, people })
  const folder = `${base}_passages`
  const passages = openPassagePages(folder, basename(output), report, passagesOf(report, voiceOf))
  const wanted = drawn?.documents()
  const sampled: KeptAnalysis[] = []
  for await (const result of all(results))
    if (!('skipped' in result)) {
      passages.add(result.article, result.analysis)
      if (wanted?.has(result.place.n)) sampled.push(result)
    }
  const addresses = passages.end()
  // A source's page has all of its passages, and tells of each what it is.
  const to = (id: string) => {
    const [first = '', ...more] = id.split('+')
    const address = more.length === 0 || first.startsWith('source-') ? addresses.get(first) : undefined
    return address === undefined ? null : `${basename(folder)}/${address}`
  }
  const checks = checked && checksOf(report.all, looked, checked.drawn)
  const made = { inputs, skipped, checks }
  await mkdir(dirname(output), { recursive: true })
  await writeFile(output, pageOf('Who gets to speak', drawReport(report, made, to)))
  await mkdir(`${base}_tables`, { recursive: true })
  for (const { table } of sectionsOf(report, checks).flatMap(({ blocks }) => blocks))
    await writeFile(join(`${base}_tables`, `${table.id}.csv`), csvOf(table))
  if (drawn) await writeFile(`${base}_sample.jsonl`, drawn.file(sampled, new Date()))
}

async function* all(results: readonly string[]) {
  for (const path of results) yield* resultsIn(path)
}
