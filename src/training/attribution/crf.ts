// Fits a linear-chain CRF by AdaGrad on the log-likelihood, in typed arrays.
import { EDGE_ROWS, EDGE_TABLES } from '../../engine/attribution/edges'
import { LABELS, mayFollow } from '../../engine/attribution/labels'

const L = LABELS

/** Encoded sequences: `rows` holds `width` row numbers a token, 0 for none; `edges` three contexts a token. */
export type Encoded = {
  readonly width: number
  readonly rows: Int32Array
  readonly edges: Uint8Array
  readonly gold: Uint8Array
  /** First token of each sequence, and the end of the last. */
  readonly bounds: Int32Array
}

export type Crf = { readonly nodes: Float32Array; readonly edges: Float32Array }

const ALLOWED = Uint8Array.from({ length: L * L }, (_, k) => (mayFollow((k / L) | 0, k % L) ? 1 : 0))
const FIRST = Uint8Array.from({ length: L }, (_, y) => (mayFollow(-1, y) ? 1 : 0))

const emptyCrf = (rows: number): Crf => ({
  nodes: new Float32Array(rows * L),
  edges: new Float32Array(EDGE_TABLES * EDGE_ROWS * L * L),
})

/** Node scores of tokens from…to, into `out`. */
function scoreNodes(crf: Crf, data: Encoded, from: number, to: number, out: Float64Array): void {
  const { width, rows } = data
  const { nodes } = crf
  for (let i = from; i < to; i++) {
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0 // biome-ignore format: seven sums
    for (let k = i * width, end = k + width; k < end; k++) {
      const row = rows[k]!
      if (row === 0) continue
      const at = row * L
      a += nodes[at]!
      b += nodes[at + 1]!
      c += nodes[at + 2]!
      d += nodes[at + 3]!
      e += nodes[at + 4]!
      f += nodes[at + 5]!
      g += nodes[at + 6]!
    }
    const o = (i - from) * L
    out[o] = a
    out[o + 1] = b
    out[o + 2] = c
    out[o + 3] = d
    out[o + 4] = e
    out[o + 5] = f
    out[o + 6] = g
  }
}

/** exp of the edge scores into token i. */
function edgeFactors(crf: Crf, data: Encoded, i: number, out: Float64Array, at: number): void {
  const { edges } = crf
  const a = data.edges[i * 3]! * L * L
  const b = (EDGE_ROWS + data.edges[i * 3 + 1]!) * L * L
  const c = (2 * EDGE_ROWS + data.edges[i * 3 + 2]!) * L * L
  for (let k = 0; k < L * L; k++) {
    out[at + k] = ALLOWED[k] ? Math.exp(edges[a + k]! + edges[b + k]! + edges[c + k]!) : 0
  }
}

/** Scratch space for sequences of up to `size` tokens. */
function workspace(size: number) {
  return {
    scores: new Float64Array(size * L),
    factors: new Float64Array(size * L * L),
    forward: new Float64Array(size * L),
    backward: new Float64Array(size * L),
    marginals: new Float64Array(size * L),
    scale: new Float64Array(size),
  }
}
type Workspace = ReturnType<typeof workspace>

/** Forward–backward over one sequence; leaves marginals in the workspace and returns log Z minus the shifts. */
function forwardBackward(crf: Crf, data: Encoded, from: number, to: number, space: Workspace): void {
  const n = to - from
  const { scores, factors, forward, backward, marginals, scale } = space
  scoreNodes(crf, data, from, to, scores)
  for (let i = 0; i < n; i++) {
    let max = -Infinity
    for (let y = 0; y < L; y++) if (scores[i * L + y]! > max) max = scores[i * L + y]!
    for (let y = 0; y < L; y++) scores[i * L + y] = Math.exp(scores[i * L + y]! - max)
    if (i > 0) edgeFactors(crf, data, from + i, factors, i * L * L)
  }
  let sum = 0
  for (let y = 0; y < L; y++) sum += forward[y] = FIRST[y] ? scores[y]! : 0
  scale[0] = sum
  for (let y = 0; y < L; y++) forward[y] = forward[y]! / sum
  for (let i = 1; i < n; i++) {
    const o = i * L
    sum = 0
    for (let y = 0; y < L; y++) {
      let v = 0
      for (let x = 0; x < L; x++) v += forward[o - L + x]! * factors[o * L + x * L + y]!
      v *= scores[o + y]!
      forward[o + y] = v
      sum += v
    }
    scale[i] = sum
    for (let y = 0; y < L; y++) forward[o + y] = forward[o + y]! / sum
  }
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1
  for (let i = n - 2; i >= 0; i--) {
    const o = (i + 1) * L
    for (let x = 0; x < L; x++) {
      let v = 0
      for (let y = 0; y < L; y++) v += factors[o * L + x * L + y]! * scores[o + y]! * backward[o + y]!
      backward[o - L + x] = v / scale[i + 1]!
    }
  }
  for (let k = 0; k < n * L; k++) marginals[k] = forward[k]! * backward[k]!
}

export type FitOptions = {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  readonly seed: number
  /** After the epochs, weights smaller than this are dropped for good … */
  readonly prune: number
  /** … and the others go on for so many rounds, to take over what those said. */
  readonly refine: number
}

/** Fits weights on the sequences listed in `use`; deterministic from the seed. */
export function fitCrf(data: Encoded, rows: number, use: Int32Array, options: FitOptions): Crf {
  const crf = emptyCrf(rows)
  const sum: Crf = emptyCrf(rows)
  for (const part of [sum.nodes, sum.edges]) part.fill(0.1)
  let longest = 1
  for (const s of use) longest = Math.max(longest, data.bounds[s + 1]! - data.bounds[s]!)
  const space = workspace(longest)
  const order = Int32Array.from(use)
  let state = options.seed >>> 0 || 1
  const random = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  for (let epoch = 0; epoch < options.epochs + options.refine; epoch++) {
    if (epoch === options.epochs) drop(crf, sum, options.prune)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    for (const s of order) step(crf, sum, data, data.bounds[s]!, data.bounds[s + 1]!, space, options)
  }
  return crf
}

/** Small weights become nothing and stay so: their sum of squares is infinite, so every step is zero. */
function drop(crf: Crf, sum: Crf, least: number): void {
  for (let at = 0; at < crf.nodes.length; at++) {
    if (Math.abs(crf.nodes[at]!) >= least) continue
    crf.nodes[at] = 0
    sum.nodes[at] = Infinity
  }
}

function step(crf: Crf, sum: Crf, data: Encoded, from: number, to: number, space: Workspace, o: FitOptions) {
  const n = to - from
  if (n === 0) return
  forwardBackward(crf, data, from, to, space)
  const { marginals, forward, backward, factors, scores, scale } = space
  const { rate, l2 } = o
  for (let i = 0; i < n; i++) {
    const y = data.gold[from + i]!
    if (marginals[i * L + y]! > 0.998) continue
    for (let z = 0; z < L; z++) {
      const g = (z === y ? 1 : 0) - marginals[i * L + z]!
      if (g < 0.002 && g > -0.002) continue
      for (let k = (from + i) * data.width, end = k + data.width; k < end; k++) {
        const row = data.rows[k]!
        if (row === 0) continue
        const at = row * L + z
        const w = crf.nodes[at]!
        const d = g - l2 * w
        const v = sum.nodes[at]! + d * d
        sum.nodes[at] = v
        crf.nodes[at] = w + (rate * d) / Math.sqrt(v)
      }
    }
  }
  for (let i = 1; i < n; i++) {
    const y = data.gold[from + i]!
    const x = data.gold[from + i - 1]!
    const f = i * L * L
    for (let a = 0; a < L; a++) {
      const before = forward[(i - 1) * L + a]!
      for (let b = 0; b < L; b++) {
        if (factors[f + a * L + b] === 0) continue
        const p = (before * factors[f + a * L + b]! * scores[i * L + b]! * backward[i * L + b]!) / scale[i]!
        const g = (a === x && b === y ? 1 : 0) - p
        if (g < 0.002 && g > -0.002) continue
        for (let table = 0; table < EDGE_TABLES; table++) {
          const at = (table * EDGE_ROWS + data.edges[(from + i) * 3 + table]!) * L * L + a * L + b
          const d = g - l2 * crf.edges[at]!
          const v = sum.edges[at]! + d * d
          sum.edges[at] = v
          crf.edges[at] = crf.edges[at]! + (rate * d) / Math.sqrt(v)
        }
      }
    }
  }
}
