// The two hostile collections of the shared folder, copied to where they can be worked on, and their files generated.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, readShared, shared } from '../shared'

/** Where the copies lie. */
export const COLLECTION = join(tmpdir(), 'sourcelight-hostile')

/** `xss`: payloads for one place. `files`: files for one way in. */
const SETS = { xss: 'xss.jsonl', files: 'manifest.jsonl' } as const
export type SetName = keyof typeof SETS

/** A line of either; several files go by one id. */
export type Line = {
  readonly id: string
  readonly context?: string
  readonly payload?: string
  readonly via?: string
  readonly file?: string
  readonly expectation?: string
  readonly altExpectation?: string
}

export const linesOf = (set: SetName): readonly Line[] =>
  readFileSync(join(COLLECTION, SETS[set]), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

/** The shared folder cannot be written to. */
export async function collect(): Promise<void> {
  if (existsSync(join(COLLECTION, 'files', 'size-60mb.txt'))) return
  mkdirSync(COLLECTION, { recursive: true })
  for (const entry of readdirSync(shared('ingest/hostile'), { withFileTypes: true }))
    if (entry.isFile())
      writeFileSync(join(COLLECTION, entry.name), readShared(`ingest/hostile/${entry.name}`))
  await runScript('gen-hostile.mjs', COLLECTION)
}

/** Runs a script of the collection, in a process of its own: a server that it talks to answers from this one. */
export function runScript(script: string, cwd: string, args: readonly string[] = []): Promise<number> {
  const command = ['--import', import.meta.resolve('tsx'), join(COLLECTION, script), ...args]
  // Where the probe finds the browser's driver.
  const env = { ...process.env, TOOLS: `${ROOT}/` }
  const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)))
}
