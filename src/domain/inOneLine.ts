// Words as a line has them, whatever lines they were broken into.

/** White space of all kinds becomes one space, and none is left at either end. */
export const inOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()
