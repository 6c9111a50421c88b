// Numbers of things in words for the reader: “1 note”, “2,000 characters”.

/** A number with its thousands apart. */
export const inFigures = (count: number): string => count.toLocaleString('en')

/** How many there are of something. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`
