// The processes under one of ours, as Linux lists them: what each runs, and the most memory it had.
import { readdirSync, readFileSync } from 'node:fs'

export type Running = {
  readonly pid: number
  readonly words: string
  /** Megabytes that were resident at the most. */
  readonly peak: number
}

/** Every process whose parents lead to `root`. */
export function descendantsOf(root: number): readonly Running[] {
  const children = new Map<number, number[]>()
  for (const pid of processes()) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0)
    children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const under = (pid: number): readonly number[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...under(child)])
  return under(root).map(running)
}

/** Megabytes that a process and all under it had at the most, each at its own worst moment. */
export const peakOfTree = (root: number): number =>
  [running(root), ...descendantsOf(root)].reduce((sum, { peak }) => sum + peak, 0)

/** Every process that was called with these words. */
export const calledWith = (words: string): readonly Running[] =>
  processes()
    .filter((pid) => pid !== process.pid)
    .map(running)
    .filter((one) => one.words.includes(words))

const processes = (): readonly number[] => readdirSync('/proc').filter(isNumber).map(Number)

const isNumber = (name: string): boolean => /^\d+$/.test(name)

const running = (pid: number): Running => ({
  pid,
  words: read(pid, 'cmdline').replaceAll('\0', ' '),
  // Some kernels (gVisor's) keep no highest: then what is there now.
  peak: Number(/^Vm(?:HWM|RSS):\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0) / 1_000,
})

/** Nothing of a process that has ended meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
