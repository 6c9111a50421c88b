// How often a property is tried: as often as a check can afford, and many times that in `npm run bench:properties`.

const times = process.env.SOURCELIGHT_RUNS

/** In a check every so many-th of a list, else all of it. */
export const sampled = <Item>(all: readonly Item[], every: number): readonly Item[] =>
  times ? all : all.filter((_, i) => i % every === 0)

/** So many tries in a check; `SOURCELIGHT_RUNS` says how many times as many this is. */
export const runs = (inACheck: number): { readonly numRuns: number } => ({
  numRuns: inACheck * Number(times || 1),
})
