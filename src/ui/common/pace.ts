// How long a text takes to read.

/** Words a minute of careful silent reading (Brysbaert 2019 gives 238 for non-fiction). */
const PACE = 238

/** Whole minutes, at least one. */
export const minutesOf = (words: number): number => Math.max(1, Math.round(words / PACE))
