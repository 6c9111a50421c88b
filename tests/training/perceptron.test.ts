// The way from examples to a file and back: what was learned must come out of the bytes.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../src/domain'
import { addScores, best, hashText, ModelError, mix, readModels } from '../../src/engine/model'
import { encodeContainer, encodeSection, type FittedSection } from '../../src/training/encode'
import { Perceptron } from '../../src/training/perceptron'
import { shuffled } from '../../src/training/random'

/** What is not ASCII is escaped in the file. */
const LABELS = ['vowel', 'consonant', '“naïve”']

/** Two features a letter: itself, and one that says nothing. */
const featuresOf = (letter: string) => Int32Array.of(mix(1, hashText(letter)), mix(2, letter.length))

const labelOf = (letter: string) => (/[aeiou]/.test(letter) ? 0 : /[a-z]/.test(letter) ? 1 : 2)

function learn(): FittedSection {
  const perceptron = new Perceptron(LABELS, { bits: 18 })
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']
  for (let epoch = 0; epoch < 60; epoch++) {
    for (const letter of shuffled(letters, seeded(epoch))) {
      const features = featuresOf(letter)
      const scores = new Float64Array(LABELS.length)
      perceptron.addScores(features, 2, scores)
      perceptron.update(features, 2, labelOf(letter), scores.indexOf(Math.max(...scores)))
      perceptron.tick()
    }
  }
  return {
    ...perceptron.fitted({ step: 0.1 }),
    numbers: { threshold: [0.5, -1] },
  }
}

const section = learn()
const file = encodeContainer(new Map([['letters', encodeSection(section)]]))

describe('weights', () => {
  it('come back from the file as they were learned', () => {
    const model = readModels(file).sections.get('letters')!
    expect(model.labels).toEqual(LABELS)
    expect(model.numbers).toEqual({ threshold: [0.5, -1] })
    for (const letter of 'aeioubcdxyz0189') {
      const scores = new Int32Array(3)
      addScores(model, featuresOf(letter), 2, scores)
      expect([letter, best(scores)]).toEqual([letter, labelOf(letter)])
    }
  })

  it('are the same bytes whenever they are fitted on the same data', () => {
    expect(encodeSection(learn())).toEqual(encodeSection(section))
  })

  it('a feature that is not stored adds nothing', () => {
    const model = readModels(file).sections.get('letters')!
    const scores = new Int32Array(3)
    addScores(model, Int32Array.of(mix(77, 1), mix(78, 2)), 2, scores)
    expect([...scores]).toEqual([0, 0, 0])
  })

  it('any damage to the file is found', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = file.slice()
        damaged[at] = (damaged[at] as number) ^ change
        expect(() => readModels(damaged)).toThrow(ModelError)
      }),
    )
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(() => readModels(file.slice(0, length))).toThrow(ModelError)
      }),
    )
    expect(() => readModels(new Uint8Array())).toThrow(ModelError)
    expect(() => readModels(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      ModelError,
    )
  })
})

describe('averaging', () => {
  it('gives the mean of the weights over time', () => {
    const perceptron = new Perceptron(['a', 'b'], { bits: 18 })
    const feature = Int32Array.of(mix(1, 1))
    perceptron.add(feature, 1, 0, 1)
    perceptron.tick()
    perceptron.tick()
    perceptron.add(feature, 1, 1, -1)
    perceptron.tick()
    // a: 1 from the start; b: −1 for the last of three moments.
    const { cells, scale } = perceptron.fitted({ step: 0.02, prune: 0 })
    const [a = 0, b = 0] = [...cells].map((cell) => ((cell << 24) >> 24) * scale)
    expect(b / a).toBeCloseTo(-1 / 3, 1)
  })

  it('a feature under the number of changes asked for has no weight', () => {
    const perceptron = new Perceptron(['a', 'b'], { bits: 18, minChanges: 3 })
    perceptron.update(Int32Array.of(5), 1, 0, 1)
    expect(perceptron.size).toBe(0)
    perceptron.update(Int32Array.of(5), 1, 0, 1)
    expect(perceptron.size).toBe(1)
  })
})
