// Labels tokens with the fitted name finder: a linear model over the tokens of a sentence, decoded by Viterbi.
import type { EntityKind } from '../../domain'
import type { Sentence, TokenRange } from '../doc'
import { addScores, type LinearModel, mix } from '../model'
import { isCapitalized } from './mention'
import { MOST_FEATURES, NAME_LABELS, type NameTokens, nameFeatures } from './nameFeatures'

type LabelledRange = TokenRange & { readonly kind: EntityKind }

const COUNT = NAME_LABELS.length

/** The feature that stands for the label before; its weights are the transitions. */
export const transitionFeature = (previous: number): number => mix(99, previous)

/** I-x may only follow B-x or I-x; label numbers as in NAME_LABELS. */
const mayFollow = (previous: number, next: number): boolean =>
  next === 0 || next % 2 === 1 || previous === next || previous === next - 1

/** The labels after which each label may stand. */
const BEFORE: readonly (readonly number[])[] = NAME_LABELS.map((_, next) =>
  NAME_LABELS.map((_, previous) => previous).filter((previous) => mayFollow(previous, next)),
)

/** The best label sequence for `length` tokens, given emissions [token][label] and transitions [previous][next]. */
export function bestLabels(
  emissions: Float64Array,
  transitions: Float64Array,
  length: number,
  out: Uint8Array,
): void {
  const back = new Uint8Array(length * COUNT)
  let scores = new Float64Array(COUNT)
  let next = new Float64Array(COUNT)
  for (let label = 0; label < COUNT; label++)
    scores[label] = mayFollow(0, label) ? (emissions[label] ?? 0) + (transitions[label] ?? 0) : -Infinity
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < COUNT; label++) {
      let top = -Infinity
      let from = 0
      for (const previous of BEFORE[label] as readonly number[]) {
        const score = (scores[previous] as number) + (transitions[previous * COUNT + label] as number)
        if (score <= top) continue
        top = score
        from = previous
      }
      back[i * COUNT + label] = from
      next[label] = top + (emissions[i * COUNT + label] as number)
    }
    const held = scores
    scores = next
    next = held
  }
  let label = 0
  for (let other = 1; other < COUNT; other++) if ((scores[other] ?? 0) > (scores[label] ?? 0)) label = other
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label
    label = back[i * COUNT + label] ?? 0
  }
}

/** Label sequence → named stretches. */
export function rangesOf(labels: Uint8Array, from: number, length: number): LabelledRange[] {
  const out: LabelledRange[] = []
  for (let i = 0; i < length; i++) {
    const label = labels[i] ?? 0
    if (label % 2 === 0) continue
    let end = i + 1
    while (end < length && labels[end] === label + 1) end++
    const kind = (NAME_LABELS[label] as string).slice(2) as EntityKind
    out.push({ from: from + i, to: from + end, kind })
  }
  return out
}

/** Sentences without any capital have no names worth the time. */
const mayHoldNames = (tokens: NameTokens, { from, to }: Sentence): boolean => {
  for (let i = from; i < to; i++) if (isCapitalized(tokens.doc.words[i] ?? '')) return true
  return false
}

/** A sentence longer than this (a list, a table) is labelled in pieces; in tokens. */
const LONGEST = 400

/** The names that the model sees in the article. */
export function findNamesByModel(tokens: NameTokens, model: LinearModel): LabelledRange[] {
  const features = new Int32Array(MOST_FEATURES)
  const scores = new Int32Array(COUNT)
  const transitions = new Float64Array(COUNT * COUNT)
  for (let previous = 0; previous < COUNT; previous++) {
    features[0] = transitionFeature(previous)
    scores.fill(0)
    addScores(model, features, 1, scores)
    transitions.set(scores, previous * COUNT)
  }
  const labels = new Uint8Array(LONGEST)
  const emissions = new Float64Array(LONGEST * COUNT)
  const out: LabelledRange[] = []
  for (const sentence of tokens.doc.sentences) {
    if (!mayHoldNames(tokens, sentence)) continue
    for (let from = sentence.from; from < sentence.to; from += LONGEST) {
      const length = Math.min(LONGEST, sentence.to - from)
      for (let i = 0; i < length; i++) {
        const count = nameFeatures(tokens, from + i, sentence.from, sentence.to, features)
        scores.fill(0)
        addScores(model, features, count, scores)
        emissions.set(scores, i * COUNT)
      }
      bestLabels(emissions, transitions, length, labels)
      out.push(...rangesOf(labels, from, length))
    }
  }
  return out
}
