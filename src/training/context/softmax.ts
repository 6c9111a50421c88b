// Multinomial logistic regression over sparse rows, fitted by AdaGrad (Duchi et al. 2011) with an L2 penalty; deterministic.
import { seeded } from '../../domain'
import { softmax } from '../../engine/context/judge'
import { shuffled } from '../random'

export type Examples = {
  /** Row numbers of all features, one example after the other. */
  readonly features: Int32Array
  /** Where each example begins, and the end of the last. */
  readonly starts: Int32Array
  readonly labels: Uint8Array
}

export type FitOptions = {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  readonly seed: number
}

/** weights[row × labels + label]. */
export type Weights = { readonly weights: Float32Array; readonly bias: Float64Array }

/** The bias of a label is learned this much slower than a feature at its first sight. */
const BIAS_RATE = 0.02
/** The rate falls to this part of itself by the last epoch. */
const LAST_RATE = 0.1

/** Probabilities of the labels for the features [from, to). */
function predict(
  { weights, bias }: Weights,
  features: Int32Array,
  from: number,
  to: number,
  out: Float64Array,
) {
  const count = out.length
  out.set(bias)
  for (let i = from; i < to; i++) {
    const base = features[i]! * count
    for (let y = 0; y < count; y++) out[y]! += weights[base + y]!
  }
  softmax(out)
}

/** Weights that are 0 in `kept` stay 0. */
export function fitSoftmax(
  examples: Examples,
  rows: number,
  labels: number,
  { epochs, rate, l2, seed }: FitOptions,
  kept: Uint8Array | null = null,
): Weights {
  const { features, starts } = examples
  const fitted = { weights: new Float32Array(rows * labels), bias: new Float64Array(labels) }
  const { weights, bias } = fitted
  const squares = new Float32Array(rows * labels).fill(0.01)
  const error = new Float64Array(labels)
  let order: readonly number[] = [...examples.labels.keys()]
  const random = seeded(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    order = shuffled(order, random)
    const step = rate * (1 - (epoch / epochs) * (1 - LAST_RATE))
    for (const k of order) {
      const from = starts[k]!
      const to = starts[k + 1]!
      predict(fitted, features, from, to, error)
      error[examples.labels[k]!]! -= 1
      for (let y = 0; y < labels; y++) bias[y]! -= BIAS_RATE * step * error[y]!
      for (let i = from; i < to; i++) {
        const base = features[i]! * labels
        for (let at = base; at < base + labels; at++) {
          if (kept && !kept[at]) continue
          const slope = error[at - base]! + l2 * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (step * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
  }
  return fitted
}

/** Probability of each label for one row of features. */
export function predictRow(fitted: Weights, row: Int32Array, labels: number): Float64Array {
  const out = new Float64Array(labels)
  predict(fitted, row, 0, row.length, out)
  return out
}
