// Scores which labelled spans belong together, each choice with “none”: a linear model over pairs of spans.
import { oncePer } from '../../domain'
import type { FoundAttribution } from '../doc'
import { indexKeys, type KeyIndex, rowOfKey } from '../model/keyIndex'
import { type TensorModel, tensorOf } from '../model/tensors'
import { CHOICES, type Choice, type LabelledSpan, type LinkScores } from './link'
import { LinkView } from './linkFeatures'
import { nearest } from './nearest'
import type { TokenFeatures } from './tokenFeatures'

/** The candidates of an anchor; the reach is in tokens. */
const WITHIN = { most: 10, reach: 300 }

/** A choice before it is scored: the keys of each candidate, and of “none” at the end. */
export type OpenChoice = {
  readonly anchor: number
  readonly candidates: readonly number[]
  readonly keys: readonly Int32Array[]
}

/** The choices of every span, one list for each of CHOICES. */
export function openChoices(
  tokens: TokenFeatures,
  spans: readonly LabelledSpan[],
  ruled: readonly FoundAttribution[],
): OpenChoice[][] {
  const view = new LinkView(tokens, spans, ruled)
  const indexesOf = (kind: number) => spans.flatMap((one, index) => (one.kind === kind ? [index] : []))
  return CHOICES.map((choice) => {
    const ofKind = indexesOf(choice.candidate)
    return indexesOf(choice.anchor).map((anchor) => {
      const { from } = spans[anchor] as LabelledSpan
      const candidates = nearest(spans, ofKind, from, WITHIN)
      const rank = [0, 0]
      const keys = candidates.map((candidate) => {
        const side = (spans[candidate] as LabelledSpan).from > from ? 1 : 0
        return view.ofPair(anchor, candidate, (rank[side] as number)++ as number)
      })
      return { anchor, candidates, keys: [...keys, view.ofNone(anchor, candidates)] }
    })
  })
}

/** Logarithms of probabilities from sums of weights. */
function logSoftmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0)
  return scores.map((score) => score - most - Math.log(sum))
}

export const LINKS = 'links'

/** The fitted weights: a row for each key, a column for each of CHOICES. */
class Linker {
  private readonly index: KeyIndex
  private readonly values: Float32Array

  constructor(model: TensorModel) {
    const { keys, values } = tensorOf(model, LINKS, CHOICES.length)
    this.index = indexKeys(keys ?? new Int32Array(0))
    this.values = Float32Array.from(values)
  }

  score(choice: number, { anchor, candidates, keys }: OpenChoice): Choice {
    const scores = Float32Array.from(keys, (list) => {
      let sum = 0
      for (const key of list)
        sum += this.values[rowOfKey(this.index, key) * CHOICES.length + choice] as number
      return sum
    })
    return { anchor, candidates, scores: logSoftmax(scores) }
  }
}

const linkerOf = oncePer((model: TensorModel) => new Linker(model))

/** What the linker of a model makes of labelled spans. Throws ModelError where it has none. */
export function scoreLinks(
  tokens: TokenFeatures,
  spans: readonly LabelledSpan[],
  ruled: readonly FoundAttribution[],
  model: TensorModel,
): LinkScores {
  const linker = linkerOf(model)
  const [cueOfContent = [], sourceOfCue = [], sourceOfContent = []] = openChoices(tokens, spans, ruled).map(
    (list, choice) => list.map((one) => linker.score(choice, one)),
  )
  return { spans, cueOfContent, sourceOfCue, sourceOfContent }
}
