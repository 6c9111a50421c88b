// How often each lemma heads a cue or a source: counted by training, shipped among the weights.
import { addScores, type LinearModel, mix } from '../model'
import { LABELS } from './labels'

/** Gives cue class + 8 × source class of a lemma and kind (see cueKey): 0 rare or unknown, 7 nearly always. */
export type CueLexicon = (key: number) => number

/** Set apart from the features of tokens, whose slots are small. */
const SLOT = 90210

/** Under which key the lexicon knows a lemma of a kind. */
export const cueKey = (lemma: number, kind: number): number => mix(mix(SLOT, lemma), kind)

/** Labels of the lexicon’s cells, behind those of tokens. */
export const CUE_CLASS = LABELS
export const SOURCE_CLASS = LABELS + 1

/** The lexicon within a model’s rows. */
export function lexiconOf(model: LinearModel): CueLexicon {
  const feature = new Int32Array(1)
  const scores = new Int32Array(model.labels.length)
  return (key) => {
    feature[0] = key
    scores.fill(0)
    addScores(model, feature, 1, scores)
    return ((scores[CUE_CLASS] ?? 0) & 7) + 8 * ((scores[SOURCE_CLASS] ?? 0) & 7)
  }
}

/** Upper bounds of the share of uses, a class each from 0. */
const BOUNDS = [0.01, 0.03, 0.1, 0.25, 0.5, 0.75]

/** The class of a share that was seen `hits` times out of `uses`, drawn towards `prior`; class 1 is not used. */
export function classOf(hits: number, uses: number, prior: number): number {
  const share = (hits + 2 * prior) / (uses + 2)
  let c = 1
  for (const bound of BOUNDS) if (share > bound) c++
  return c === 1 ? 0 : c
}
