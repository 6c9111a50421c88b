// Turns labelled articles into the rows that the CRF is fitted on.
import { edgeContexts } from '../../engine/attribution/edges'
import { WIDTH, writeFeatures } from '../../engine/attribution/features'
import { surroundingsOf } from '../../engine/attribution/surroundings'
import type { View } from '../../engine/attribution/view'
import { keyOf } from '../../engine/model/hash'
import type { Encoded } from './crf'

export type Item = { readonly view: View; readonly gold: Uint8Array }

/** Features are known by this many bits of their hash. */
export const BITS = 24
/** Feature hash → row; row 0 stands for what is too rare to have one. */
export type RowIndex = { readonly rowOf: Int32Array; readonly rows: number }

/** Hashed features of all items, `width` a token. */
export function hashItems(items: readonly Item[]): Int32Array {
  const total = items.reduce((sum, item) => sum + item.view.n, 0)
  const out = new Int32Array(total * WIDTH)
  let at = 0
  for (const { view } of items) {
    const around = surroundingsOf(view)
    for (let i = 0; i < view.n; i++, at += WIDTH) writeFeatures(view, around, i, out, at)
  }
  return out
}

/** Gives a row to each feature seen at least `least` times. */
export function indexRows(hashes: Int32Array, least: number): RowIndex {
  const counts = new Uint8Array(1 << BITS)
  for (let k = 0; k < hashes.length; k++) {
    const h = hashes[k]!
    if (h === 0) continue
    const key = keyOf(h, BITS)
    if (counts[key]! < 255) counts[key]!++
  }
  const rowOf = new Int32Array(1 << BITS)
  let rows = 1
  for (let b = 0; b < counts.length; b++) if (counts[b]! >= least) rowOf[b] = rows++
  return { rowOf, rows }
}

/** Replaces hashes by rows, in place. */
export function encode(items: readonly Item[], hashes: Int32Array, index: RowIndex, width = WIDTH): Encoded {
  const rows = hashes
  for (let k = 0; k < hashes.length; k++) {
    const h = hashes[k]!
    rows[k] = h === 0 ? 0 : index.rowOf[keyOf(h, BITS)]!
  }
  const total = hashes.length / width
  const edges = new Uint8Array(total * 3)
  const gold = new Uint8Array(total)
  const bounds: number[] = []
  let at = 0
  for (const { view, gold: labels } of items) {
    gold.set(labels, at)
    edges.set(edgeContexts(view), at * 3)
    for (const paragraph of view.doc.paragraphs) bounds.push(at + paragraph.from)
    at += view.n
  }
  bounds.push(at)
  return { width, rows, edges, gold, bounds: Int32Array.from(bounds) }
}
