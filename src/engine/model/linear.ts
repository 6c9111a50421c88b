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
  /** A bit for the end of every key that is there: small enough to stay in the processor’s cache. */
  readonly filter: Int32Array
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

/** 128 KiB; of the keys that are not there, all but some 8 % are known by it. */
const FILTER_BITS = 2 ** 20

/** Lays rows out as an open-addressed table, at most half full, with the filter before it. */
export function layOut(rows: LinearRows): Pick<LinearModel, 'slots' | 'filter'> {
  let size = 16
  while (size < rows.keys.length * 2) size *= 2
  const slots = new Int32Array(size * 2)
  const filter = new Int32Array(FILTER_BITS / 32)
  const mask = size - 1
  let first = 0
  for (let i = 0; i < rows.keys.length; i++) {
    const key = rows.keys[i] as number
    let slot = key & mask
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = key + 1
    slots[slot * 2 + 1] = first * 256 + (rows.counts[i] as number) - 1
    first += rows.counts[i] as number
    const word = (key >> 5) & (filter.length - 1)
    filter[word] = (filter[word] as number) | (1 << (key & 31))
  }
  return { slots, filter }
}

/** One call’s keys, and of its known rows the place and the first cell; grow to the longest call. */
let keys = new Int32Array(128)
let places = new Int32Array(128)
let firstCells = new Int16Array(128)

/**
 * Looks features[0, count) up; the places of those that are known stand in `places`. What costs is waiting for memory,
 * and guessing wrong which features are known. So nothing branches on that: every result is written, and the next one
 * overwrites it where it does not count; and all first cells are fetched at once, before they are added one by one.
 */
function findPlaces(
  { slots, filter, cells, bits }: LinearModel,
  features: Int32Array,
  count: number,
): number {
  if (keys.length <= count) {
    keys = new Int32Array(count * 2)
    places = new Int32Array(count * 2)
    firstCells = new Int16Array(count * 2)
  }
  let likely = 0
  for (let i = 0; i < count; i++) {
    const key = keyOf(features[i] as number, bits)
    keys[likely] = key
    likely += ((filter[(key >> 5) & (filter.length - 1)] as number) >>> (key & 31)) & 1
  }
  const mask = slots.length - 1
  let known = 0
  for (let i = 0; i < likely; i++) {
    const wanted = (keys[i] as number) + 1
    let slot = ((wanted - 1) << 1) & mask
    let found = slots[slot] as number
    // −found >> 31 is −1 for a taken slot and 0 for a free one: on while another key is in the way.
    while (((found ^ wanted) & (-found >> 31)) !== 0) {
      slot = (slot + 2) & mask
      found = slots[slot] as number
    }
    const place = slots[slot + 1] as number
    places[known] = place
    firstCells[known] = cells[place >>> 8] as number
    known -= -found >> 31
  }
  return known
}

/** Adds the weights of features[0, count) to `scores`, one integer a label, from `offset` on. */
export function addScores(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  offset = 0,
): void {
  const known = findPlaces(model, features, count)
  const { cells } = model
  for (let i = 0; i < known; i++) {
    const place = places[i] as number
    let at = place >>> 8
    const last = at + (place & 255)
    let cell = firstCells[i] as number
    for (;;) {
      const label = offset + (cell >> 8)
      scores[label] = (scores[label] as number) + ((cell << 24) >> 24)
      if (at === last) break
      cell = cells[++at] as number
    }
  }
}

/** Index of the highest score; the first of equals. */
export function best(scores: Int32Array): number {
  let at = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i
  return at
}
