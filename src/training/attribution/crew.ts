// Two threads that share one batch: fixed shards, their gradients added in fixed order, so that the sum never varies.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { addGradient } from './gradient'
import type { Shape } from './shape'
import { batchOf, type Windows } from './windows'

/** What both threads see; all arrays lie in shared memory. */
export type Shared = {
  readonly data: Windows
  readonly shape: Shape
  readonly parameters: Float64Array
  /** The second shard’s gradient. */
  readonly gradient: Float64Array
  /** STATE, then step, and the second shard’s windows behind their number. */
  readonly orders: Int32Array
  /** Loss of the second shard; shares of inputs and states to drop. */
  readonly figures: Float64Array
}

export const STATE = 0
export const STEP = 1
export const COUNT = 2
/** States of the second thread. */
export const IDLE = 0
export const BUSY = 1
export const GONE = 2
export const FAILED = 3

export type Crew = {
  readonly work: (
    windows: readonly number[],
    step: number,
    dropInputs: number,
    dropStates: number,
  ) => { gradient: Float64Array; loss: number }
  readonly dismiss: () => void
}

/** One shard’s part of a step. Seeds differ from step to step and from shard to shard. */
export function workOn(
  shared: Pick<Shared, 'data' | 'shape' | 'parameters'>,
  windows: ArrayLike<number>,
  shard: number,
  step: number,
  [inputs, states]: readonly [number, number],
  gradient: Float64Array,
): number {
  gradient.fill(0)
  if (windows.length === 0) return 0
  const dropout = { inputs, states, seed: step * 2 + shard }
  return addGradient(shared.shape, shared.parameters, batchOf(shared.data, windows), gradient, dropout)
}

const shareInts = (from: Int32Array): Int32Array => {
  const to = new Int32Array(new SharedArrayBuffer(from.byteLength))
  to.set(from)
  return to
}

const shareData = ({ width, rows, heads, wanted, bounds }: Windows): Windows => {
  const shared = new Float32Array(new SharedArrayBuffer(wanted.byteLength))
  shared.set(wanted)
  return { width, rows: shareInts(rows), heads: shareInts(heads), wanted: shared, bounds: shareInts(bounds) }
}

/** Starts the second thread; this one does the first shard. `parameters` must lie in shared memory. */
export async function hireCrew(
  data: Windows,
  shape: Shape,
  parameters: Float64Array,
  batch: number,
): Promise<Crew> {
  const shared: Shared = {
    data: shareData(data),
    shape,
    parameters,
    gradient: new Float64Array(new SharedArrayBuffer(parameters.byteLength)),
    orders: new Int32Array(new SharedArrayBuffer((COUNT + 1 + batch) * 4)),
    figures: new Float64Array(new SharedArrayBuffer(24)),
  }
  const { orders, figures } = shared
  const worker = new Worker(new URL('./shard.worker.mjs', import.meta.url), {
    workerData: shared,
    execArgv: [],
  })
  // Until it is up it needs this thread’s event loop; from then on both only sleep and wake each other.
  await once(worker, 'message')
  const mine = new Float64Array(parameters.length)
  return {
    work(windows, step, dropInputs, dropStates) {
      const half = Math.ceil(windows.length / 2)
      const theirs = windows.slice(half)
      orders[STEP] = step
      orders[COUNT] = theirs.length
      orders.set(theirs, COUNT + 1)
      figures[1] = dropInputs
      figures[2] = dropStates
      Atomics.store(orders, STATE, BUSY)
      Atomics.notify(orders, STATE)
      const loss = workOn(shared, windows.slice(0, half), 0, step, [dropInputs, dropStates], mine)
      while (Atomics.load(orders, STATE) === BUSY) Atomics.wait(orders, STATE, BUSY)
      if (Atomics.load(orders, STATE) === FAILED) throw new Error('the second thread of training failed')
      for (let i = 0; i < mine.length; i++) mine[i] = mine[i]! + shared.gradient[i]!
      return { gradient: mine, loss: loss + figures[0]! }
    },
    dismiss() {
      Atomics.store(orders, STATE, GONE)
      Atomics.notify(orders, STATE)
      worker.unref()
    },
  }
}
