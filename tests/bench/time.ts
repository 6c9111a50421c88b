// How long something takes, for the benches.

/** Milliseconds on the clock. */
export function time(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** Milliseconds of the processor's time: what other programs do meanwhile does not count. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The quickest of seven runs of each, by turns: a slow moment of the machine meets both. */
export function quickestOfEach(works: readonly (() => unknown)[]): number[] {
  const times = works.map((): number => Number.POSITIVE_INFINITY)
  for (let run = 0; run < 7; run++)
    works.forEach((work, i) => {
      times[i] = Math.min(times[i]!, processorTime(work))
    })
  return times
}
