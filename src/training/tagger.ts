// Fits the tagger on CoreNLP's tags.
import { seeded } from '../domain'
import type { Lexemes } from '../engine/model'
import { type LinearModel, lexemesOf, TAGS } from '../engine/model'
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

/** Tags as the perceptron of the moment sees them; `onToken` hears each guess with its features. */
function tagTree(
  tree: Tree,
  lexemes: Lexemes,
  tags: Uint8Array,
  perceptron: Perceptron,
  onToken?: (features: Int32Array, token: number, guess: number) => void,
): void {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(TAGS.length)
  const { from, to } = tree.sentence
  for (let at = from; at < to; at++) {
    const count = tagFeatures(lexemes, tree.sentence, at, tags, features)
    scores.fill(0)
    perceptron.addScores(features, count, scores)
    let guess = 0
    for (let tag = 1; tag < scores.length; tag++) {
      if ((scores[tag] as number) > (scores[guess] as number)) guess = tag
    }
    tags[at] = guess
    onToken?.(features, at, guess)
  }
}

/** A tagger over some trees; deterministic. */
export function fitTagger(trees: readonly Tree[], epochs = EPOCHS): Perceptron {
  const perceptron = new Perceptron(TAGS, { minChanges: 3 })
  const random = seeded(SEED)
  // Errors made on the way stay in place: the tagger learns to live with its own.
  const tagsOf = new Map(trees.map(({ doc }) => [doc, new Uint8Array(doc.words.length)]))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const tree of shuffled(trees, random)) {
      const tags = tagsOf.get(tree.doc) as Uint8Array
      tagTree(tree, lexemesOf(tree.doc), tags, perceptron, (features, at, guess) => {
        perceptron.update(features, features.length, tree.tags[at - tree.sentence.from] as number, guess)
        perceptron.tick()
      })
    }
  }
  return perceptron
}

/** Weights as the engine reads them, without the way over a file. */
export const modelOf = (perceptron: Perceptron, quantize: QuantizeOptions = QUANTIZE): LinearModel =>
  readSection(encodeSection({ ...perceptron.fitted(quantize), numbers: {}, words: {} }))

export const taggerStage: Stage = {
  section: 'tagger',
  train({ data }) {
    const trees = loadTrees(data, 'train').flat()
    return { ...fitTagger(trees).fitted(QUANTIZE), numbers: {}, words: {} }
  },
}
