// Lays the remembered words of a passage along a stretch of text, so that most of them meet their like.
import type { Words } from './words'

/**
 * What a meeting of words is worth, in bits: how much likelier it is in an edited copy of the passage than in other
 * text. A match is worth more the rarer its hash is in this text (`weights`); the rest was fitted on dev cases.
 */
const SUBSTITUTION = -1.5
const INSERTION_OPEN = -6
const INSERTION_EXTEND = -0.3
/** Words put between the passage and its context, or into the context, say less against it. */
const OUTSIDE_OPEN = -4
const OUTSIDE_EXTEND = -0.1
const DELETION_OPEN = -4
const DELETION_EXTEND = -0.7

/** The remembered words: those of the passage stand from `from` to `to` (exclusive), context around them. */
export type Pattern = {
  readonly hashes: readonly number[]
  readonly from: number
  readonly to: number
}

export type Alignment = {
  /** Bits of the passage's own part: matches less penalties. */
  readonly score: number
  /** Bits that the context before and after it adds; never below 0, and 0 where it stands off. */
  readonly before: number
  readonly after: number
  /** For every word of the passage the index of the text's word it met, or −1 where it has none. */
  readonly met: Int32Array
}

// Where a cell's best score came from.
const STOP = 0
const PAIRED = 1
const INSERTED = 2
const DELETED = 3

/** Buffers that grow and are reused: aligning allocates nothing but its result. */
let best = new Float32Array(0)
let inserted = new Float32Array(0)
let deleted = new Float32Array(0)
let fromBest = new Uint8Array(0)
let fromInserted = new Uint8Array(0)
let fromDeleted = new Uint8Array(0)

function reserve(cells: number): void {
  if (best.length >= cells) return
  best = new Float32Array(cells * 2)
  inserted = new Float32Array(cells * 2)
  deleted = new Float32Array(cells * 2)
  fromBest = new Uint8Array(cells * 2)
  fromInserted = new Uint8Array(cells * 2)
  fromDeleted = new Uint8Array(cells * 2)
}

/**
 * The best alignment of `pattern` within the words `lo` to `hi` (exclusive): the passage's part whole, of the context
 * as much as pays, outward from the passage. Affine gaps (Gotoh 1982), time and memory (pattern × window).
 */
export function align(
  pattern: Pattern,
  words: Words,
  weights: Float32Array,
  lo: number,
  hi: number,
): Alignment {
  const { hashes, from, to } = pattern
  const width = hi - lo + 1
  const rows = hashes.length + 1
  reserve(width * rows)
  for (let j = 0; j < width; j++) {
    best[j] = 0
    fromBest[j] = STOP
    inserted[j] = deleted[j] = Number.NEGATIVE_INFINITY
  }
  let top = Number.NEGATIVE_INFINITY
  let topCell = 0
  for (let i = 1; i < rows; i++) {
    const row = i * width
    // Context before the passage is free to start anywhere; row `from` closes it.
    const free = i <= from
    fillRow(row, width, hashes[i - 1] ?? 0, words.hash, lo, weights, free, i > from && i < to)
    if (i < to) continue
    for (let j = 0; j < width; j++) {
      if ((best[row + j] ?? 0) > top) {
        top = best[row + j] ?? 0
        topCell = row + j
      }
    }
  }
  return trace(pattern, width, topCell, lo)
}

function fillRow(
  row: number,
  width: number,
  hash: number,
  hashes: Uint8Array,
  lo: number,
  weights: Float32Array,
  free: boolean,
  inside: boolean,
): void {
  const open = inside ? INSERTION_OPEN : OUTSIDE_OPEN
  const extend = inside ? INSERTION_EXTEND : OUTSIDE_EXTEND
  const match = weights[hash] ?? 0
  const above = row - width
  for (let j = 0; j < width; j++) {
    const cell = row + j
    const openDel = (best[above + j] as number) + DELETION_OPEN
    const extDel = (deleted[above + j] as number) + DELETION_EXTEND
    const del = openDel > extDel ? openDel : extDel
    deleted[cell] = del
    fromDeleted[cell] = openDel > extDel ? STOP : DELETED

    let ins = Number.NEGATIVE_INFINITY
    let score = del
    let came = DELETED
    if (j > 0) {
      const openIns = (best[cell - 1] as number) + open
      const extIns = (inserted[cell - 1] as number) + extend
      ins = openIns > extIns ? openIns : extIns
      fromInserted[cell] = openIns > extIns ? STOP : INSERTED
      const pair = (best[above + j - 1] as number) + (hashes[lo + j - 1] === hash ? match : SUBSTITUTION)
      if (pair >= score) {
        score = pair
        came = PAIRED
      }
      if (ins > score) {
        score = ins
        came = INSERTED
      }
    }
    inserted[cell] = ins
    if (free && score < 0) {
      score = 0
      came = STOP
    }
    best[cell] = score
    fromBest[cell] = came
  }
}

/** Walks back from the best cell, noting which word met which and what the passage's own part is worth. */
function trace({ from, to }: Pattern, width: number, topCell: number, lo: number): Alignment {
  const met = new Int32Array(to - from).fill(-1)
  const top = best[topCell] as number
  // A gap between the passage and its context counts for the context: its cells lie in the rows `to` and `from`.
  let atEnd = top
  let gapAfter = 0
  let atStart = Number.NaN
  let gapBefore = 0
  let cell = topCell
  let state = PAIRED
  for (;;) {
    const i = Math.floor(cell / width)
    const value = (
      state === INSERTED ? inserted[cell] : state === DELETED ? deleted[cell] : best[cell]
    ) as number
    if (i === to) atEnd = value
    if (i === from && Number.isNaN(atStart)) atStart = value
    if (i < from || (state === PAIRED && fromBest[cell] === STOP)) {
      return {
        score: atEnd - atStart,
        before: gapBefore > NEAR ? 0 : atStart,
        after: gapAfter > NEAR ? 0 : top - atEnd,
        met,
      }
    }
    if (state === INSERTED) {
      if (i === to) gapAfter++
      if (i === from) gapBefore++
      if (fromInserted[cell] === STOP) state = PAIRED
      cell -= 1
    } else if (state === DELETED) {
      if (fromDeleted[cell] === STOP) state = PAIRED
      cell -= width
    } else if (fromBest[cell] === PAIRED) {
      if (i <= to && i > from) met[i - 1 - from] = lo + (cell % width) - 1
      cell -= width + 1
    } else state = fromBest[cell] as number
  }
}
/** Words between a passage and its context that let it still be its context. */
const NEAR = 6
