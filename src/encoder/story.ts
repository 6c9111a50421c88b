// How likely each sentence is background, by what the encoder makes of it and where it stands.
import type { Doc } from '../engine/doc'
import type { TensorModel } from '../engine/model/tensors'
import { apply, denseOf, logSoftmax, relu } from './dense'
import { HIDDEN, meanState, type States } from './states'
import type { Range } from './windows'

/** Of the ten roles that NewsDiscourse tells apart, those that are background: previous event, circumstances, history. */
const BACKGROUND = { from: 2, to: 5 }

const SENTENCE_FEATURES = 8

/** Where a sentence stands; what training's train.py makes, number for number. */
const placeOf = (k: number, count: number, opens: boolean): number[] => {
  const part = k / Math.max(1, count - 1)
  return [k === 0, k === 1, k >= 2 && k < 5, k >= 5, part, part > 0.5, opens, Math.min(count, 60) / 60].map(
    Number,
  )
}

/** Probability of one sentence, whose pieces are given, that it is background in the outlet's own voice. */
export function backgroundOf(
  model: TensorModel,
  states: States,
  pieces: Range,
  k: number,
  { sentences }: Pick<Doc, 'sentences'>,
  opens: boolean,
): number {
  const input = new Float32Array(HIDDEN + SENTENCE_FEATURES)
  input.set(meanState(states, pieces))
  input.set(placeOf(k, sentences.length, opens), HIDDEN)
  const roles = logSoftmax(apply(denseOf(model, 'story.3'), relu(apply(denseOf(model, 'story.0'), input))))
  return roles.slice(BACKGROUND.from, BACKGROUND.to).reduce((sum, score) => sum + Math.exp(score), 0)
}
