// How likely each sentence is background, by what the encoder makes of it and where it stands.
import { isTold } from '../engine/context/bars'
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

/** Number of each sentence among those that tell the story, and how many these are; -1 for what stands in a line without an end. */
export function storyOrder(doc: Doc): { order: Int32Array; count: number } {
  let count = 0
  const told = doc.paragraphs.map((paragraph) => isTold(doc, paragraph))
  const order = Int32Array.from(doc.sentences, ({ paragraph }) => (told[paragraph] ? count++ : -1))
  return { order, count }
}

/** Probability of one sentence, the k-th of `count` that tell the story, that it is background in the outlet's own voice. */
export function backgroundOf(
  model: TensorModel,
  states: States,
  pieces: Range,
  k: number,
  count: number,
  opens: boolean,
): number {
  const input = new Float32Array(HIDDEN + SENTENCE_FEATURES)
  input.set(meanState(states, pieces))
  input.set(placeOf(k, count, opens), HIDDEN)
  const roles = logSoftmax(apply(denseOf(model, 'story.3'), relu(apply(denseOf(model, 'story.0'), input))))
  return roles.slice(BACKGROUND.from, BACKGROUND.to).reduce((sum, score) => sum + Math.exp(score), 0)
}
