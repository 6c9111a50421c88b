// `npm run bench:archive`: whole archives, generated: speed in threads beside processes, memory, breaking off and going on, the report.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { splitLines } from '../../src/cli/inputs'
import { seeded } from '../../src/domain'
import { generateArticle } from './archive/generator'
import { type Ended, runProgram } from './archive/processes'
import { sparkBeside } from './archive/spark'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    /** Ten times as many, short ones: memory must not grow. */
    short: { type: 'string', default: '100000' },
    stops: { type: 'string', default: '20' },
    'stop-articles': { type: 'string', default: '600' },
    seed: { type: 'string', default: '27' },
    /** The Spark job beside one process, and nothing else. */
    spark: { type: 'boolean', default: false },
    only: { type: 'string', default: 'speed,memory,stops,report' },
    /** For a machine that others work on: both ways at the same time, so that the same load is on both. */
    'side-by-side': { type: 'boolean', default: false },
    /** Where inputs and outputs are kept; else they are gone in the end. */
    folder: { type: 'string' },
  },
})
const ARTICLES = Number(values.articles)
const SEED = Number(values.seed)
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'sourcelight-archive-'))
mkdirSync(folder, { recursive: true })
const at = (name: string) => join(folder, name)
process.on('exit', () => values.folder ?? rmSync(folder, { recursive: true, force: true }))

if (!existsSync(resolve(import.meta.dirname, '../../dist-package')))
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'inherit' })

function generate(name: string, count: number, from = 0, median?: number): string {
  const file = openSync(at(name), 'w')
  for (let n = from; n < from + count; n++)
    writeSync(file, `${JSON.stringify(generateArticle(SEED, n, median))}\n`)
  closeSync(file)
  return at(name)
}

/** Of all articles in files of results, one after another, without their places and what the files begin with. */
async function hashOf(...paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths)
    for await (const line of splitLines(createReadStream(path))) {
      const text = Buffer.from(line).toString('utf8')
      if (text.startsWith('{"place":')) hash.update(text.replace(/^\{"place":\{[^}]*\},/, ''))
    }
  return hash.digest('hex')
}
/** Without its first line, which names the inputs. */
const linesOf = (path: string): string => {
  const text = readFileSync(path, 'utf8')
  return text.slice(text.indexOf('\n') + 1)
}
const analyze = (output: string, jobs: number, ...inputs: readonly string[]): Promise<Ended> =>
  runProgram(['analyze', '-o', output, '--overwrite', '--jobs', String(jobs), ...inputs])
const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
function demand(holds: boolean, what: string): void {
  console.log(`${holds ? 'well ' : 'FAULT'}  ${what}`)
  if (!holds) process.exitCode = 1
}

/** Threads of one process against two processes of one thread each. */
async function speed(): Promise<void> {
  const all = generate('all.jsonl', ARTICLES)
  const half = Math.ceil(ARTICLES / 2)
  const halves = [generate('a.jsonl', half), generate('b.jsonl', ARTICLES - half, half)] as const
  const runApart = () => apart(halves.map((input, i) => analyze(at(`half${i}.jsonl`), 1, input)))
  const runTogether = () => analyze(at('two.jsonl'), 2, all)
  const [two, together] = values['side-by-side']
    ? await Promise.all([runApart(), runTogether()])
    : [await runApart(), await runTogether()]
  const told = ({ ms, processor }: Pick<Ended, 'ms' | 'processor'>) =>
    `${seconds(ms)} (${seconds(processor)} of the processor)`
  console.log(
    `${ARTICLES} articles: two jobs ${told(together)}, two processes ${told(two)}; ` +
      `${((ARTICLES * 1_000) / together.ms).toFixed(1)} a second, ${((ARTICLES * 1_000) / two.processor).toFixed(1)} a second and core`,
  )
  const ratio = two.ms / together.ms
  demand(
    ratio >= 0.9,
    `two jobs are ${ratio.toFixed(2)} times as fast as two processes (0.9); ${(two.processor / together.processor).toFixed(2)} times by the processor's time`,
  )
  demand(
    (await hashOf(at('two.jsonl'))) === (await hashOf(at('half0.jsonl'), at('half1.jsonl'))),
    'two jobs write what two processes of one job write, byte for byte, save where each article stood',
  )
  demand(together.peak < 700, `at most ${Math.round(together.peak)} MB (700)`)
}

async function apart(runs: readonly Promise<Ended>[]): Promise<Pick<Ended, 'ms' | 'processor'>> {
  const started = performance.now()
  const both = await Promise.all(runs)
  const processor = both.reduce((sum, one) => sum + one.processor, 0)
  return { ms: performance.now() - started, processor }
}

/** Words of a short article: two or three sentences. */
const SHORT = 12

async function memory(): Promise<void> {
  const count = Number(values.short)
  const few = await analyze(at('few-out.jsonl'), 2, generate('few.jsonl', Math.ceil(count / 10), 0, SHORT))
  const many = await analyze(at('many-out.jsonl'), 2, generate('many.jsonl', count, 0, SHORT))
  console.log(
    `short articles: ${Math.ceil(count / 10)} with at most ${Math.round(few.peak)} MB, ${count} with at most ${Math.round(many.peak)} MB`,
  )
  demand(many.peak < few.peak * 1.15 && many.peak < 700, 'memory does not grow with the archive')
}

/** Ctrl-C at random moments, from the command's first on, until so many have met it at work; each time it goes on. */
async function stops(): Promise<void> {
  const input = generate('stopped.jsonl', Number(values['stop-articles']))
  const whole = await analyze(at('whole.jsonl'), 2, input)
  const chance = seeded(SEED)
  const output = at('stopped-out.jsonl')
  const resume = ['analyze', '-o', output, '--resume', '--jobs', '2', input]
  const isWhole = () => linesOf(output) === linesOf(at('whole.jsonl'))
  const met = { atWork: 0, beforeItListened: 0, afterItsEnd: 0 }
  while (met.atWork < Number(values.stops)) {
    const { code } = await runProgram(resume, chance() * whole.ms * 0.4)
    if (existsSync(output) && !wholeLinesAgree(output, at('whole.jsonl')))
      demand(false, `after stop ${met.atWork + 1} the file is a beginning of the whole one`)
    if (code === 130) met.atWork++
    else if (code === null) met.beforeItListened++
    else {
      met.afterItsEnd++
      demand(code === 0 && isWhole(), 'gone on with to its end: nothing lost, nothing doubled')
      rmSync(output)
    }
  }
  const { code } = await runProgram(resume)
  demand(
    code === 0 && isWhole(),
    `stopped ${met.atWork} times at work and ${met.beforeItListened} times before it listened, gone on with to the end ` +
      `${met.afterItsEnd + 1} times: nothing lost, nothing doubled`,
  )
}

function wholeLinesAgree(part: string, whole: string): boolean {
  const some = readFileSync(part, 'utf8')
  return readFileSync(whole, 'utf8').startsWith(some.slice(0, some.lastIndexOf('\n') + 1))
}

async function report(): Promise<void> {
  if (!existsSync(at('two.jsonl'))) await analyze(at('two.jsonl'), 2, generate('all.jsonl', ARTICLES))
  const { ms, peak } = await runProgram(['report', at('two.jsonl'), '-o', at('report.html')])
  const size = statSync(at('report.html')).size / 1e6
  console.log(
    `report of ${ARTICLES} articles: ${seconds(ms)}, ${size.toFixed(2)} MB, at most ${Math.round(peak)} MB`,
  )
  demand(ms < 60_000, 'the report takes under 60 s')
  demand(size < 3, 'its page is under 3 MB')
}

async function spark(): Promise<void> {
  const input = existsSync(at('all.jsonl')) ? at('all.jsonl') : generate('all.jsonl', ARTICLES)
  if (!existsSync(at('two.jsonl'))) await analyze(at('two.jsonl'), 2, input)
  await sparkBeside({ input, articles: ARTICLES, whole: at('two.jsonl'), folder: resolve(folder), demand })
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = { speed, memory, stops, report, spark }
console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before`)
for (const part of values.spark ? ['spark'] : values.only.split(',')) await PARTS[part]?.()
