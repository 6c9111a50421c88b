// The command as a process of its own, as the package runs it: how long it took, how much memory it had at most, and how it ended.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { peakOfTree } from './processTree'

/** The packaged command; on a machine without this checkout, the one that is named. */
export const PROGRAM =
  process.env.SOURCELIGHT_COMMAND ??
  resolve(import.meta.dirname, '../../../dist-package/lib/cli/sourcelight.mjs')

export type Ended = {
  readonly code: number | null
  readonly ms: number
  /** Milliseconds of the processor's time: what other programs do meanwhile does not count. */
  readonly processor: number
  /** Megabytes that were resident at the most, of it and of what it started. */
  readonly peak: number
  readonly said: string
}

export type HowToRun = {
  /** Milliseconds until it gets a Ctrl-C. */
  readonly stopAfter?: number
  /** The cores that it may use, as `taskset` takes them (“0,1”); all where none are named. */
  readonly cores?: string | undefined
}

/** Milliseconds between two looks at its memory; Linux keeps the highest itself. */
const LOOK = 250

export function runProgram(args: readonly string[], { stopAfter, cores }: HowToRun = {}): Promise<Ended> {
  const started = performance.now()
  const [program = '', ...words] = [
    ...(cores === undefined ? [] : ['taskset', '-c', cores]),
    process.execPath,
    PROGRAM,
    ...args,
  ]
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  let peak = 0
  let processor = 0
  child.stderr.on('data', (part) => {
    said += part
  })
  const look = () => {
    peak = Math.max(peak, peakOfTree(child.pid ?? 0))
    processor = Math.max(processor, processorOf(child.pid ?? 0))
  }
  const looking = setInterval(look, LOOK)
  const stopping = stopAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), stopAfter)
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(looking)
      clearTimeout(stopping)
      done({ code, ms: performance.now() - started, processor, peak, said })
    }),
  )
}

/** Ticks of a hundredth of a second, the 14th and 15th field (proc(5)). */
function processorOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}
