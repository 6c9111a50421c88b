// Whether two pieces of plain data say the same.

/** The same to the last value; of objects and arrays alone, which lists and records are made of. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [mine, theirs] = [Object.keys(a), Object.keys(b)]
  return (
    mine.length === theirs.length && mine.every((key) => isSame(a[key as never] as unknown, b[key as never]))
  )
}

/** Whether two lists have the very same items. */
export const areSameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]))
