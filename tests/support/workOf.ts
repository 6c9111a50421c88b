// How much work a piece of code does, counted and not timed: how often the engine’s blocks run, as V8’s coverage counts them.
// It is loaded before the code that it counts, in a process of its own: what another test had compiled would have no counters.
import { Session } from 'node:inspector/promises'

/** Counts from here on: what is compiled before has no counters. */
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Runs of all blocks of src/engine since this was asked last. What built-in functions do within them is not seen. */
async function countedSince(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let runs = 0
  for (const { url, functions } of result)
    if (url.includes('/src/engine/'))
      for (const { ranges } of functions) for (const { count } of ranges) runs += count
  return runs
}

/** Runs of blocks while `work` runs. */
export async function workOf(work: () => unknown): Promise<number> {
  await countedSince()
  work()
  return countedSince()
}
