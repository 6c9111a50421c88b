// Lays the remembered words of a passage along a stretch of text, so that most of them meet their like.
import type { Words } from './words'

/**
 * What a meeting of words is worth, in bits: how much likelier it is in an edited copy of the passage than in other
 * text. A match is worth more the rarer its hash is in this text (`Words.weights`); the rest was fitted on dev cases.
 */
const SUBSTITUTION = -1.5
const INSERTION_OPEN = -6
const INSERTION_EXTEND = -0.5
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

// Where a cell's best score came from, and whether a gap was opened there rather than carried on.
const STOP = 0
const PAIRED = 1
const INSERTED = 2
const DELETED = 3
const CAME = 3
const INSERTION_OPENED = 4
const DELETION_OPENED = 8

/** Buffers that grow and are reused: aligning allocates nothing but its result. */
let best = new Float64Array(0)
let deleted = new Float64Array(0)
let moves = new Uint8Array(0)

function reserve(width: number, rows: number): void {
  if (best.length < width) {
    best = new Float64Array(width * 2)
    deleted = new Float64Array(width * 2)
  }
  if (moves.length < width * rows) moves = new Uint8Array(width * rows * 2)
  best.fill(0, 0, width)
  deleted.fill(Number.NEGATIVE_INFINITY, 0, width)
  moves.fill(STOP, 0, width)
}

/**
 * The best alignment of `pattern` within the words `lo` to `hi` (exclusive): the passage's part whole, of the context
 * as much as pays, outward from the passage. Affine gaps (Gotoh 1982), time (pattern × window), a byte a cell.
 */
export function align(pattern: Pattern, words: Words, lo: number, hi: number): Alignment {
  const { hashes, to } = pattern
  const width = hi - lo + 1
  reserve(width, hashes.length + 1)
  let top = Number.NEGATIVE_INFINITY
  let topCell = 0
  for (let i = 1; i <= hashes.length; i++) {
    fillRow(pattern, i, width, words, lo)
    if (i < to) continue
    for (let j = 0; j < width; j++) {
      if ((best[j] as number) > top) {
        top = best[j] as number
        topCell = i * width + j
      }
    }
  }
  return trace(pattern, width, topCell, words, lo)
}

function fillRow({ hashes, from, to }: Pattern, i: number, width: number, words: Words, lo: number): void {
  const hash = hashes[i - 1] as number
  const match = words.weights[hash] as number
  const inside = i > from && i < to
  const open = inside ? INSERTION_OPEN : OUTSIDE_OPEN
  const extend = inside ? INSERTION_EXTEND : OUTSIDE_EXTEND
  // Context before the passage is free to start anywhere; row `from` closes it.
  const least = i <= from ? 0 : Number.NEGATIVE_INFINITY
  const row = i * width
  // Nothing stands before the window: its first column holds deletions only.
  let diagonal = best[0] as number
  const first = Math.max(diagonal + DELETION_OPEN, (deleted[0] as number) + DELETION_EXTEND)
  moves[row] = first < least ? STOP : first === diagonal + DELETION_OPEN ? DELETED | DELETION_OPENED : DELETED
  deleted[0] = first
  let left = Math.max(first, least)
  best[0] = left
  let inserted = Number.NEGATIVE_INFINITY
  for (let j = 1; j < width; j++) {
    const above = best[j] as number
    const openDel = above + DELETION_OPEN
    let del = (deleted[j] as number) + DELETION_EXTEND
    let move = 0
    if (openDel > del) {
      del = openDel
      move = DELETION_OPENED
    }
    const openIns = left + open
    inserted += extend
    if (openIns > inserted) {
      inserted = openIns
      move |= INSERTION_OPENED
    }
    let score = del
    let came = DELETED
    const pair = diagonal + (words.hash[lo + j - 1] === hash ? match : SUBSTITUTION)
    if (pair >= score) {
      score = pair
      came = PAIRED
    }
    if (inserted > score) {
      score = inserted
      came = INSERTED
    }
    if (score < least) {
      score = least
      came = STOP
    }
    deleted[j] = del
    best[j] = score
    moves[row + j] = move | came
    diagonal = above
    left = score
  }
}

/** Walks back from the best cell, noting which word met which and what each part is worth. */
function trace(
  { hashes, from, to }: Pattern,
  width: number,
  topCell: number,
  words: Words,
  lo: number,
): Alignment {
  const met = new Int32Array(to - from).fill(-1)
  let before = 0
  let score = 0
  let after = 0
  let gapBefore = 0
  let gapAfter = 0
  let cell = topCell
  let state = PAIRED
  for (;;) {
    const move = moves[cell] as number
    if (state === PAIRED) state = move & CAME
    if (state === STOP) break
    const i = Math.floor(cell / width)
    let worth = 0
    // A gap between the passage and its context counts for the context.
    let inContext = i <= from ? -1 : i > to ? 1 : 0
    if (state === INSERTED) {
      const opened = (move & INSERTION_OPENED) !== 0
      const inside = i > from && i < to
      worth = opened ? (inside ? INSERTION_OPEN : OUTSIDE_OPEN) : inside ? INSERTION_EXTEND : OUTSIDE_EXTEND
      if (i === to) {
        gapAfter++
        inContext = 1
      } else if (i === from) gapBefore++
      if (opened) state = PAIRED
      cell -= 1
    } else if (state === DELETED) {
      const opened = (move & DELETION_OPENED) !== 0
      worth = opened ? DELETION_OPEN : DELETION_EXTEND
      if (opened) state = PAIRED
      cell -= width
    } else {
      const at = lo + (cell % width) - 1
      const hash = hashes[i - 1] as number
      worth = words.hash[at] === hash ? (words.weights[hash] as number) : SUBSTITUTION
      if (inContext === 0) met[i - 1 - from] = at
      cell -= width + 1
    }
    if (inContext < 0) before += worth
    else if (inContext > 0) after += worth
    else score += worth
  }
  return { score, before: gapBefore > NEAR ? 0 : before, after: gapAfter > NEAR ? 0 : after, met }
}
/** Words between a passage and its context that let it still be its context. */
const NEAR = 6
