// The network: two recurrent layers over a window of paragraphs, and the probability of every label of every token.
import { oncePer } from '../../domain'
import type { Doc, TokenRange } from '../doc'
import { timesTransposed } from '../model/matrix'
import { type TensorModel, tensorOf } from '../model/tensors'
import { WIDTH } from './inputs'
import { LABELS } from './labels'
import { Lookup } from './lookup'
import { recur } from './recurrence'

/** A window ends before the paragraph that would bring it over so many tokens; states start afresh in each. */
const WINDOW = 256
/** Paragraphs longer than this are cut, so that memory stays bounded. */
const LONGEST = 2000

/** Scores are padded to an even number, for the matrix product. */
export const OUTPUTS = LABELS + (LABELS % 2)

/** Stretches of whole paragraphs that are read at once: what the network was fitted on. */
export function windowsOf({ paragraphs }: Pick<Doc, 'paragraphs'>): TokenRange[] {
  const windows: TokenRange[] = []
  let from = 0
  for (const paragraph of paragraphs) {
    if (paragraph.to - from > WINDOW && paragraph.from > from) {
      windows.push({ from, to: paragraph.from })
      from = paragraph.from
    }
    for (; paragraph.to - from > LONGEST; from += LONGEST) windows.push({ from, to: from + LONGEST })
  }
  const end = paragraphs.at(-1)?.to ?? 0
  if (end > from) windows.push({ from, to: end })
  return windows
}

const doubles = (model: TensorModel, name: string, columns?: number): Float64Array =>
  Float64Array.from(tensorOf(model, name, columns).values)

/** The fitted weights laid out for reading; made once for a model. */
class Network {
  private readonly first: number
  private readonly second: number
  private readonly head: Float64Array
  private readonly ofHead: number
  private readonly lookup: Lookup
  private readonly between: Float64Array
  private readonly betweenBias: Float64Array
  private readonly out: Float64Array
  private readonly outBias: Float64Array

  constructor(model: TensorModel) {
    const bias = doubles(model, 'first bias')
    this.first = bias.length / 4
    this.betweenBias = doubles(model, 'second bias')
    this.second = this.betweenBias.length / 4
    this.head = doubles(model, 'head', 2 * this.first)
    this.ofHead = this.head.length / (2 * this.first)
    this.between = doubles(model, 'second', 2 * this.first + this.ofHead)
    this.out = doubles(model, 'out', 2 * this.second + 2 * this.first)
    this.outBias = doubles(model, 'out bias', OUTPUTS)
    this.lookup = new Lookup(model, bias.length, bias)
  }

  /** LABELS probabilities a token. */
  probabilities(doc: Pick<Doc, 'paragraphs'>, keys: Int32Array, heads: Int32Array): Float32Array {
    const all = new Float32Array((keys.length / WIDTH) * LABELS)
    const windows = windowsOf(doc)
    const size = windows.reduce((most, { from, to }) => Math.max(most, to - from), 0)
    const space = this.space(size)
    for (const { from, to } of windows) {
      this.read(keys, heads, from, to, space)
      softmax(space.scores, to - from, all, from)
    }
    return all
  }

  private space(size: number) {
    const { first, second, ofHead } = this
    return {
      gates1: new Float64Array(size * 4 * first),
      states1: new Float64Array(size * 2 * first),
      boiled: new Float64Array(size * ofHead),
      joined: new Float64Array(size * (2 * first + ofHead)),
      gates2: new Float64Array(size * 4 * second),
      states2: new Float64Array(size * (2 * second + 2 * first)),
      scores: new Float64Array(size * OUTPUTS),
    }
  }

  private read(
    keys: Int32Array,
    heads: Int32Array,
    from: number,
    to: number,
    { gates1, states1, boiled, joined, gates2, states2, scores }: ReturnType<Network['space']>,
  ): void {
    const { first, second, ofHead } = this
    const n = to - from
    const wide = 2 * first + ofHead
    const last = 2 * second + 2 * first
    this.lookup.write(keys, from, to, gates1)
    recur(gates1, first, n, states1, 2 * first)
    timesTransposed(states1, this.head, boiled, n, ofHead, 2 * first)
    for (let i = 0; i < n; i++) {
      const head = (heads[from + i] as number) - from
      const known = head >= 0 && head < n
      for (let j = 0; j < 2 * first; j++) {
        const state = states1[i * 2 * first + j] as number
        joined[i * wide + j] = state
        states2[i * last + 2 * second + j] = state
      }
      for (let j = 0; j < ofHead; j++)
        joined[i * wide + 2 * first + j] = known ? (boiled[head * ofHead + j] as number) : 0
    }
    timesTransposed(joined, this.between, gates2, n, 4 * second, wide)
    addBias(gates2, this.betweenBias, n)
    recur(gates2, second, n, states2, last)
    timesTransposed(states2, this.out, scores, n, OUTPUTS, last)
    addBias(scores, this.outBias, n)
  }
}

function addBias(values: Float64Array, bias: Float64Array, n: number): void {
  const width = bias.length
  for (let i = 0; i < n * width; i += width)
    for (let j = 0; j < width; j++) values[i + j] = (values[i + j] as number) + (bias[j] as number)
}

function softmax(scores: Float64Array, n: number, out: Float32Array, at: number): void {
  for (let i = 0; i < n; i++) {
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) max = Math.max(max, scores[i * OUTPUTS + y] as number)
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += Math.exp((scores[i * OUTPUTS + y] as number) - max)
    for (let y = 0; y < LABELS; y++)
      out[(at + i) * LABELS + y] = Math.exp((scores[i * OUTPUTS + y] as number) - max) / sum
  }
}

/** The network of a model. Throws ModelError where it lacks a part. */
export const networkOf = oncePer((model: TensorModel) => new Network(model))
