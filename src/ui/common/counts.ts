// Numbers of things in words for the reader: “1 note”, “2,000 characters”.

/** A number with its thousands apart; where it has none, without what a browser loads to write numbers: 18 ms of the start. */
export const inFigures = (count: number): string =>
  count < 1_000 ? String(count) : count.toLocaleString('en')

/** How many there are of something. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`
