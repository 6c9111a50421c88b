// Where in a text a passage may be: diagonals on which many of its remembered words stand at their old distances.
import { HASHES, type Words } from './words'

/** A remembered word and how many words after the passage's first it stood (before it: below 0). */
export type Landmark = { readonly hash: number; readonly offset: number }

/** Bits that a match of each hash is worth in this text: the rarer, the more; six where all are equally common. */
export function weigh(words: Words): Float32Array {
  const counts = new Int32Array(HASHES)
  for (let i = 0; i < words.count; i++) (counts[words.hash[i] as number] as number)++
  return Float32Array.from(counts, (count) =>
    Math.min(6, Math.max(1, Math.log2((words.count + HASHES) / (count + 1)))),
  )
}

/**
 * The `most` places for the passage's first word that most of `landmarks` speak for, best first. Each word of the text
 * votes for the places at which a landmark of its hash would put the first word: time (words × landmarks / 64).
 */
export function findPlaces(
  landmarks: readonly Landmark[],
  words: Words,
  weights: Float32Array,
  most: number,
): readonly number[] {
  const offsets: number[][] = Array.from({ length: HASHES }, () => [])
  for (const { hash, offset } of landmarks) offsets[hash]?.push(offset)
  const low = Math.min(0, ...landmarks.map(({ offset }) => offset))
  const high = Math.max(0, ...landmarks.map(({ offset }) => offset))
  const votes = new Float32Array(words.count + high - low + 1)
  for (let i = 0; i < words.count; i++) {
    const hash = words.hash[i] as number
    const list = offsets[hash] as number[]
    for (let k = 0; k < list.length; k++) {
      const at = i - (list[k] as number) + high
      votes[at] = (votes[at] as number) + (weights[hash] as number)
    }
  }
  return findPeaks(votes, most).map((at) => at - high)
}

function findPeaks(votes: Float32Array, most: number): readonly number[] {
  const peaks: number[] = []
  let least = 0
  for (let at = 0; at < votes.length; at++) {
    const vote = votes[at] as number
    if (vote <= least) continue
    let k = peaks.length
    while (k > 0 && (votes[peaks[k - 1] as number] as number) < vote) k--
    peaks.splice(k, 0, at)
    if (peaks.length > most) peaks.pop()
    if (peaks.length === most) least = votes[peaks[most - 1] as number] as number
  }
  return peaks
}
