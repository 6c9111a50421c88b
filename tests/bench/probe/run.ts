// Runs the hostile collections against the production build behind its own server: `npm run bench:probe -- --set xss|files [--only RE] [--html clipboard] [--at door|extension]`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../../src/cli/serving/fresh.mjs'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { readShared, shared } from '../shared'
import { probeDoorAddresses } from './doorAddresses'
import { openPublisher } from './doorPages'
import { probeExtension } from './extension'
import { tellOutcomes } from './oracle'

const ROOT = resolve(import.meta.dirname, '../../..')
const COLLECTION = join(tmpdir(), 'sourcelight-hostile')
/** What the collection calls a task that a reader notices, in milliseconds. */
const LONG = 200

type Result = {
  readonly id: string
  readonly ms?: number
  readonly long?: number
  readonly status?: string
  readonly violations: readonly string[]
}

/** The shared folder cannot be written to: the collection is copied, and its files are generated beside it. */
async function collect(): Promise<void> {
  if (existsSync(join(COLLECTION, 'files', 'size-60mb.txt'))) return
  mkdirSync(COLLECTION, { recursive: true })
  for (const entry of readdirSync(shared('ingest/hostile'), { withFileTypes: true }))
    if (entry.isFile())
      writeFileSync(join(COLLECTION, entry.name), readShared(`ingest/hostile/${entry.name}`))
  await run('gen-hostile.mjs')
}

/** Runs a script of the collection, in a process of its own: the server answers from this one. */
function run(script: string, args: readonly string[] = []): Promise<number> {
  const command = ['--import', import.meta.resolve('tsx'), join(COLLECTION, script), ...args]
  // Where the probe finds the browser's driver.
  const env = { ...process.env, TOOLS: `${ROOT}/` }
  const child = spawn(process.execPath, command, { cwd: COLLECTION, env, stdio: 'inherit' })
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)))
}

/** Everything that went against the collection, and the tasks that held the page up longest. */
function tell(results: readonly Result[]): void {
  for (const { id, violations, status, ms } of results)
    if (violations.length > 0)
      console.log(`${id} (${status}, ${ms} ms): ${violations.join('; ').slice(0, 300)}`)
  const long = results.filter((result) => (result.long ?? 0) > LONG)
  console.log(`${long.length} of ${results.length} with a task over ${LONG} ms on the page's thread`)
  for (const { id, long: task } of long.sort((a, b) => (b.long ?? 0) - (a.long ?? 0)).slice(0, 20))
    console.log(`  ${task} ms  ${id}`)
}

/** As the collection's own probe brings things in: pasted, as files, in links; or each as a page behind our door. */
async function probeApp(folder: string, atDoor: boolean): Promise<number> {
  const publisher = atDoor ? await openPublisher(COLLECTION) : null
  const { url, close } = await serveFolder(folder, 0, publisher ? { door: publisher.door } : {})
  const adapter = join(import.meta.dirname, 'adapter.ts')
  const code = await run('app-probe.mjs', ['--url', url, '--adapter', adapter, ...process.argv.slice(2)])
  await close()
  publisher?.close()
  tell(
    readFileSync(join(COLLECTION, 'app-probe.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Result),
  )
  return code
}

const { values } = parseArgs({
  strict: false,
  options: { at: { type: 'string', default: 'app' }, only: { type: 'string', default: '.' } },
})
const only = new RegExp(String(values.only))
await collect()
if (values.at === 'extension')
  process.exitCode = tellOutcomes(await probeExtension(COLLECTION, only)) > 0 ? 1 : 0
else {
  const { folder } = await build(ROOT)
  const reached = values.at === 'door' ? tellOutcomes(await probeDoorAddresses(COLLECTION, folder, only)) : 0
  process.exitCode = Math.max(await probeApp(folder, values.at === 'door'), reached > 0 ? 1 : 0)
}
