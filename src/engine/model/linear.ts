// A linear classifier over hashed features: a sorted list of keys, and for each the few labels it speaks for or against.
import { keyOf } from './hash'

export type LinearModel = {
  readonly labels: readonly string[]
  /** An integer score times this is a score in the units of training. */
  readonly scale: number
  /** Features are known by this many bits of their hash. */
  readonly bits: number
  /** Whatever else was fitted, by name: thresholds, calibration. */
  readonly numbers: Readonly<Record<string, readonly number[]>>
  /** A bit for the end of every key that is there: small enough to stay in the processor’s cache. */
  readonly filter: Int32Array
  /** Keys are told apart by their first bits, as many as make this long; where the rows of each such group begin. */
  readonly groups: Int32Array
  /** Rows by ascending key: a head (the key’s last bits × 128 + number of cells), then cells (label × 256 + weight). */
  readonly rows: Int16Array
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

/** The last bits of a key that a row’s head has room for. */
const LAST_BITS = 8

/** Lays rows out so that a look-up waits for memory once: the head of a row and its cells stand together. */
export function layOut(
  { keys, counts, cells }: LinearRows,
  bits: number,
): Pick<LinearModel, 'filter' | 'groups' | 'rows'> {
  const first = Math.min(bits, Math.max(bits - LAST_BITS, Math.ceil(Math.log2(keys.length + 1))))
  const groups = new Int32Array(2 ** first + 1)
  const filter = new Int32Array(FILTER_BITS / 32)
  const rows = new Int16Array(keys.length + cells.length)
  let from = 0
  let at = 0
  let group = 0
  keys.forEach((key, i) => {
    const count = counts[i] as number
    while (group <= key >>> (bits - first)) groups[group++] = at
    const word = (key >> 5) & (filter.length - 1)
    filter[word] = (filter[word] as number) | (1 << (key & 31))
    rows[at] = ((key & (2 ** (bits - first) - 1)) << 7) | count
    rows.set(cells.subarray(from, from + count), at + 1)
    from += count
    at += count + 1
  })
  groups.fill(at, group)
  return { filter, groups, rows }
}

/** One call’s keys, and the places of its known rows; grow to the longest call. */
let likelyKeys = new Int32Array(128)
let places = new Int32Array(128)

/**
 * Looks features[0, count) up; the places in `rows` of those that are known stand in `places`. What costs is waiting for
 * memory, and guessing wrong which features are known. So nothing branches on that: every key and place is written, and
 * the next one overwrites it where it does not count; and many rows are under way from memory at once.
 */
function findPlaces(model: LinearModel, features: Int32Array, count: number): number {
  const { filter, groups, rows, bits } = model
  if (likelyKeys.length <= count) {
    likelyKeys = new Int32Array(count * 2)
    places = new Int32Array(count * 2)
  }
  const keys = likelyKeys
  const found = places
  const mask = filter.length - 1
  let likely = 0
  for (let i = 0; i < count; i++) {
    const key = keyOf(features[i] as number, bits)
    keys[likely] = key
    likely += ((filter[(key >> 5) & mask] as number) >>> (key & 31)) & 1
  }
  const last = bits - 31 + Math.clz32(groups.length - 1)
  let known = 0
  for (let i = 0; i < likely; i++) {
    const key = keys[i] as number
    const wanted = key & ((1 << last) - 1)
    const end = groups[(key >>> last) + 1] as number
    let at = groups[key >>> last] as number
    while (at < end && (rows[at] as number) >> 7 < wanted) at += ((rows[at] as number) & 127) + 1
    found[known] = at
    known += at < end && (rows[at] as number) >> 7 === wanted ? 1 : 0
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
  const { rows } = model
  const found = places
  for (let i = 0; i < known; i++) {
    const at = found[i] as number
    const end = at + ((rows[at] as number) & 127)
    for (let c = at + 1; c <= end; c++) {
      const cell = rows[c] as number
      const label = offset + (cell >> 8)
      scores[label] = (scores[label] as number) + ((cell << 24) >> 24)
    }
  }
}

/** Index of the highest score; the first of equals. */
export function best(scores: Int32Array | Float64Array): number {
  let at = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i
  return at
}
