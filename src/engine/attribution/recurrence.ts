// The recurrence of a layer: gates see the input alone, so that states cost three products a unit and not a matrix.

/** The logistic function from a table: sixteen units wide, half a thousandth exact. */
const STEPS_PER_UNIT = 256
const REACH = 8
const LAST = 2 * REACH * STEPS_PER_UNIT - 1
const LOGISTIC = Float64Array.from(
  { length: LAST + 1 },
  (_, k) => 1 / (1 + Math.exp(REACH - (k + 0.5) / STEPS_PER_UNIT)),
)

const logistic = (x: number): number => {
  const at = (x + REACH) * STEPS_PER_UNIT
  return LOGISTIC[at <= 0 ? 0 : at >= LAST ? LAST : at | 0] as number
}

/**
 * A minimal gated unit (minGRU, Feng et al. 2024) over `n` tokens, in both directions: candidate z, forget gate f,
 * state c = f·c′ + (1 − f)·tanh z. `inputs` holds 2 × 2 × `units` numbers a token (forward z, f, then backward);
 * c goes to `out`, `units` numbers a direction, `stride` a token.
 */
export function recur(
  inputs: Float64Array,
  units: number,
  n: number,
  out: Float64Array,
  stride: number,
): void {
  const state = new Float64Array(units)
  for (let backwards = 0; backwards < 2; backwards++) {
    state.fill(0)
    for (let step = 0; step < n; step++) {
      const i = backwards === 1 ? n - 1 - step : step
      const z = (i * 2 + backwards) * 2 * units
      const to = i * stride + backwards * units
      for (let u = 0; u < units; u++) {
        const forget = logistic(inputs[z + units + u] as number)
        const candidate = 2 * logistic(2 * (inputs[z + u] as number)) - 1
        const c = forget * (state[u] as number) + (1 - forget) * candidate
        state[u] = c
        out[to + u] = c
      }
    }
  }
}
