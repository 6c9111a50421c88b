// How word lists are written down: words parted by white space.

/** The words of a list, in its order. */
export const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/** The same to look words up in. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list))
