// Small numbers in words, as a newspaper sets them.

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const inWords = (count: number): string => SMALL[count] ?? String(count)
