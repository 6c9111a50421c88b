// A list that has at least one item, in the type.
export type NonEmpty<T> = readonly [T, ...T[]]

/** The list as NonEmpty, or null where it has no item. */
export const nonEmpty = <T>(list: readonly T[]): NonEmpty<T> | null =>
  list.length > 0 ? (list as unknown as NonEmpty<T>) : null
