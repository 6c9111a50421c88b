// What the parts of the bench share: where files lie, which cores each may use, the generated articles, and what is told and demanded.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { splitLines } from '../../../src/cli/inputs'
import { generateArticle } from './generator'
import { type Ended, runProgram } from './processes'

export type Setting = {
  readonly at: (name: string) => string
  readonly seed: number
  readonly articles: number
  readonly short: number
  readonly stops: number
  readonly stopArticles: number
  /** Both ways of a comparison at the same time. */
  readonly sideBySide: boolean
  /** Cores of their own for each part, where the machine has enough; all parts then run at the same time. */
  readonly cores: (part: keyof typeof CORES) => string | undefined
  readonly tell: (name: string, figure: unknown) => void
  readonly demand: (holds: boolean, what: string) => void
}

/** Fourteen of a machine with sixteen: two threads, beside two processes, beside few and many short articles. */
export const CORES = {
  together: '0,1',
  firstHalf: '2',
  secondHalf: '3',
  few: '4-7',
  many: '8-11',
  stops: '12,13',
  report: '0,1',
} as const

export function generate(
  { at, seed }: Setting,
  name: string,
  { count, from = 0, median }: { readonly count: number; readonly from?: number; readonly median?: number },
): string {
  const file = openSync(at(name), 'w')
  for (let n = from; n < from + count; n++)
    writeSync(file, `${JSON.stringify(generateArticle(seed, n, median))}\n`)
  closeSync(file)
  return at(name)
}

type Analyzed = {
  readonly input: string
  readonly output: string
  readonly jobs: number
  readonly cores?: string | undefined
}
export const analyze = ({ input, output, jobs, cores }: Analyzed): Promise<Ended> =>
  runProgram(['analyze', '-o', output, '--overwrite', '--jobs', String(jobs), input], { cores })

/** Of all articles in files of results, one after another, without their places and what the files begin with. */
export async function hashOf(...paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths)
    for await (const line of splitLines(createReadStream(path))) {
      const text = Buffer.from(line).toString('utf8')
      if (text.startsWith('{"place":')) hash.update(text.replace(/^\{"place":\{[^}]*\},/, ''))
    }
  return hash.digest('hex')
}

export const seconds = (ms: number): number => Math.round(ms / 100) / 10
