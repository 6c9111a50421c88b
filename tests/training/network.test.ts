// The network's trainer: gradients are what small steps show them to be, and a run comes out the same every time.

import { describe, expect, it } from 'vitest'
import { seeded } from '../../src/domain'
import { LABELS } from '../../src/engine/attribution/labels'
import { lexiconOf } from '../../src/engine/attribution/lexicon'
import { networkOf, OUTPUTS, windowsOf } from '../../src/engine/attribution/network'
import { ModelError } from '../../src/engine/model'
import { readNetwork } from '../../src/engine/model/container'
import { tokenize } from '../../src/engine/tokenize'
import { fitNetwork } from '../../src/training/attribution/fitNetwork'
import { addGradient, type Batch, probabilities } from '../../src/training/attribution/gradient'
import { countParameters, drawParameters, partsOf, type Shape } from '../../src/training/attribution/shape'
import { mixed } from '../../src/training/attribution/teachers'
import { rowsOf } from '../../src/training/attribution/vocabulary'
import { batchOf, type Windows } from '../../src/training/attribution/windows'
import { encodeNetwork } from '../../src/training/encode'
import {
  flatSyntax,
  keysOf,
  nonsenseNetwork,
  nonsenseParameters,
  shape,
  vocabulary,
} from '../support/nonsenseNetwork'

const SHAPE: Shape = {
  tables: [
    { rows: 9, size: 4 },
    { rows: 5, size: 2 },
  ],
  templates: [0, 1, 0],
  first: 3,
  second: 2,
  head: 2,
}

/** Windows of nonsense in which the label follows from the first template’s row. */
function nonsense(lengths: readonly number[], seed = 5): Windows {
  const random = seeded(seed)
  const n = lengths.reduce((sum, length) => sum + length, 0)
  const draw = (below: number) => Math.floor(random() * below)
  const rows = Int32Array.from({ length: n * 3 }, (_, k) => draw(k % 3 === 1 ? 5 : 9))
  const bounds = [0]
  for (const length of lengths) bounds.push((bounds.at(-1) ?? 0) + length)
  return {
    width: 3,
    rows,
    heads: Int32Array.from({ length: n }, () => draw(n + 1) - 1),
    wanted: mixed(
      Uint8Array.from({ length: n }, (_, i) => (rows[i * 3] ?? 0) % LABELS),
      null,
      0,
    ),
    bounds: Int32Array.from(bounds),
  }
}

/** Small enough for a straight line, large enough for single precision. */
const STEP = 1e-2

const small: Batch = batchOf(nonsense([5, 1, 7]), [0, 1, 2])

describe('addGradient', () => {
  it.each([
    ['all inputs and states', undefined],
    ['some left out', { inputs: 0.2, states: 0.3, seed: 3 }],
  ])('agrees with small steps of every parameter: %s', (_name, dropout) => {
    const parameters = drawParameters(SHAPE, 1)
    const gradient = new Float64Array(parameters.length)
    addGradient(SHAPE, parameters, small, gradient, dropout)
    const lossAt = (at: number, step: number) => {
      const moved = parameters.slice()
      moved[at] = (moved[at] ?? 0) + step
      return addGradient(SHAPE, moved, small, new Float64Array(parameters.length), dropout)
    }
    let largest = 0
    for (let at = 0; at < parameters.length; at++) {
      const measured = (lossAt(at, STEP) - lossAt(at, -STEP)) / (2 * STEP)
      largest = Math.max(largest, Math.abs(measured - (gradient[at] ?? 0)))
    }
    // Products are in single precision.
    expect(largest).toBeLessThan(2e-3)
    // Every part takes part: no gradient of a whole part is zero.
    const parts = partsOf(SHAPE, gradient)
    for (const part of [...parts.tables, ...parts.projections, parts.head, parts.second, parts.out])
      expect(part.some((g) => g !== 0)).toBe(true)
  })

  it('adds up over windows: none sees another', () => {
    const data = nonsense([4, 6])
    const parameters = drawParameters(SHAPE, 2)
    const whole = new Float64Array(countParameters(SHAPE))
    const parts = new Float64Array(countParameters(SHAPE))
    addGradient(SHAPE, parameters, batchOf(data, [0, 1]), whole)
    for (const window of [1, 0]) addGradient(SHAPE, parameters, batchOf(data, [window]), parts)
    whole.forEach((g, at) => {
      expect(parts[at]).toBeCloseTo(g, 4)
    })
  })
})

describe('fitNetwork', () => {
  const data = nonsense([20, 30, 10, 25, 15, 20])
  const options = { epochs: 150, batch: 3, rate: 0.05, dropInputs: 0, dropStates: 0, seed: 1 }
  const learn = () => fitNetwork(data, SHAPE, options, () => {})

  it('learns what there is to learn, and comes out the same every time', async () => {
    const fitted = await learn()
    const all = batchOf(data, [0, 1, 2, 3, 4, 5])
    const p = probabilities(SHAPE, fitted, all)
    const right = [...all.heads].filter((_, i) => {
      const label = all.wanted.subarray(i * LABELS, (i + 1) * LABELS).indexOf(1)
      return (p[i * OUTPUTS + label] ?? 0) > 0.5
    }).length
    expect(right / all.heads.length).toBeGreaterThan(0.95)
    expect(await learn()).toEqual(fitted)
  })
})

describe('the way to the engine', () => {
  const text = 'Ortiz, the mayor, said: “We won.” Rain is due.\n\nShe told the BBC so. “Good,” it said.'
  const doc = tokenize(text, null)
  const { heads } = flatSyntax(doc)
  const keys = keysOf(doc)
  const model = (seed: number) => readNetwork(encodeNetwork(nonsenseNetwork(seed)))

  it.each([1, 2, 3])('the engine reads from the file what the trainer computes (seed %s)', (seed) => {
    const read = networkOf(model(seed)).probabilities(doc, keys, heads)
    const rows = rowsOf(keys, vocabulary)
    const bounds = Int32Array.of(0, heads.length)
    const wanted = new Float32Array(heads.length * LABELS)
    const computed = probabilities(shape, nonsenseParameters(seed), { rows, heads, wanted, bounds })
    for (let i = 0; i < heads.length; i++)
      for (let y = 0; y < LABELS; y++)
        // A byte a weight: some hundredths are lost.
        expect(Math.abs((read[i * LABELS + y] ?? 0) - (computed[i * OUTPUTS + y] ?? 0))).toBeLessThan(0.03)
  })

  it('the lexicon comes back as it was counted', () => {
    const lexicon = lexiconOf(model(1))
    expect([lexicon(5), lexicon(6)]).toEqual([12, 0])
  })

  it('a section that lacks a part is refused, and so is one cut short', () => {
    const { tensors, numbers } = nonsenseNetwork(1)
    for (const lacking of ['head', 'table lemma', 'weights suffix', 'out bias']) {
      const rest = tensors.filter(({ name }) => name !== lacking)
      expect(() => networkOf(readNetwork(encodeNetwork({ tensors: rest, numbers })))).toThrow(ModelError)
    }
    const bytes = encodeNetwork({ tensors, numbers })
    expect(() => readNetwork(bytes.slice(0, -1))).toThrow(ModelError)
  })
})

describe('windowsOf', () => {
  it('tiles the tokens, keeps paragraphs whole, and cuts only what is far too long', () => {
    const ends = [100, 300, 390, 4890, 4900]
    const paragraphs = ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to }))
    const windows = windowsOf({ paragraphs })
    expect(windows.map(({ from, to }) => to - from)).toEqual([100, 200, 90, 2000, 2000, 500, 10])
    expect(windows.map(({ from }) => from)).toEqual([0, 100, 300, 390, 2390, 4390, 4890])
    expect(windowsOf({ paragraphs: [] })).toEqual([])
  })
})
