// The recurrence of one layer, forwards and backwards in time: gates see the input alone, so states are mixed one by one.
import { arena } from './arena'

/** What a layer leaves behind for its gradient: candidate and forget gate, and the state, of each unit and direction. */
type Trace = { readonly gates: Float64Array; readonly states: Float64Array }

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * A minimal gated unit (minGRU, Feng et al. 2024): candidate z = tanh, forget gate f, state c = f·c′ + (1 − f)·z.
 * `inputs` holds 2 × 2 × units numbers a token: forward z, f, then backward.
 */
export function scan(inputs: Float64Array, units: number, bounds: Int32Array): Trace {
  const gates = inputs
  const states = arena.take(inputs.length / 2)
  for (let w = 0; w + 1 < bounds.length; w++) {
    const from = bounds[w]!
    const to = bounds[w + 1]!
    for (let shift = 0; shift < 2; shift++) {
      for (let step = 0; step < to - from; step++) {
        const i = shift === 1 ? to - 1 - step : from + step
        const before = (shift === 1 ? i + 1 : i - 1) * 2 + shift
        const g = (i * 2 + shift) * 2 * units
        const o = (i * 2 + shift) * units
        for (let u = 0; u < units; u++) {
          const z = 2 * sigmoid(2 * inputs[g + u]!) - 1
          const f = sigmoid(inputs[g + units + u]!)
          gates[g + u] = z
          gates[g + units + u] = f
          states[o + u] = (step > 0 ? f * states[before * units + u]! : 0) + (1 - f) * z
        }
      }
    }
  }
  return { gates, states }
}

/** Gradient of the inputs, given that of the states. */
export function scanGradient(
  { gates, states }: Trace,
  units: number,
  bounds: Int32Array,
  ofStates: Float64Array,
): Float64Array {
  const ofInputs = arena.take(gates.length)
  const carried = new Float64Array(units)
  for (let w = 0; w + 1 < bounds.length; w++) {
    const from = bounds[w]!
    const to = bounds[w + 1]!
    for (let shift = 0; shift < 2; shift++) {
      carried.fill(0)
      for (let step = 0; step < to - from; step++) {
        // Against the direction in which the states were made.
        const i = shift === 1 ? from + step : to - 1 - step
        const before = shift === 1 ? i + 1 : i - 1
        const has = before >= from && before < to
        const g = (i * 2 + shift) * 2 * units
        const o = (i * 2 + shift) * units
        for (let u = 0; u < units; u++) {
          const z = gates[g + u]!
          const f = gates[g + units + u]!
          const c = carried[u]! + ofStates[o + u]!
          const last = has ? states[(before * 2 + shift) * units + u]! : 0
          ofInputs[g + units + u] = c * (last - z) * f * (1 - f)
          ofInputs[g + u] = c * (1 - f) * (1 - z * z)
          carried[u] = c * f
        }
      }
    }
  }
  return ofInputs
}
