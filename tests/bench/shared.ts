// Where the benchmarks find the corpora, and how they run a command over one of them.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

export const ROOT = resolve(import.meta.dirname, '../..')

/** A file of `../shared`; SOURCELIGHT_SHARED names another folder. */
export const shared = (path: string): string =>
  resolve(process.env.SOURCELIGHT_SHARED ?? resolve(ROOT, '../shared'), path)

/** Text of a file, unpacked where its name ends in .gz. */
export const readShared = (path: string): string => {
  const bytes = readFileSync(shared(path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** What the project's command prints for an input. */
export const runCli = (command: string, args: readonly string[], input: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', resolve(ROOT, 'src/cli/run.ts'), command, ...args], {
    input,
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })

/** What a scorer of the shared folder prints. */
export const runScorer = (script: string, args: readonly string[]): string =>
  execFileSync(process.execPath, [shared(script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 })

/** JSON Lines whose joint speakers are one string: the scorer of invented cases reads no lists. */
export const oneSpeaker = (predictions: string): string =>
  predictions
    .split('\n')
    .filter(Boolean)
    .map((line) =>
      JSON.stringify(
        JSON.parse(line, (key, value) =>
          key === 'speaker' && Array.isArray(value) ? value.join(' and ') : value,
        ),
      ),
    )
    .join('\n')

/** What the scorer of invented cases prints; it reads a speaker as one string, where several speak together too. */
export function scorePhenomena(predicted: string): string {
  const joined = predicted.replace('.jsonl', '-joined.jsonl')
  writeFileSync(joined, oneSpeaker(readFileSync(predicted, 'utf8')))
  return runScorer('bench/score-phenomena.mjs', [shared('bench/phenomena-dev.jsonl'), joined])
}
