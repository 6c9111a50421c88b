// Fits the name finder: a structured averaged perceptron (Collins 2002) on CoreNLP’s silver names and GUM’s gold ones.
import { seeded } from '../domain'
import { MOST_FEATURES, NAME_LABELS, nameFeatures } from '../engine/mentions/nameFeatures'
import { bestLabels, rangesOf, transitionFeature } from '../engine/mentions/nameModel'
import { type LabelledSentence, loadGumNames, loadSilverNames } from './nameData'
import { Perceptron } from './perceptron'
import { shuffled } from './random'
import type { Stage } from './stage'

const COUNT = NAME_LABELS.length
const EPOCHS = 6
/** Share of names that are trained on without their own letters, so that context and lexicons carry unknown ones. */
const BLIND_SHARE = 0.3
/** GUM is gold and small: it counts this many times. */
const GUM_COPIES = 3
/** Times that each article is read with made-up names, others each time. */
const ELSEWHERE_COPIES = 2

/** Emission and transition scores of a sentence under the present weights, decoded. */
class Decoder {
  readonly features: Int32Array[] = []
  readonly counts: number[] = []
  private readonly scores = new Float64Array(COUNT)

  constructor(private readonly perceptron: Perceptron) {}

  decode({ tokens, sentence }: LabelledSentence, blind: (at: number) => boolean): Uint8Array {
    const { from, to } = sentence
    const emissions = new Float64Array((to - from) * COUNT)
    for (let i = from; i < to; i++) {
      const row = this.rowOf(i - from)
      this.counts[i - from] = nameFeatures(tokens, i, from, to, row, blind(i - from))
      this.put(row, this.counts[i - from] ?? 0, emissions, (i - from) * COUNT)
    }
    const transitions = new Float64Array(COUNT * COUNT)
    for (let previous = 0; previous < COUNT; previous++)
      this.put(Int32Array.of(transitionFeature(previous)), 1, transitions, previous * COUNT)
    const labels = new Uint8Array(to - from)
    bestLabels(emissions, transitions, to - from, labels)
    return labels
  }

  private rowOf(at: number): Int32Array {
    const known = this.features[at]
    if (known) return known
    const made = new Int32Array(MOST_FEATURES)
    this.features[at] = made
    return made
  }

  private put(row: Int32Array, count: number, into: Float64Array, at: number): void {
    this.scores.fill(0)
    this.perceptron.addScores(row, count, this.scores)
    into.set(this.scores, at)
  }
}

function learn(perceptron: Perceptron, decoder: Decoder, right: Uint8Array, guess: Uint8Array): void {
  let before = 0
  let guessedBefore = 0
  for (let i = 0; i < right.length; i++) {
    const want = right[i] ?? 0
    const have = guess[i] ?? 0
    if (want !== have)
      perceptron.update(decoder.features[i] as Int32Array, decoder.counts[i] ?? 0, want, have)
    if (want !== have || before !== guessedBefore) {
      perceptron.add(Int32Array.of(transitionFeature(before)), 1, want, 1)
      perceptron.add(Int32Array.of(transitionFeature(guessedBefore)), 1, have, -1)
    }
    before = want
    guessedBefore = have
  }
}

/** F1 of exact name spans, with and without their kind. */
function evaluate(decoder: Decoder, sentences: readonly LabelledSentence[]): string {
  const tally = { right: 0, kind: 0, gold: 0, found: 0 }
  for (const one of sentences) {
    const guess = rangesOf(
      decoder.decode(one, () => false),
      0,
      one.labels.length,
    )
    const gold = rangesOf(one.labels, 0, one.labels.length)
    tally.gold += gold.length
    tally.found += guess.length
    for (const { from, to, kind } of guess) {
      const match = gold.find((other) => other.from === from && other.to === to)
      if (match) tally.right++
      if (match?.kind === kind) tally.kind++
    }
  }
  const f1 = (right: number) => ((200 * right) / (tally.gold + tally.found || 1)).toFixed(1)
  return `spans ${f1(tally.right)}, with kind ${f1(tally.kind)}`
}

export const namesStage: Stage = {
  section: 'names',
  train({ data, log }) {
    const random = seeded(4)
    const silver = loadSilverNames(data, 'train')
    const gum = loadGumNames(data)
    const gumDev = gum.filter((_, i) => i % 10 === 0)
    const gumTrain = gum.filter((_, i) => i % 10 !== 0)
    const dev = loadSilverNames(data, 'dev')
    const perceptron = new Perceptron(NAME_LABELS, { bits: 22, minChanges: 3 })
    const decoder = new Decoder(perceptron)
    const elsewhere = Array.from({ length: ELSEWHERE_COPIES }, () =>
      loadSilverNames(data, 'train', random),
    ).flat()
    const elsewhereDev = loadSilverNames(data, 'dev', random)
    const all = [...silver, ...elsewhere, ...Array.from({ length: GUM_COPIES }, () => gumTrain).flat()]
    for (let epoch = 1; epoch <= EPOCHS; epoch++) {
      for (const one of shuffled(all, random)) {
        const hidden = one.labels.map((label) => (label > 0 && random() < BLIND_SHARE ? 1 : 0))
        const guess = decoder.decode(one, (at) => hidden[at] === 1)
        learn(perceptron, decoder, one.labels, guess)
        perceptron.tick()
      }
      log(
        `epoch ${epoch}: dev ${evaluate(decoder, dev)}; GUM ${evaluate(decoder, gumDev)}; names of elsewhere ${evaluate(decoder, elsewhereDev)}`,
      )
    }
    return { ...perceptron.fitted({ step: 0.35, prune: 1.5 }), numbers: {} }
  },
}
