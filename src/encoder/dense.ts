// The layers that the heads are made of, on flat arrays.
import { type Tensor, type TensorModel, tensorOf } from '../engine/model/tensors'

/** A linear layer: `weight` has a row an input and a column an output. */
export type Dense = { readonly weight: Tensor; readonly bias: Float32Array }

/** The layer of a name. Throws ModelError where the weights lack it. */
export function denseOf(model: TensorModel, name: string): Dense {
  const weight = tensorOf(model, `${name}.weight`)
  return { weight, bias: tensorOf(model, `${name}.bias`, weight.columns).values }
}

/** Adds to `sums` the products of `input` with the layer's rows from `row` on; four rows at once, which saves loads and stores. */
export function addProducts(
  { weight: { columns, values } }: Dense,
  input: ArrayLike<number>,
  sums: Float32Array,
  row = 0,
): void {
  const blocks = input.length - (input.length % 4)
  for (let i = 0; i < blocks; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [input[i], input[i + 1], input[i + 2], input[i + 3]]
    if (a === 0 && b === 0 && c === 0 && d === 0) continue
    const r0 = (row + i) * columns
    const r1 = r0 + columns
    const r2 = r1 + columns
    const r3 = r2 + columns
    for (let j = 0; j < columns; j++)
      sums[j] =
        (sums[j] as number) +
        a * (values[r0 + j] as number) +
        b * (values[r1 + j] as number) +
        c * (values[r2 + j] as number) +
        d * (values[r3 + j] as number)
  }
  for (let i = blocks; i < input.length; i++) {
    const x = input[i] as number
    const at = (row + i) * columns
    for (let j = 0; j < columns; j++) sums[j] = (sums[j] as number) + x * (values[at + j] as number)
  }
}

/** The layer's outputs for an input. */
export function apply(layer: Dense, input: ArrayLike<number>): Float32Array {
  const sums = Float32Array.from(layer.bias)
  addProducts(layer, input, sums)
  return sums
}

export function tanh(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) values[i] = Math.tanh(values[i] as number)
  return values
}

export function relu(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if ((values[i] as number) < 0) values[i] = 0
  return values
}

/** Logarithms of the shares that scores stand for, in place. */
export function logSoftmax(scores: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (const score of scores) sum += Math.exp(score - most)
  const whole = most + Math.log(sum)
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) - whole
  return scores
}
