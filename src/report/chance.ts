// Drawing by chance from what is too long to be kept.

export type Drawn<T> = {
  readonly offer: (make: () => T) => void
  /** In the order in which they were offered, and of how many. */
  readonly drawn: () => { readonly items: readonly T[]; readonly of: number }
}

/** Draws `most` of all that is offered, each with the same chance, without keeping the rest (Vitter 1985, R). */
export function drawing<T>(most: number, chance: () => number): Drawn<T> {
  const kept: { readonly at: number; readonly item: T }[] = []
  let of = 0
  return {
    offer: (make) => {
      const at = of++
      if (kept.length < most) kept.push({ at, item: make() })
      else {
        const place = Math.floor(chance() * of)
        if (place < most) kept[place] = { at, item: make() }
      }
    },
    drawn: () => ({ items: [...kept].sort((a, b) => a.at - b.at).map(({ item }) => item), of }),
  }
}
