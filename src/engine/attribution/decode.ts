// From probabilities to labels: the likeliest sequence of each paragraph in which every span begins before it goes on.
import type { Doc } from '../doc'
import { LABELS, mayFollow } from './labels'

const L = LABELS
const ALLOWED = Uint8Array.from({ length: L * L }, (_, k) => (mayFollow((k / L) | 0, k % L) ? 1 : 0))
const FIRST = Uint8Array.from({ length: L }, (_, y) => (mayFollow(-1, y) ? 1 : 0))

/** Log-probabilities are no lower than this. */
const FLOOR = 1e-9
const NEVER = -1e9

export type Decoded = {
  readonly labels: Uint8Array
  /** LABELS probabilities a token. */
  readonly probabilities: Float32Array
}

/** Labels all tokens (Viterbi); linear in their number. */
export function decode({ paragraphs }: Pick<Doc, 'paragraphs'>, probabilities: Float32Array): Decoded {
  const labels = new Uint8Array(probabilities.length / L)
  const from = new Uint8Array(probabilities.length)
  let best = new Float64Array(L)
  let next = new Float64Array(L)
  for (const paragraph of paragraphs) {
    for (let i = paragraph.from; i < paragraph.to; i++) {
      for (let y = 0; y < L; y++) {
        let top = i === paragraph.from ? (FIRST[y] === 1 ? 0 : NEVER) : NEVER
        if (i > paragraph.from) {
          for (let x = 0; x < L; x++) {
            if (ALLOWED[x * L + y] === 1 && (best[x] as number) > top) {
              top = best[x] as number
              from[i * L + y] = x
            }
          }
        }
        next[y] = top + Math.log(Math.max(FLOOR, probabilities[i * L + y] as number))
      }
      ;[best, next] = [next, best]
    }
    let y = 0
    for (let z = 1; z < L; z++) if ((best[z] as number) > (best[y] as number)) y = z
    for (let i = paragraph.to - 1; i >= paragraph.from; i--) {
      labels[i] = y
      y = from[i * L + y] as number
    }
  }
  return { labels, probabilities }
}
