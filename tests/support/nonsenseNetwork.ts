// A network of the engine's form with weights drawn from a seed: nonsense that marks plenty.

import { contextFeaturesOf } from '../../src/engine/attribution/contextFeatures'
import { inputsOf } from '../../src/engine/attribution/inputs'
import { CHOICES } from '../../src/engine/attribution/link'
import { LINKS } from '../../src/engine/attribution/linker'
import { tokenFeaturesOf } from '../../src/engine/attribution/tokenFeatures'
import type { Doc, Syntax } from '../../src/engine/doc'
import { TAGS } from '../../src/engine/model'
import { findQuotations } from '../../src/engine/quotes'
import { tokenize } from '../../src/engine/tokenize'
import { networkTensors } from '../../src/training/attribution/section'
import { drawParameters, type Shape } from '../../src/training/attribution/shape'
import { countVocabulary, TABLE_OF, TABLES } from '../../src/training/attribution/vocabulary'
import type { FittedNetwork } from '../../src/training/encode'

/** Every token a noun, each governed by the one before: trees are not the point here. */
export const flatSyntax = (doc: Doc): Syntax => ({
  tags: new Uint8Array(doc.words.length).fill(TAGS.indexOf('NN')),
  heads: Int32Array.from(doc.words, (_, i) => {
    const from = doc.sentences[doc.sentenceOf[i] ?? 0]?.from ?? 0
    return i === from ? -1 : i - 1
  }),
  relations: new Uint8Array(doc.words.length),
})

/** The keys of a text’s tokens, with no rule and no lexicon. */
export function keysOf(doc: Doc): Int32Array {
  const tokens = tokenFeaturesOf(doc, flatSyntax(doc), findQuotations(doc), () => 0)
  return inputsOf(tokens, contextFeaturesOf(tokens), new Uint8Array(doc.words.length))
}

const KNOWN = tokenize('Ortiz, the mayor, said: “We won.” She told the BBC so.', null)

export const vocabulary = countVocabulary([keysOf(KNOWN)], () => 1)

export const shape: Shape = {
  tables: TABLES.map((_, t) => ({ rows: (vocabulary[t]?.length ?? 0) + 1, size: 4 })),
  templates: TABLE_OF,
  first: 3,
  second: 2,
  head: 2,
}

export const nonsenseParameters = (seed: number): Float64Array =>
  drawParameters(shape, seed).map((weight) => weight * 2)

export const nonsenseNetwork = (seed: number): FittedNetwork => ({
  tensors: [
    ...networkTensors(shape, nonsenseParameters(seed), vocabulary, new Map([[5, 12]])),
    {
      name: LINKS,
      columns: CHOICES.length,
      values: new Float64Array(CHOICES.length),
      keys: new Int32Array(0),
    },
  ],
  numbers: { words: [0.1, 0.2, 0.9, 0.8], speaker: [0.1, 0.2, 0.9, 0.8] },
})
