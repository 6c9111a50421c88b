// The encoder's states of one stretch: a vector for a span, and for what lies between two spans.
import type { Range } from './windows'

/** Numbers of state a piece. */
export const HIDDEN = 384

/** States of the pieces from `from` on, and their running sums. */
export type States = {
  readonly from: number
  readonly values: Float32Array
  readonly sums: Float64Array
}

export function statesOf(from: number, values: Float32Array): States {
  const sums = new Float64Array(values.length + HIDDEN)
  for (let i = 0; i < values.length; i++) sums[i + HIDDEN] = (sums[i] as number) + (values[i] as number)
  return { from, values, sums }
}

/** The mean state of a range; zeros for an empty one. */
export function meanState({ from, sums }: States, range: Range): Float32Array {
  const mean = new Float32Array(HIDDEN)
  const count = range.to - range.from
  if (count <= 0) return mean
  const low = (range.from - from) * HIDDEN
  const high = (range.to - from) * HIDDEN
  for (let i = 0; i < HIDDEN; i++) mean[i] = ((sums[high + i] as number) - (sums[low + i] as number)) / count
  return mean
}

/** First state, last state and mean, one behind the other. */
export function spanVector(states: States, range: Range): Float32Array {
  const vector = new Float32Array(3 * HIDDEN)
  const at = (piece: number) => (piece - states.from) * HIDDEN
  vector.set(states.values.subarray(at(range.from), at(range.from) + HIDDEN))
  vector.set(states.values.subarray(at(range.to - 1), at(range.to - 1) + HIDDEN), HIDDEN)
  vector.set(meanState(states, range), 2 * HIDDEN)
  return vector
}
