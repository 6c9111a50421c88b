// `npm run bench:archive`: whole archives, generated: speed in threads beside processes, memory, breaking off and going on, the report.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { memory } from './archive/memory'
import { PROGRAM } from './archive/processes'
import { report } from './archive/report'
import { analyze, CORES, generate, type Setting } from './archive/setting'
import { sparkBeside } from './archive/spark'
import { speed } from './archive/speed'
import { stops } from './archive/stops'

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
    /** For a machine of sixteen cores: all parts at the same time, each on cores of its own. */
    'at-once': { type: 'boolean', default: false },
    /** Where inputs and outputs are kept; else they are gone in the end. */
    folder: { type: 'string' },
    /** Where the figures are written, as JSON. */
    summary: { type: 'string' },
  },
})
const started = performance.now()
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'sourcelight-archive-'))
mkdirSync(folder, { recursive: true })
process.on('exit', () => values.folder ?? rmSync(folder, { recursive: true, force: true }))
if (!existsSync(PROGRAM)) execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'inherit' })

const figures: Record<string, unknown> = {
  machine: `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before`,
}
const demands: { readonly holds: boolean; readonly what: string }[] = []
function save(): void {
  figures.seconds = Math.round((performance.now() - started) / 1_000)
  if (values.summary) writeFileSync(values.summary, `${JSON.stringify({ figures, demands }, null, 2)}\n`)
}

const setting: Setting = {
  at: (name) => join(folder, name),
  seed: Number(values.seed),
  articles: Number(values.articles),
  short: Number(values.short),
  stops: Number(values.stops),
  stopArticles: Number(values['stop-articles']),
  sideBySide: values['side-by-side'] || values['at-once'],
  cores: (part) => (values['at-once'] ? CORES[part] : undefined),
  tell: (name, figure) => {
    figures[name] = figure
    console.log(`       ${name}: ${JSON.stringify(figure, rounded)}`)
    save()
  },
  demand: (holds, what) => {
    demands.push({ holds, what })
    console.log(`${holds ? 'well ' : 'FAULT'}  ${what}`)
    if (!holds) process.exitCode = 1
    save()
  },
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

async function spark(): Promise<void> {
  const { at, articles, demand } = setting
  const input = existsSync(at('all.jsonl'))
    ? at('all.jsonl')
    : generate(setting, 'all.jsonl', { count: articles })
  if (!existsSync(at('two.jsonl'))) await analyze({ input, output: at('two.jsonl'), jobs: 2 })
  await sparkBeside({ input, articles, whole: at('two.jsonl'), folder: resolve(folder), demand })
}

const PARTS: Readonly<Record<string, (setting: Setting) => Promise<void>>> = {
  speed,
  memory,
  stops,
  report,
  spark,
}
console.log(figures.machine)
const parts = values.spark ? ['spark'] : values.only.split(',')
/** The report is of what the first wrote. */
const first = parts.filter((part) => part !== 'report')
if (values['at-once']) await Promise.all(first.map(run))
else for (const part of first) await run(part)
if (parts.includes('report')) await run('report')
save()

/** One that breaks down costs itself. */
async function run(part: string): Promise<void> {
  try {
    await PARTS[part]?.(setting)
  } catch (error) {
    setting.demand(false, `${part} broke down: ${error}`)
  }
}
