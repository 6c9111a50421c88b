// How often a property is tried: as often as a check can afford, and many times that in `npm run bench:properties`.

/** So many tries in a check; `SOURCELIGHT_RUNS` says how many times as many this is. */
export const runs = (inACheck: number): { readonly numRuns: number } => ({
  numRuns: inACheck * Number(process.env.SOURCELIGHT_RUNS || 1),
})
