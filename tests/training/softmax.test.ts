// The logistic regression of the context stage: it learns what can be learned, and keeps at 0 what it may not use.
import { describe, expect, it } from 'vitest'
import { fitSoftmax, predictRow } from '../../src/training/context/softmax'

const FIT = { epochs: 30, rate: 0.1, l2: 0.001, seed: 1 }

/** Feature 0 comes with label 0, feature 1 with label 1, feature 2 with both. */
const examples = {
  features: Int32Array.from({ length: 40 }, (_, i) => (i % 2 === 1 ? 2 : (i / 2) % 2)),
  starts: Int32Array.from({ length: 21 }, (_, i) => i * 2),
  labels: Uint8Array.from({ length: 20 }, (_, i) => i % 2),
}

describe('logistic regression', () => {
  it('tells labels by the features that come with them', () => {
    const fitted = fitSoftmax(examples, 3, 2, FIT)
    expect(predictRow(fitted, Int32Array.of(0), 2)[0]).toBeGreaterThan(0.9)
    expect(predictRow(fitted, Int32Array.of(1), 2)[1]).toBeGreaterThan(0.9)
    expect(predictRow(fitted, Int32Array.of(2), 2)[0]).toBeCloseTo(0.5, 1)
  })

  it('gives the same weights every time', () => {
    expect(fitSoftmax(examples, 3, 2, FIT)).toEqual(fitSoftmax(examples, 3, 2, FIT))
  })

  it('leaves weights at 0 that it may not use, and makes do with the rest', () => {
    const kept = Uint8Array.of(0, 0, 1, 1, 1, 1)
    const fitted = fitSoftmax(examples, 3, 2, FIT, kept)
    expect([...fitted.weights.slice(0, 2)]).toEqual([0, 0])
    expect(predictRow(fitted, Int32Array.of(0), 2)[0]).toBeGreaterThan(0.5)
  })
})
