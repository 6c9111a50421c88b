// A linear classifier over hashed features: a sorted list of keys, and for each the few labels it speaks for or against.
import { keyOf } from './hash'

export type LinearModel = {
  readonly labels: readonly string[]
  /** An integer score times this is a score in the units of training. */
  readonly scale: number
  /** Features are known by this many bits of their hash. */
  readonly bits: number
  /** Whatever else was fitted, by name: transitions, thresholds, calibration. */
  readonly numbers: Readonly<Record<string, readonly number[]>>
  /** Word lists counted on the training data, by name. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Open addressing: key + 1 (0 is free), then the place of its first cell × 256 + their number − 1. */
  readonly slots: Int32Array
  /** Label × 256 + weight (−127 … 127). */
  readonly cells: Int16Array
}

/** A LinearModel before it is laid out for look-up. */
export type LinearRows = {
  /** Ascending. */
  readonly keys: Int32Array
  /** Cells of each key. */
  readonly counts: Uint8Array
  readonly cells: Int16Array
}

/** Lays rows out as an open-addressed table, at most half full. */
export function layOut(rows: LinearRows): Int32Array {
  let size = 16
  while (size < rows.keys.length * 2) size *= 2
  const slots = new Int32Array(size * 2)
  const mask = size - 1
  let first = 0
  for (let i = 0; i < rows.keys.length; i++) {
    const key = rows.keys[i] as number
    let slot = key & mask
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = key + 1
    slots[slot * 2 + 1] = first * 256 + (rows.counts[i] as number) - 1
    first += rows.counts[i] as number
  }
  return slots
}

/** Adds the weights of features[0, count) to `scores`, one integer a label. */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, cells, bits } = model
  const mask = (slots.length >> 1) - 1
  for (let i = 0; i < count; i++) {
    const key = keyOf(features[i] as number, bits)
    let slot = key & mask
    let found = slots[slot * 2] as number
    while (found !== 0 && found !== key + 1) {
      slot = (slot + 1) & mask
      found = slots[slot * 2] as number
    }
    if (found === 0) continue
    const place = slots[slot * 2 + 1] as number
    const first = place >>> 8
    const last = first + (place & 255)
    for (let at = first; at <= last; at++) {
      const cell = cells[at] as number
      scores[cell >> 8] = (scores[cell >> 8] as number) + ((cell << 24) >> 24)
    }
  }
}

/** Index of the highest score; the first of equals. */
export function best(scores: Int32Array): number {
  let at = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i
  return at
}
