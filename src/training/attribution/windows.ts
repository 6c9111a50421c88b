// The training data as flat arrays that threads share, cut into windows of whole paragraphs.
import { LABELS } from '../../engine/attribution/labels'
import type { TokenRange } from '../../engine/doc'
import type { Batch } from './gradient'

export type Windows = {
  readonly width: number
  readonly rows: Int32Array
  /** Heads as indexes in the whole, −1 for none. */
  readonly heads: Int32Array
  /** What is wanted of each token: LABELS shares that add up to one. */
  readonly wanted: Float32Array
  /** First token of each window, and the end of the last. */
  readonly bounds: Int32Array
}

/** Some windows as a batch of their own. */
export function batchOf(data: Windows, windows: ArrayLike<number>): Batch {
  const bounds = new Int32Array(windows.length + 1)
  for (let k = 0; k < windows.length; k++)
    bounds[k + 1] = bounds[k]! + data.bounds[windows[k]! + 1]! - data.bounds[windows[k]!]!
  const n = bounds[windows.length]!
  const rows = new Int32Array(n * data.width)
  const heads = new Int32Array(n)
  const wanted = new Float32Array(n * LABELS)
  for (let k = 0; k < windows.length; k++) {
    const from = data.bounds[windows[k]!]!
    const to = data.bounds[windows[k]! + 1]!
    const at = bounds[k]!
    rows.set(data.rows.subarray(from * data.width, to * data.width), at * data.width)
    wanted.set(data.wanted.subarray(from * LABELS, to * LABELS), at * LABELS)
    for (let i = from; i < to; i++) {
      const head = data.heads[i]!
      // A head beyond the window (a sentence longer than it) is not seen.
      heads[at + i - from] = head >= from && head < to ? head - from + at : -1
    }
  }
  return { rows, heads, wanted, bounds }
}

/** One reading of an article as the network sees it. */
type Piece = Pick<Windows, 'rows' | 'heads' | 'wanted'> & { readonly windows: readonly TokenRange[] }

/** All readings, one after another. */
export function joinWindows(width: number, pieces: readonly Piece[]): Windows {
  const n = pieces.reduce((sum, { heads }) => sum + heads.length, 0)
  const rows = new Int32Array(n * width)
  const heads = new Int32Array(n)
  const wanted = new Float32Array(n * LABELS)
  const bounds = [0]
  let at = 0
  for (const piece of pieces) {
    rows.set(piece.rows, at * width)
    wanted.set(piece.wanted, at * LABELS)
    for (let i = 0; i < piece.heads.length; i++)
      heads[at + i] = piece.heads[i]! < 0 ? -1 : piece.heads[i]! + at
    for (const { to } of piece.windows) bounds.push(at + to)
    at += piece.heads.length
  }
  return { width, rows, heads, wanted, bounds: Int32Array.from(bounds) }
}
