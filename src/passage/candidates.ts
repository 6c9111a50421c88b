// Where in a text a passage may be: diagonals on which many of its remembered words stand at their old distances.
import { HASHES, type Words } from './words'

/** A remembered word and how many words after the passage's first it stood (before it: below 0). */
export type Landmark = { readonly hash: number; readonly offset: number }

/**
 * The `most` places for the passage's first word that most of `landmarks` speak for, best first. Each word of the text
 * votes for the places at which a landmark of its hash would put the first word: time (words × landmarks / 64).
 */
export function findPlaces(landmarks: readonly Landmark[], words: Words, most: number): readonly number[] {
  const low = Math.min(0, ...landmarks.map(({ offset }) => offset))
  const high = Math.max(0, ...landmarks.map(({ offset }) => offset))
  const { starts, offsets } = byHash(landmarks, high)
  const { count, hash: hashes, weights } = words
  const votes = new Float32Array(count + high - low + 1)
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number
    const next = starts[hash + 1] as number
    for (let k = starts[hash] as number; k < next; k++) {
      const at = i + (offsets[k] as number)
      votes[at] = (votes[at] as number) + (weights[hash] as number)
    }
  }
  return findPeaks(votes, most).map((at) => at - high)
}

/** The landmarks sorted by hash: those of one stand from `starts[hash]` to `starts[hash + 1]`; how far each throws a vote. */
function byHash(landmarks: readonly Landmark[], high: number): { starts: Int32Array; offsets: Int32Array } {
  const sorted = [...landmarks].sort((a, b) => a.hash - b.hash)
  const starts = new Int32Array(HASHES + 1)
  for (const { hash } of sorted) starts[hash + 1] = (starts[hash + 1] as number) + 1
  for (let hash = 0; hash < HASHES; hash++)
    starts[hash + 1] = (starts[hash + 1] as number) + (starts[hash] as number)
  return { starts, offsets: Int32Array.from(sorted, ({ offset }) => high - offset) }
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
  const enough = SHARE * (votes[peaks[0] as number] ?? 0)
  return peaks.filter((at) => (votes[at] as number) >= enough)
}
/** Of the best place's votes, the share below which a place has them by chance. */
const SHARE = 0.5
