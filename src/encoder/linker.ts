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

/** The spans of a stretch with what is known of each. */
type Reading = {
  readonly states: States
  readonly places: Places
  readonly spans: readonly PieceSpan[]
  readonly vectors: readonly Float32Array[]
  readonly starts: Starts
}

/** The choices of every anchor that begins within `body`, for the three tasks of CHOICES. */
export function scoreLinks(
  model: TensorModel,
  states: States,
  places: Places,
  spans: readonly PieceSpan[],
  body: Range,
): Choice[][] {
  const ofKind = (kind: number) => spans.flatMap((one, index) => (one.kind === kind ? [index] : []))
  const startsOf = (kind: number) => ofKind(kind).map((index) => (spans[index] as PieceSpan).from)
  const [first, second] = CHOICES
  const starts: Starts = [startsOf(first.candidate), startsOf(second.candidate), startsOf(first.anchor)]
  const vectors = spans.map((one) => spanVector(states, one))
  const reading: Reading = { states, places, spans, vectors, starts }
  return CHOICES.map(({ anchor, candidate }, number) => {
    const chooser = new Chooser(taskOf(model, number), reading, ofKind(candidate))
    return ofKind(anchor)
      .filter((index) => {
        const { from } = spans[index] as PieceSpan
        return from >= body.from && from < body.to
      })
      .map((index) => chooser.choiceOf(index))
  })
}

/** Scores the candidates of one task. */
class Chooser {
  private readonly size: number
  /** What the layers make of a candidate, whoever asks: once. */
  private readonly projected = new Map<number, { readonly y: Float32Array; readonly sums: Float32Array }>()

  constructor(
    private readonly task: Task,
    private readonly reading: Reading,
    private readonly partners: readonly number[],
  ) {
    this.size = task.anchor.weight.columns
  }

  choiceOf(anchor: number): Choice {
    const { task } = this
    const { spans, vectors } = this.reading
    const at = spans[anchor] as PieceSpan
    const candidates = nearest(spans, this.partners, at.from, WITHIN)
    const x = tanh(apply(task.anchor, vectors[anchor] as Float32Array))
    const own = Float32Array.from(task.hidden.bias)
    addProducts(task.hidden, x, own)
    const scores = new Float32Array(candidates.length + 1)
    candidates.forEach((candidate, rank) => {
      scores[rank] = this.scoreOf(x, own, at, candidate, rank)
    })
    scores[candidates.length] = apply(task.none[1], relu(apply(task.none[0], x)))[0] as number
    return { anchor, candidates, scores: logSoftmax(scores) }
  }

  private scoreOf(
    x: Float32Array,
    own: Float32Array,
    at: PieceSpan,
    candidate: number,
    rank: number,
  ): number {
    const { task, size } = this
    const { states, places, spans, starts } = this.reading
    const other = spans[candidate] as PieceSpan
    const { y, sums } = this.project(candidate)
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

  private project(candidate: number) {
    const known = this.projected.get(candidate)
    if (known) return known
    const { task, reading, size } = this
    const y = tanh(apply(task.candidate, reading.vectors[candidate] as Float32Array))
    const sums = new Float32Array(task.hidden.weight.columns)
    addProducts(task.hidden, y, sums, size)
    const made = { y, sums }
    this.projected.set(candidate, made)
    return made
  }
}
