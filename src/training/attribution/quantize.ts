// Turns a fitted CRF and the cue lexicon into the rows of a section: small weights dropped, the rest in one byte.
import { EDGE_UNITS } from '../../engine/attribution/decode'
import { LABELS } from '../../engine/attribution/labels'
import { CUE_CLASS, SOURCE_CLASS } from '../../engine/attribution/lexicon'
import { keyOf } from '../../engine/model/hash'
import type { FittedSection } from '../encode'
import type { Classes } from './counts'
import type { Crf } from './crf'
import { BITS, type RowIndex } from './encode'

/** One unit of a stored weight, and the least number of units that is kept: chosen on dev, half the size loses nothing. */
export type QuantizeOptions = { readonly step: number; readonly prune: number }

const NAMES = [
  'O',
  'B-content',
  'I-content',
  'B-source',
  'I-source',
  'B-cue',
  'I-cue',
  'cue class',
  'source class',
]

/** The section that the engine reads. */
export function sectionOf(
  crf: Crf,
  index: RowIndex,
  classes: Classes,
  calibration: readonly number[],
  { step, prune }: QuantizeOptions,
): FittedSection {
  const rows = new Map<number, number[]>()
  const put = (key: number, label: number, weight: number) => {
    const cells = rows.get(key) ?? []
    cells.push((label << 8) | (weight & 255))
    rows.set(key, cells)
  }
  for (let key = 0; key < index.rowOf.length; key++) {
    const row = index.rowOf[key]!
    if (row === 0) continue
    for (let y = 0; y < LABELS; y++) {
      const weight = Math.max(-127, Math.min(127, Math.round(crf.nodes[row * LABELS + y]! / step)))
      if (Math.abs(weight) >= prune) put(key, y, weight)
    }
  }
  for (const [hash, packed] of classes) {
    const key = keyOf(hash, BITS)
    // The few lemmas that share a key: the first one counts.
    if (rows.get(key)?.some((cell) => cell >> 8 >= CUE_CLASS)) continue
    if (packed & 7) put(key, CUE_CLASS, packed & 7)
    if (packed >> 3) put(key, SOURCE_CLASS, packed >> 3)
  }
  const keys = Int32Array.from(rows.keys()).sort()
  return {
    labels: NAMES,
    scale: step,
    bits: BITS,
    numbers: {
      edges: Array.from(crf.edges, (w) => Math.round(w * EDGE_UNITS)),
      calibration,
    },
    words: {},
    keys,
    counts: Uint8Array.from(keys, (key) => rows.get(key)?.length ?? 0),
    cells: Int16Array.from([...keys].flatMap((key) => rows.get(key) ?? [])),
  }
}
