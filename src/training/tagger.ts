// Fits the tagger on CoreNLP's tags.
import { seeded } from '../domain'
import { best, type LinearModel, lexemesOf, TAGS } from '../engine/model'
import { readSection } from '../engine/model/container'
import { TAG_FEATURES, tagFeatures } from '../engine/syntax/tagger'
import { encodeSection } from './encode'
import { Perceptron, type QuantizeOptions } from './perceptron'
import { shuffled } from './random'
import type { Stage } from './stage'
import { loadTrees, type Tree } from './trees'

const EPOCHS = 6
const SEED = 1

/** Chosen on dev: finer steps gain nothing. */
const QUANTIZE: QuantizeOptions = { step: 0.5, prune: 1 }

/** A tagger over some trees; deterministic. */
export function fitTagger(trees: readonly Tree[], epochs = EPOCHS): Perceptron {
  const perceptron = new Perceptron(TAGS, { minChanges: 3 })
  const random = seeded(SEED)
  // Errors made on the way stay in place: the tagger learns to live with its own.
  const tagsOf = new Map(trees.map(({ doc }) => [doc, new Uint8Array(doc.words.length)]))
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const tree of shuffled(trees, random)) learn(perceptron, tree, tagsOf.get(tree.doc) as Uint8Array)
  return perceptron
}

/** Tags a sentence as the perceptron of the moment sees it, which learns from each of its guesses. */
function learn(perceptron: Perceptron, { doc, sentence, tags: wanted }: Tree, tags: Uint8Array): void {
  const lexemes = lexemesOf(doc)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(TAGS.length)
  const { from, to } = sentence
  for (let at = from; at < to; at++) {
    const count = tagFeatures(lexemes, sentence, at, tags, features)
    scores.fill(0)
    perceptron.addScores(features, count, scores)
    const guess = best(scores)
    tags[at] = guess
    perceptron.update(features, count, wanted[at - from] as number, guess)
    perceptron.tick()
  }
}

/** Weights as the engine reads them, without the way over a file. */
export const modelOf = (perceptron: Perceptron): LinearModel =>
  readSection(encodeSection({ ...perceptron.fitted(QUANTIZE), numbers: {} }))

export const taggerStage: Stage = {
  section: 'tagger',
  train({ data }) {
    const trees = loadTrees(data, 'train').flat()
    return { ...fitTagger(trees).fitted(QUANTIZE), numbers: {} }
  },
}
