// The second thread of training: waits for orders, works on its shard, says when it is done.
import { parentPort, workerData } from 'node:worker_threads'
import { BUSY, COUNT, FAILED, GONE, IDLE, type Shared, STATE, STEP, workOn } from './crew'

const shared = workerData as Shared
const { orders, figures, gradient } = shared

function answer(state: number): void {
  Atomics.store(orders, STATE, state)
  Atomics.notify(orders, STATE)
}

parentPort?.postMessage('ready')
while (Atomics.load(orders, STATE) !== GONE) {
  Atomics.wait(orders, STATE, IDLE)
  if (Atomics.load(orders, STATE) !== BUSY) continue
  const windows = orders.slice(COUNT + 1, COUNT + 1 + orders[COUNT]!)
  try {
    figures[0] = workOn(shared, windows, 1, orders[STEP]!, [figures[1]!, figures[2]!], gradient)
    answer(IDLE)
  } catch (error) {
    // The first thread sleeps until it is answered: it must learn of this too.
    answer(FAILED)
    throw error
  }
}
