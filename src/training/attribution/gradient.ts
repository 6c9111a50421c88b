// One step’s work on a shard of the data: labels’ probabilities, how wrong they are, and the gradient of that.
import { seeded } from '../../domain'
import { LABELS } from '../../engine/attribution/labels'
import { OUTPUTS } from '../../engine/attribution/network'
import { arena } from './arena'
import { addEmbeddingGradient, embed } from './embedding'
import { addBias, addColumns, addPart, addProduct, backThrough, joined, times } from './linear'
import { scan, scanGradient } from './scan'
import { type Parts, partsOf, type Shape } from './shape'

/** Windows of tokens, one after another. */
export type Batch = {
  /** A table row for each template and token. */
  readonly rows: Int32Array
  /** Head of each token within the batch, −1 for none. */
  readonly heads: Int32Array
  /** LABELS shares a token, which add up to one. */
  readonly wanted: Float32Array
  /** First token of each window, and the end of the last. */
  readonly bounds: Int32Array
}

type Dropout = {
  /** Share of inputs that are taken for unknown. */
  readonly inputs: number
  /** Share of states that are left out. */
  readonly states: number
  readonly seed: number
}

const NO_DROPOUT: Dropout = { inputs: 0, states: 0, seed: 0 }

/** What each state is multiplied by: nothing where it is left out, and the others are raised to make up for it. */
function stateMask(length: number, share: number, random: () => number): Float64Array {
  const raise = 1 / (1 - share)
  const out = arena.take(length)
  for (let i = 0; i < length; i++) out[i] = share > 0 && random() < share ? 0 : raise
  return out
}

function multiplied(values: Float64Array, by: Float64Array): Float64Array {
  const out = arena.take(values.length)
  for (let i = 0; i < values.length; i++) out[i] = values[i]! * by[i]!
  return out
}

/** Everything a pass over a batch computes. */
function forward(shape: Shape, p: Parts<Float64Array>, batch: Batch, dropout: Dropout) {
  const n = batch.heads.length
  const random = seeded(dropout.seed)
  const rows =
    dropout.inputs > 0 ? batch.rows.map((row) => (random() < dropout.inputs ? 0 : row)) : batch.rows
  const embedded = embed(shape, p, rows)
  addBias(embedded.sums, p.firstBias)
  const trace1 = scan(embedded.sums, shape.first, batch.bounds)
  const mask1 = stateMask(trace1.states.length, dropout.states, random)
  const h1 = multiplied(trace1.states, mask1)

  const boiled = times(h1, p.head, n)
  const ofHead = arena.take(boiled.length)
  for (let i = 0; i < n; i++) {
    const head = batch.heads[i]!
    if (head < 0) continue
    for (let j = 0; j < shape.head; j++) ofHead[i * shape.head + j] = boiled[head * shape.head + j]!
  }
  const x2 = joined(h1, ofHead, n)
  const a2 = times(x2, p.second, n)
  addBias(a2, p.secondBias)
  const trace2 = scan(a2, shape.second, batch.bounds)
  const mask2 = stateMask(trace2.states.length, dropout.states, random)
  const h2 = multiplied(trace2.states, mask2)

  const x3 = joined(h2, h1, n)
  const scores = times(x3, p.out, n)
  addBias(scores, p.outBias)
  return { embedded, trace1, mask1, h1, x2, trace2, mask2, h2, x3, scores }
}

/** Turns scores into probabilities in place. */
function softmax(scores: Float64Array): void {
  for (let i = 0; i < scores.length; i += OUTPUTS) {
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) max = Math.max(max, scores[i + y]!)
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += scores[i + y] = Math.exp(scores[i + y]! - max)
    for (let y = 0; y < LABELS; y++) scores[i + y] = scores[i + y]! / sum
    scores.fill(0, i + LABELS, i + OUTPUTS)
  }
}

/** OUTPUTS probabilities a token. */
export function probabilities(shape: Shape, flat: Float64Array, batch: Batch): Float64Array {
  arena.reset()
  const { scores } = forward(shape, partsOf(shape, flat), batch, NO_DROPOUT)
  softmax(scores)
  return scores.slice()
}

/** Adds the gradient of the summed cross-entropy to `gradient`; gives that sum. */
export function addGradient(
  shape: Shape,
  flat: Float64Array,
  batch: Batch,
  gradient: Float64Array,
  dropout: Dropout = NO_DROPOUT,
): number {
  arena.reset()
  const n = batch.heads.length
  const p = partsOf(shape, flat)
  const d = partsOf(shape, gradient)
  const pass = forward(shape, p, batch, dropout)
  const { scores } = pass
  softmax(scores)
  let loss = 0
  for (let i = 0; i < n; i++) {
    for (let y = 0; y < LABELS; y++) {
      const share = batch.wanted[i * LABELS + y]!
      if (share === 0) continue
      const at = i * OUTPUTS + y
      loss -= share * Math.log(Math.max(1e-12, scores[at]!))
      scores[at] = scores[at]! - share
    }
  }
  addProduct(scores, pass.x3, n, d.out)
  addColumns(scores, d.outBias)
  const dx3 = backThrough(scores, p.out, n)
  const dh2 = arena.take(pass.h2.length)
  const dh1 = arena.take(pass.h1.length)
  addPart(dx3, dh2, n, 0)
  addPart(dx3, dh1, n, 2 * shape.second)

  const da2 = scanGradient(pass.trace2, shape.second, batch.bounds, multiplied(dh2, pass.mask2))
  addProduct(da2, pass.x2, n, d.second)
  addColumns(da2, d.secondBias)
  const dx2 = backThrough(da2, p.second, n)
  addPart(dx2, dh1, n, 0)
  const dBoiled = arena.take(n * shape.head)
  const wide = 2 * shape.first + shape.head
  for (let i = 0; i < n; i++) {
    const head = batch.heads[i]!
    if (head < 0) continue
    for (let j = 0; j < shape.head; j++) {
      const at = head * shape.head + j
      dBoiled[at] = dBoiled[at]! + dx2[i * wide + 2 * shape.first + j]!
    }
  }
  addProduct(dBoiled, pass.h1, n, d.head)
  addPart(backThrough(dBoiled, p.head, n), dh1, n, 0)

  const da1 = scanGradient(pass.trace1, shape.first, batch.bounds, multiplied(dh1, pass.mask1))
  addColumns(da1, d.firstBias)
  addEmbeddingGradient(shape, p, pass.embedded, da1, d)
  return loss
}
