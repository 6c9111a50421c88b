// The command as a process of its own, as the package runs it: how long it took, how much memory it had at most, and how it ended.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const PROGRAM = resolve(import.meta.dirname, '../../../dist-package/lib/cli/sourcelight.mjs')

export type Ended = {
  readonly code: number | null
  readonly ms: number
  /** Milliseconds of the processor's time: what other programs do meanwhile does not count. */
  readonly processor: number
  /** Megabytes that were resident at the most. */
  readonly peak: number
  readonly said: string
}

/** Milliseconds between two looks at its memory; Linux keeps the highest itself. */
const LOOK = 100

/** Runs it; `stopAfter` milliseconds it gets a Ctrl-C. */
export function runProgram(args: readonly string[], stopAfter: number | null = null): Promise<Ended> {
  const started = performance.now()
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  let peak = 0
  let processor = 0
  child.stderr.on('data', (part) => {
    said += part
  })
  const looking = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0))
    processor = Math.max(processor, processorOf(child.pid ?? 0))
  }, LOOK)
  const stopping = stopAfter === null ? null : setTimeout(() => child.kill('SIGINT'), stopAfter)
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(looking)
      if (stopping) clearTimeout(stopping)
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

function peakOf(pid: number): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(found?.[1] ?? 0) / 1_000
  } catch {
    return 0
  }
}
