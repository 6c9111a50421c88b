// Scores which spans belong together: the cue of a content, the source of a cue, the source of a content, each with “none”.
import { CHOICES, type Choice } from '../engine/attribution/link'
import { nearest } from '../engine/attribution/nearest'
import type { TensorModel } from '../engine/model/tensors'
import { addProducts, apply, type Dense, denseOf, logSoftmax, relu, tanh } from './dense'
import { PAIR_FEATURES, type Places, pairFeatures, type Starts } from './pairFeatures'
import { meanState, type States, spanVector } from './states'
import type { Range } from './windows'

/** A labelled run of pieces. */
export type PieceSpan = Range & { readonly kind: number }

/** The candidates of an anchor; the reach is in pieces. */
const WITHIN = { most: 12, reach: 400 }

type Task = {
  readonly anchor: Dense
  readonly candidate: Dense
  readonly between: Dense
  readonly hidden: Dense
  readonly score: Dense
  readonly none: readonly [Dense, Dense]
}

const taskOf = (model: TensorModel, task: number): Task => {
  const layer = (name: string) => denseOf(model, `linker.${name.replace('#', String(task))}`)
  return {
    anchor: layer('anchor.#'),
    candidate: layer('candidate.#'),
    between: layer('between.#'),
    hidden: layer('hidden.#'),
    score: layer('score.#'),
    none: [layer('none.#.0'), layer('none.#.2')],
  }
}

/** The choices of every anchor that begins within `body`, for the three tasks of CHOICES. */
export function scoreLinks(
  model: TensorModel,
  states: States,
  places: Places,
  spans: readonly PieceSpan[],
  body: Range,
): Choice[][] {
  const vectors = spans.map((one) => spanVector(states, one))
  const ofKind = (kind: number) => spans.flatMap((one, index) => (one.kind === kind ? [index] : []))
  const startsOf = (kind: number) => ofKind(kind).map((index) => (spans[index] as PieceSpan).from)
  const [first, second] = CHOICES
  const starts: Starts = [startsOf(first.candidate), startsOf(second.candidate), startsOf(first.anchor)]
  return CHOICES.map(({ anchor, candidate }, number) => {
    const task = taskOf(model, number)
    const size = task.anchor.weight.columns
    const partners = ofKind(candidate)
    const projected = new Map<number, { y: Float32Array; sums: Float32Array }>()
    const partnerOf = (index: number) => {
      const known = projected.get(index)
      if (known) return known
      const y = tanh(apply(task.candidate, vectors[index] as Float32Array))
      const sums = new Float32Array(task.hidden.weight.columns)
      addProducts(task.hidden, y, sums, size)
      projected.set(index, { y, sums })
      return { y, sums }
    }
    const scoreOf = (
      x: Float32Array,
      own: Float32Array,
      at: PieceSpan,
      index: number,
      rank: number,
    ): number => {
      const other = spans[index] as PieceSpan
      const { y, sums } = partnerOf(index)
      const hidden = own.map((value, j) => value + (sums[j] as number))
      addProducts(
        task.hidden,
        x.map((value, j) => value * (y[j] as number)),
        hidden,
        2 * size,
      )
      addProducts(task.hidden, pairFeatures(places, starts, at, other, rank), hidden, 3 * size)
      const gap = { from: Math.min(at.to, other.to), to: Math.max(at.from, other.from) }
      const between = tanh(apply(task.between, meanState(states, gap)))
      addProducts(task.hidden, between, hidden, 3 * size + PAIR_FEATURES)
      return apply(task.score, relu(hidden))[0] as number
    }
    return ofKind(anchor)
      .filter((index) => {
        const { from } = spans[index] as PieceSpan
        return from >= body.from && from < body.to
      })
      .map((index) => {
        const at = spans[index] as PieceSpan
        const candidates = nearest(spans, partners, at.from, WITHIN)
        const x = tanh(apply(task.anchor, vectors[index] as Float32Array))
        const own = Float32Array.from(task.hidden.bias)
        addProducts(task.hidden, x, own)
        const scores = new Float32Array(candidates.length + 1)
        candidates.forEach((candidateIndex, rank) => {
          scores[rank] = scoreOf(x, own, at, candidateIndex, rank)
        })
        scores[candidates.length] = apply(task.none[1], relu(apply(task.none[0], x)))[0] as number
        return { anchor: index, candidates, scores: logSoftmax(scores) }
      })
  })
}
