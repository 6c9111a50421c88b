// Adam (Kingma & Ba 2015) over one flat array of parameters.

type Moments = { readonly first: Float64Array; readonly second: Float64Array }

const BETA1 = 0.9
const BETA2 = 0.98
const EPSILON = 1e-8

export const noMoments = (count: number): Moments => ({
  first: new Float64Array(count),
  second: new Float64Array(count),
})

/** One step against the gradient; `step` counts from 1. */
export function adamStep(
  parameters: Float64Array,
  gradient: Float64Array,
  { first, second }: Moments,
  step: number,
  rate: number,
): void {
  const grown1 = 1 - BETA1 ** step
  const grown2 = 1 - BETA2 ** step
  for (let i = 0; i < parameters.length; i++) {
    const g = gradient[i]!
    const m = BETA1 * first[i]! + (1 - BETA1) * g
    const v = BETA2 * second[i]! + (1 - BETA2) * g * g
    first[i] = m
    second[i] = v
    parameters[i] = parameters[i]! - (rate * (m / grown1)) / (Math.sqrt(v / grown2) + EPSILON)
  }
}
