// Labels every token with the fitted weights: the best sequence of each paragraph, and how sure each label is.
import type { TokenRange } from '../doc'
import { addScores, type LinearModel } from '../model'
import { EDGE_ROWS, EDGE_TABLES, edgeContexts } from './edges'
import { WIDTH, writeFeatures } from './features'
import { LABELS, mayFollow } from './labels'
import { surroundingsOf } from './surroundings'
import type { View } from './view'

const L = LABELS
const ALLOWED = Uint8Array.from({ length: L * L }, (_, k) => (mayFollow((k / L) | 0, k % L) ? 1 : 0))
const FIRST = Uint8Array.from({ length: L }, (_, y) => (mayFollow(-1, y) ? 1 : 0))

/** Paragraphs longer than this are labelled in pieces, so that memory stays bounded. */
const LONGEST = 2000

export type Decoded = {
  readonly labels: Uint8Array
  /** LABELS probabilities a token. */
  readonly marginals: Float32Array
}

/** Scores, factors and both directions of one stretch; made once a call and reused. */
type Space = {
  readonly scores: Float64Array
  readonly edges: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly back: Uint8Array
  readonly scale: Float64Array
}

/** Labels all tokens; linear in their number. */
export function decode(view: View, model: LinearModel): Decoded {
  const labels = new Uint8Array(view.n)
  const marginals = new Float32Array(view.n * L)
  const stretches = view.doc.paragraphs.flatMap(piecesOf)
  const size = stretches.reduce((most, { from, to }) => Math.max(most, to - from), 1)
  const space: Space = {
    scores: new Float64Array(size * L),
    edges: new Float64Array(size * L * L),
    forward: new Float64Array(size * L),
    backward: new Float64Array(size * L),
    back: new Uint8Array(size * L),
    scale: new Float64Array(size),
  }
  const around = surroundingsOf(view)
  const contexts = edgeContexts(view)
  const weights = Float64Array.from(model.numbers.edges ?? [], (w) => w / EDGE_UNITS)
  const features = new Int32Array(WIDTH)
  const sums = new Int32Array(model.labels.length)
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      writeFeatures(view, around, i, features, 0)
      sums.fill(0)
      addScores(model, features, WIDTH, sums)
      for (let y = 0; y < L; y++) space.scores[(i - from) * L + y] = (sums[y] as number) * model.scale
      if (i > from) addEdges(weights, contexts, i, space.edges, (i - from) * L * L)
    }
    viterbi(space, from, to, labels)
    forwardBackward(space, from, to, marginals)
  }
  return { labels, marginals }
}

/** Edge weights are kept as integers of this many to one. */
export const EDGE_UNITS = 50

function piecesOf({ from, to }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = []
  for (let at = from; at < to; at += LONGEST) pieces.push({ from: at, to: Math.min(to, at + LONGEST) })
  return pieces
}

function addEdges(
  weights: Float64Array,
  contexts: Uint8Array,
  i: number,
  out: Float64Array,
  at: number,
): void {
  for (let k = 0; k < L * L; k++) {
    let sum = 0
    for (let table = 0; table < EDGE_TABLES; table++) {
      sum += weights[(table * EDGE_ROWS + (contexts[i * EDGE_TABLES + table] as number)) * L * L + k] ?? 0
    }
    out[at + k] = sum
  }
}

function viterbi(
  { scores, edges, forward: best, back }: Space,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const n = to - from
  for (let y = 0; y < L; y++) best[y] = FIRST[y] ? (scores[y] as number) : -1e9
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < L; y++) {
      let top = -1e9
      let arg = 0
      for (let x = 0; x < L; x++) {
        if (!ALLOWED[x * L + y]) continue
        const v = (best[(i - 1) * L + x] as number) + (edges[i * L * L + x * L + y] as number)
        if (v > top) {
          top = v
          arg = x
        }
      }
      best[i * L + y] = top + (scores[i * L + y] as number)
      back[i * L + y] = arg
    }
  }
  let y = 0
  const last = (n - 1) * L
  for (let z = 1; z < L; z++) if ((best[last + z] as number) > (best[last + y] as number)) y = z
  for (let i = n - 1; i >= 0; i--) {
    labels[from + i] = y
    y = back[i * L + y] as number
  }
}

/** Scaled forward–backward (Rabiner 1989); scores and edges are turned into factors in place. */
function forwardBackward(space: Space, from: number, to: number, marginals: Float32Array): void {
  const { scores, edges, forward, backward, scale } = space
  const n = to - from
  for (let i = 0; i < n; i++) {
    let max = -Infinity
    for (let y = 0; y < L; y++) max = Math.max(max, scores[i * L + y] as number)
    for (let y = 0; y < L; y++) scores[i * L + y] = Math.exp((scores[i * L + y] as number) - max)
    if (i === 0) continue
    for (let k = 0; k < L * L; k++) {
      edges[i * L * L + k] = ALLOWED[k] ? Math.exp(edges[i * L * L + k] as number) : 0
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let y = 0; y < L; y++) {
      let v = i === 0 ? (FIRST[y] as number) : 0
      if (i > 0) {
        for (let x = 0; x < L; x++)
          v += (forward[(i - 1) * L + x] as number) * (edges[i * L * L + x * L + y] as number)
      }
      v *= scores[i * L + y] as number
      forward[i * L + y] = v
      sum += v
    }
    scale[i] = sum
    for (let y = 0; y < L; y++) forward[i * L + y] = (forward[i * L + y] as number) / sum
  }
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1
  for (let i = n - 1; i > 0; i--) {
    for (let x = 0; x < L; x++) {
      let v = 0
      for (let y = 0; y < L; y++) {
        v +=
          (edges[i * L * L + x * L + y] as number) *
          (scores[i * L + y] as number) *
          (backward[i * L + y] as number)
      }
      backward[(i - 1) * L + x] = v / (scale[i] as number)
    }
  }
  for (let k = 0; k < n * L; k++) marginals[from * L + k] = (forward[k] as number) * (backward[k] as number)
}
