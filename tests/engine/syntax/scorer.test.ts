// The scores that the parser sums by word are those of all features together, after any moves.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addScores, type LinearModel, lexemesOf } from '../../../src/engine/model'
import { act, LEFT, possibleMoves, SHIFT } from '../../../src/engine/syntax/actions'
import { Configuration } from '../../../src/engine/syntax/configuration'
import { FEATURES, parserFeatures } from '../../../src/engine/syntax/features'
import { Scorer } from '../../../src/engine/syntax/scorer'
import { SentenceTokens } from '../../../src/engine/syntax/sentenceTokens'
import { tagWords } from '../../../src/engine/syntax/tagger'
import { tokenize } from '../../../src/engine/tokenize'
import { models } from '../../support/models'

const { sections } = models
const model = sections.get('parser') as LinearModel
const words = fc.constantFrom('said', 'the', 'mayor', 'Ortiz', ',', '“', '”', 'of', 'who', 'will', 'bridge')

/** Moves one sentence by `choices` and compares both ways of scoring at every step. */
function compareAlong(text: string, choices: readonly number[]): void {
  const doc = tokenize(text, null)
  const sentence = { from: 0, to: doc.words.length }
  const tokens = new SentenceTokens()
  const configuration = new Configuration()
  const scorer = new Scorer(model)
  tokens.load(lexemesOf(doc), sentence, tagWords(doc, sections.get('tagger') as LinearModel), 0)
  configuration.reset(sentence.to)
  const features = new Int32Array(FEATURES)
  for (let step = 0; !configuration.isDone; step++) {
    const expected = new Int32Array(model.labels.length)
    parserFeatures(configuration, tokens, features)
    addScores(model, features, FEATURES, expected)
    scorer.score(configuration, tokens)
    expect(scorer.scores).toEqual(expected)
    const possible = [0, 1, 2].filter((move) => (possibleMoves(configuration) >> move) & 1)
    const move = possible[(choices[step % choices.length] as number) % possible.length] as number
    act(configuration, move, step % 7)
    if (move !== SHIFT) scorer.forget(move === LEFT ? configuration.next : configuration.onStack(0))
  }
}

it('sums by word what all features say', () => {
  const choices = fc.array(fc.nat(5), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), choices, (sentence, moves) =>
      compareAlong(sentence.join(' '), moves),
    ),
    { numRuns: 60 },
  )
})

it('keeps to it in a sentence of more words than it remembers', () => {
  compareAlong('the mayor said that Ortiz of the bridge will '.repeat(70), [0, 0, 0, 2, 1, 0])
})
