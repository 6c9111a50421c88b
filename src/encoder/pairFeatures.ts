// What the linker is told of two spans beside their states: how far apart they stand, and what lies between.
import { countBetween } from '../engine/attribution/nearest'
import type { Range } from './windows'

export const PAIR_FEATURES = 36

/** Steps of distance on either side. */
const STEPS = 12
/** Sentences, paragraphs and spans in between count up to this many. */
const MOST = 4

/** By piece, for the whole article. */
export type Places = {
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  readonly quoted: Uint8Array
}

/** First pieces of all cues, sources and contents, ascending, in this order. */
export type Starts = readonly [readonly number[], readonly number[], readonly number[]]

/** The features of an anchor and its candidate of some rank; what training's links.py makes, number for number. */
export function pairFeatures(
  { sentence, paragraph, quoted }: Places,
  starts: Starts,
  anchor: Range,
  candidate: Range,
  rank: number,
): Float32Array {
  const out = new Float32Array(PAIR_FEATURES)
  const behind = candidate.from > anchor.from
  const low = behind ? anchor.to : candidate.to
  const high = behind ? candidate.from : anchor.from
  const step = Math.min(STEPS - 1, Math.trunc(Math.log2(Math.max(0, high - low) + 1) * 1.5))
  out[step + (behind ? STEPS : 0)] = 1
  const apart = (of: Int32Array) => Math.abs((of[candidate.from] as number) - (of[anchor.from] as number))
  const sentences = apart(sentence)
  const paragraphs = apart(paragraph)
  out.set(
    [
      sentences === 0 ? 1 : 0,
      paragraphs === 0 ? 1 : 0,
      Math.min(MOST, sentences) / MOST,
      Math.min(MOST, paragraphs) / MOST,
      ...starts.map((list) => Math.min(MOST, countBetween(list, low, high)) / MOST),
      (quoted[anchor.from] as number) > 0 ? 1 : 0,
      (quoted[candidate.from] as number) > 0 ? 1 : 0,
      rank === 0 ? 1 : 0,
      Math.min(rank, 6) / 6,
      candidate.to - candidate.from > 6 ? 1 : 0,
    ],
    2 * STEPS,
  )
  return out
}
