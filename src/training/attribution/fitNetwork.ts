// Fits a network by Adam on mini-batches of windows; two threads share the work and give the same sums every time.
import { seeded } from '../../domain'
import { shuffled } from '../random'
import { adamStep, noMoments } from './adam'
import { type Crew, hireCrew } from './crew'
import { countParameters, drawParameters, type Shape } from './shape'
import type { Windows } from './windows'

export type NetworkOptions = {
  readonly epochs: number
  /** Windows a step. */
  readonly batch: number
  readonly rate: number
  readonly dropInputs: number
  readonly dropStates: number
  readonly seed: number
}

/** Steps until the full rate is reached. */
const WARM_UP = 60

/** The parameters after all epochs; deterministic from the seed. */
export async function fitNetwork(
  data: Windows,
  shape: Shape,
  options: NetworkOptions,
  log: (line: string) => void,
): Promise<Float64Array> {
  const count = countParameters(shape)
  const parameters = new Float64Array(new SharedArrayBuffer(count * 8))
  parameters.set(drawParameters(shape, options.seed))
  const crew = await hireCrew(data, shape, parameters, options.batch)
  try {
    descend(crew, parameters, data, options, log)
  } finally {
    crew.dismiss()
  }
  return parameters
}

function descend(
  crew: Crew,
  parameters: Float64Array,
  data: Windows,
  { epochs, batch, rate, dropInputs, dropStates, seed }: NetworkOptions,
  log: (line: string) => void,
): void {
  const random = seeded(seed)
  const moments = noMoments(parameters.length)
  const all = Array.from({ length: data.bounds.length - 1 }, (_, w) => w)
  const perEpoch = Math.ceil(all.length / batch)
  const total = perEpoch * epochs
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const started = performance.now()
    const order = shuffled(all, random)
    let loss = 0
    let tokens = 0
    for (let at = 0; at < order.length; at += batch) {
      const windows = order.slice(at, at + batch)
      step++
      const { gradient, loss: lost } = crew.work(windows, step, dropInputs, dropStates)
      const n = windows.reduce((sum, w) => sum + data.bounds[w + 1]! - data.bounds[w]!, 0)
      for (let i = 0; i < gradient.length; i++) gradient[i] = gradient[i]! / n
      const pace = Math.min(1, step / WARM_UP) * (1 - (step - 1) / total)
      adamStep(parameters, gradient, moments, step, rate * pace)
      loss += lost
      tokens += n
    }
    const seconds = Math.round((performance.now() - started) / 1000)
    log(`epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(4)} a token, ${seconds} s`)
  }
}
