// The Spark job on a cluster of three executors on this machine, one of which is killed on the way; its tables beside those of one process.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { PROGRAM } from './processes'
import { calledWith, descendantsOf } from './processTree'

const ROOT = resolve(import.meta.dirname, '../../..')
const JOB = join(ROOT, 'src/cli/spark')
/** Kept from run to run, outside of the checkout. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sourcelight-spark')
const python = join(CACHE, 'venv/bin/python')

/** Three executors of one core and a gigabyte each. */
const MASTER = 'local-cluster[3,1,1024]'
const EXECUTOR = 'CoarseGrainedExecutorBackend'
/** Tasks of a run: each executor has several, so that some are done and some are not when one is killed. */
const TASKS = 15
/** Tasks that are done before. */
const DONE_BEFORE = 3
/** Milliseconds between two looks. */
const LOOK = 200

export type SparkRun = {
  readonly input: string
  readonly articles: number
  /** Results of one process over the same input. */
  readonly whole: string
  readonly folder: string
  readonly demand: (holds: boolean, what: string) => void
}

export async function sparkBeside({ input, articles, whole, folder, demand }: SparkRun): Promise<void> {
  installSpark()
  const [one, cluster, temporary] = ['one-tables', 'cluster-tables', 'temporary'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  for (const old of [cluster, temporary]) rmSync(old, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  execFileSync(process.execPath, [PROGRAM, 'export', '--to', 'parquet', '-o', one, whole])
  const submit = (kill: boolean) =>
    submitJob(['--per-task', String(Math.ceil(articles / TASKS)), input, cluster], {
      temporary,
      killWhen: () => kill && tasksDone(cluster) >= DONE_BEFORE,
    })

  const run = await submit(true)
  console.log(
    `${articles} articles on three executors: ${Math.round(run.ms / 1_000)} s; ${toldMemory(run.peaks)}`,
  )
  demand(run.code === 0, `the job ends well: ${run.printed}`)
  demand(
    run.killed && /Lost executor \d+ on/.test(run.log) && /ExecutorLostFailure/.test(run.log),
    'an executor was killed on the way, with a task in hand',
  )
  demand(calledWith(temporary).length === 0, 'nothing of it runs on')
  const compared = resolve(import.meta.dirname, 'compareTables.py')
  demand(told(python, compared, one, cluster, String(articles)), 'its tables are those of one process')

  const again = await submit(false)
  demand(
    again.code === 0 && /"articles": 0, "skipped": 0/.test(again.printed),
    `done again: ${again.printed}`,
  )
  demand(told(python, compared, one, cluster, String(articles)), 'its tables are the same as before')
}

/** Once; minutes, for Spark is large. */
function installSpark(): void {
  const packages = readFileSync(join(JOB, 'requirements.txt'), 'utf8').trim().split('\n')
  const spark = packages.find((one) => one.startsWith('pyspark=='))?.replace('==', '-')
  const there = (version: string) =>
    existsSync(join(CACHE, 'venv/lib')) &&
    readdirSync(join(CACHE, 'venv/lib')).some((lib) =>
      existsSync(join(CACHE, `venv/lib/${lib}/site-packages/${version}.dist-info`)),
    )
  if (there(spark ?? '')) return
  execFileSync('python3', ['-m', 'venv', join(CACHE, 'venv')], { stdio: 'inherit' })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' })
}

type Submitted = {
  readonly code: number | null
  readonly ms: number
  readonly killed: boolean
  readonly printed: string
  readonly log: string
  readonly peaks: Readonly<Record<string, number>>
}

function submitJob(
  args: readonly string[],
  { temporary, killWhen }: { readonly temporary: string; readonly killWhen: () => boolean },
): Promise<Submitted> {
  const started = performance.now()
  const command = `${process.execPath} ${PROGRAM}`
  const settings = ['--master', MASTER, '--conf', 'spark.ui.enabled=false']
  const job = [join(JOB, 'job.py'), '--format', 'jsonl', '--command', command, ...args]
  const child = spawn(join(CACHE, 'venv/bin/spark-submit'), [...settings, ...job], {
    cwd: temporary,
    env: { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let log = ''
  let killed = false
  const peaks: Record<string, number> = {}
  child.stdout.on('data', (part) => {
    printed += part
  })
  child.stderr.on('data', (part) => {
    log += part
  })
  const looking = setInterval(() => {
    const running = descendantsOf(child.pid ?? 0)
    for (const { words, peak } of running) {
      const what = KINDS.find(([, sign]) => words.includes(sign))?.[0]
      if (what) peaks[what] = Math.max(peaks[what] ?? 0, peak)
    }
    const executor = running.find(({ words }) => words.includes(EXECUTOR))
    if (killed || !executor || !killWhen()) return
    process.kill(executor.pid, 'SIGKILL')
    killed = true
  }, LOOK)
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(looking)
      done({ code, ms: performance.now() - started, killed, printed: printed.trim(), log, peaks })
    }),
  )
}

/** What runs on a worker, by what its call has in it. */
const KINDS: readonly (readonly [what: string, sign: string])[] = [
  ['executor', EXECUTOR],
  ['command', PROGRAM],
  ['Python', 'pyspark.daemon'],
]

const toldMemory = (peaks: Readonly<Record<string, number>>): string =>
  `at most ${KINDS.map(([what]) => `${what} ${Math.round(peaks[what] ?? 0)} MB`).join(', ')}`

/** Tasks whose rows are already among those that count. */
function tasksDone(cluster: string): number {
  const staging = join(cluster, '_staging')
  return (existsSync(staging) ? readdirSync(staging) : [])
    .map((run) => join(staging, run, '_temporary/0'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.startsWith('task_')).length
}

/** Whether a program ends well; what it prints is shown. */
function told(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}
