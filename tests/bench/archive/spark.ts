// The Spark job on three executors, one of which is killed on the way: its tables beside those of one process; and from other inputs.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROGRAM, runProgram } from './processes'
import { calledWith } from './processTree'
import { installSpark, PYTHON, submitJob, toldMemory } from './sparkJob'

const HERE = import.meta.dirname
/** Tasks of a run: each executor has several, so that some are done and some are not when one is killed. */
const TASKS = 15
/** Tasks that are done before. */
const DONE_BEFORE = 3
/** Articles that are tried from other inputs, too. */
const OTHERS = 20

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
  const at = (name: string) => join(folder, name)
  const [one, cluster, temporary] = [at('one-tables'), at('cluster-tables'), at('temporary')]
  for (const old of [cluster, temporary]) rmSync(old, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  exportTables(whole, one)
  const args = ['--format', 'jsonl', '--per-task', String(Math.ceil(articles / TASKS)), input, cluster]

  const run = await submitJob(args, { temporary, killWhen: () => tasksDone(cluster) >= DONE_BEFORE })
  console.log(
    `${articles} articles on three executors: ${Math.round(run.ms / 1_000)} s; ${toldMemory(run.peaks)}`,
  )
  demand(run.code === 0, `the job ends well: ${run.printed}`)
  demand(
    run.killed && /Lost executor \d+ on/.test(run.log) && /ExecutorLostFailure/.test(run.log),
    'an executor was killed on the way, with a task in hand',
  )
  demand(calledWith(temporary).length === 0, 'nothing of it runs on')
  demand(areAlike(one, cluster, articles), 'its tables are those of one process')

  const again = await submitJob(args, { temporary })
  demand(
    again.code === 0 && /"articles": 0, "skipped": 0/.test(again.printed),
    `done again: ${again.printed}`,
  )
  demand(areAlike(one, cluster, articles), 'its tables are the same as before')
  await otherForms({ input, folder, demand })
}

/** The same articles as Parquet, and as web archives of which one breaks off: all that came before that is there. */
async function otherForms({
  input,
  folder,
  demand,
}: Pick<SparkRun, 'input' | 'folder' | 'demand'>): Promise<void> {
  const forms = join(folder, 'forms')
  const at = (name: string) => join(forms, name)
  rmSync(forms, { recursive: true, force: true })
  mkdirSync(at('temporary'), { recursive: true })
  told(PYTHON, join(HERE, 'otherForms.py'), input, String(OTHERS), forms)
  writeFileSync(at('some.jsonl'), readFileSync(input, 'utf8').split('\n').slice(0, OTHERS).join('\n'))
  await runProgram(['analyze', '-o', at('some-out.jsonl'), '--jobs', '1', at('some.jsonl')])
  exportTables(at('some-out.jsonl'), at('one'))
  const submit = (form: string) =>
    submitJob(['--format', form, at(form), at(`${form}-tables`)], { temporary: at('temporary') })

  const parquet = await submit('parquet')
  demand(parquet.code === 0, `from Parquet: ${parquet.printed}`)
  demand(areAlike(at('one'), at('parquet-tables'), OTHERS), 'its tables are those of one process')
  const warc = await submit('warc')
  demand(
    new RegExp(`"articles": ${OTHERS - 1}, "skipped": 2`).test(warc.printed),
    `from web archives; of the page in which one breaks off, and of that file, it is told: ${warc.printed}`,
  )
}

const exportTables = (results: string, to: string) =>
  execFileSync(process.execPath, [PROGRAM, 'export', '--to', 'parquet', '-o', to, results])

/** Whether the two hold the same; what differs is shown. */
const areAlike = (one: string, cluster: string, articles: number): boolean =>
  told(PYTHON, resolve(HERE, 'compareTables.py'), one, cluster, String(articles))

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
