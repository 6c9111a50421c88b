// Text as a list is searched by: without case, accents and forms of apostrophes.

/** “Café” is found by “cafe”, “O’Neil” by “o'neil”. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
