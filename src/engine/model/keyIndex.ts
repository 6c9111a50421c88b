// Finds the row of a key: an open-addressed table, at most half full.

/** Key + 1 (0 is free), then the row. */
export type KeyIndex = Int32Array

/** An index of ascending keys ≥ 0, whose rows count from 1. */
export function indexKeys(keys: Int32Array): KeyIndex {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(size * 2)
  keys.forEach((key, i) => {
    let slot = key & (size - 1)
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot * 2] = key + 1
    slots[slot * 2 + 1] = i + 1
  })
  return slots
}

/** The row of a key, 0 where it has none. */
export function rowOfKey(slots: KeyIndex, key: number): number {
  const mask = (slots.length >> 1) - 1
  let slot = key & mask
  let found = slots[slot * 2] as number
  while (found !== 0 && found !== key + 1) {
    slot = (slot + 1) & mask
    found = slots[slot * 2] as number
  }
  return found === 0 ? 0 : (slots[slot * 2 + 1] as number)
}
