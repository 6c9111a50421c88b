// The Spark job as it is submitted: Spark set up once, three executors on this machine, one of them killed where that is asked for.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { PROGRAM } from './processes'
import { descendantsOf } from './processTree'

const JOB = resolve(import.meta.dirname, '../../../src/cli/spark')
/** Kept from run to run, outside of the checkout. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sourcelight-spark')
/** That Python, with Arrow, in which Spark runs. */
export const PYTHON = join(CACHE, 'venv/bin/python')

/** Three executors of one core and a gigabyte each. */
const MASTER = 'local-cluster[3,1,1024]'
const EXECUTOR = 'CoarseGrainedExecutorBackend'
/** Milliseconds between two looks. */
const LOOK = 200

/** Once; minutes, for Spark is large. */
export function installSpark(): void {
  const packages = readFileSync(join(JOB, 'requirements.txt'), 'utf8').trim().split('\n')
  const spark = packages.find((one) => one.startsWith('pyspark=='))?.replace('==', '-')
  const there = (version: string) =>
    existsSync(join(CACHE, 'venv/lib')) &&
    readdirSync(join(CACHE, 'venv/lib')).some((lib) =>
      existsSync(join(CACHE, `venv/lib/${lib}/site-packages/${version}.dist-info`)),
    )
  if (there(spark ?? '')) return
  execFileSync('python3', ['-m', 'venv', join(CACHE, 'venv')], { stdio: 'inherit' })
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' })
}

type Submitted = {
  readonly code: number | null
  readonly ms: number
  readonly killed: boolean
  readonly printed: string
  readonly log: string
  readonly peaks: Readonly<Record<string, number>>
}

export function submitJob(
  args: readonly string[],
  { temporary, killWhen = () => false }: { readonly temporary: string; readonly killWhen?: () => boolean },
): Promise<Submitted> {
  const started = performance.now()
  const command = `${process.execPath} ${PROGRAM}`
  const settings = ['--master', MASTER, '--conf', 'spark.ui.enabled=false']
  const job = [join(JOB, 'job.py'), '--command', command, ...args]
  const child = spawn(join(CACHE, 'venv/bin/spark-submit'), [...settings, ...job], {
    cwd: temporary,
    env: { ...process.env, PYSPARK_PYTHON: PYTHON, PYSPARK_DRIVER_PYTHON: PYTHON, TMPDIR: temporary },
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

export const toldMemory = (peaks: Readonly<Record<string, number>>): string =>
  `at most ${KINDS.map(([what]) => `${what} ${Math.round(peaks[what] ?? 0)} MB`).join(', ')}`
