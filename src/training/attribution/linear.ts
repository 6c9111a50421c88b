// Matrices of a batch, row by row for its n tokens: products forth and back, biases, columns side by side.
import { arena } from './arena'
import { addMatrixProduct, flipped, rowMajor } from './kernel'

/** X · Wᵀ. */
export function times(x: Float64Array, w: Float64Array, n: number): Float64Array {
  const k = x.length / n
  const m = w.length / k
  const out = arena.take(n * m)
  addMatrixProduct(rowMajor(x, k), flipped(rowMajor(w, k)), n, m, k, out)
  return out
}

/** dY · W, the gradient of X in Y = X · Wᵀ. */
export function backThrough(dy: Float64Array, w: Float64Array, n: number): Float64Array {
  const m = dy.length / n
  const k = w.length / m
  const out = arena.take(n * k)
  addMatrixProduct(rowMajor(dy, m), rowMajor(w, k), n, k, m, out)
  return out
}

/** Adds dYᵀ · X, the gradient of W. */
export function addProduct(dy: Float64Array, x: Float64Array, n: number, out: Float64Array): void {
  const m = dy.length / n
  const k = x.length / n
  addMatrixProduct(flipped(rowMajor(dy, m)), rowMajor(x, k), m, k, n, out)
}

export function addBias(values: Float64Array, bias: Float64Array): void {
  for (let i = 0; i < values.length; i += bias.length)
    for (let j = 0; j < bias.length; j++) values[i + j] = values[i + j]! + bias[j]!
}

/** Adds the columns’ sums of `values` to `out`. */
export function addColumns(values: Float64Array, out: Float64Array): void {
  for (let i = 0; i < values.length; i += out.length)
    for (let j = 0; j < out.length; j++) out[j] = out[j]! + values[i + j]!
}

/** [a; b] of each token. */
export function joined(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const wa = a.length / n
  const wb = b.length / n
  const out = arena.take(a.length + b.length)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < wa; j++) out[i * (wa + wb) + j] = a[i * wa + j]!
    for (let j = 0; j < wb; j++) out[i * (wa + wb) + wa + j] = b[i * wb + j]!
  }
  return out
}

/** Adds columns at … of `from` to `to`, token by token. */
export function addPart(from: Float64Array, to: Float64Array, n: number, at: number): void {
  const wide = from.length / n
  const width = to.length / n
  for (let i = 0; i < n; i++)
    for (let j = 0; j < width; j++) to[i * width + j] = to[i * width + j]! + from[i * wide + at + j]!
}
