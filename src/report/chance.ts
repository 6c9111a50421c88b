// Chance that is the same in every run: what is drawn to be looked at can be drawn again.

/** Numbers from 0 to 1 (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

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
