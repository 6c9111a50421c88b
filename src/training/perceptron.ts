// Fits linear classifiers over hashed features: an averaged perceptron (Collins 2002), pruned and quantized at the end.
import { keyOf } from '../engine/model/hash'
import type { FittedSection } from './encode'

type PerceptronOptions = {
  /** Features are told apart by this many bits of their hash; 24 loses about one in twenty of a million. */
  readonly bits?: number
  /**
   * A feature counts only from its n-th change on (an update makes two), which keeps out what was seen by
   * chance (Goldberg & Elhadad 2011). Odd, so that both halves of an update count or neither.
   */
  readonly minChanges?: number
}

export type QuantizeOptions = {
  /** What one step of the stored weights is worth, in units of the mean weight's size; larger is smaller and coarser. */
  readonly step?: number
  /** Weights under this many steps are dropped. */
  readonly prune?: number
}

const MAX_WEIGHT = 127

/** Weights while they are being fitted. Every method takes features as 32-bit hashes in an Int32Array. */
export class Perceptron {
  readonly bits: number
  private readonly minChanges: number
  /** Row + 1 of each key; 0 where the feature has none. */
  private readonly rowOf: Int32Array
  private readonly changes: Uint8Array
  private rows = 0
  private capacity = 1 << 14
  private weights: Float32Array
  /** Sum of (clock × change): the average is weight − sum ÷ clock (Daumé 2006). */
  private sums: Float64Array
  private clock = 1

  constructor(
    readonly labels: readonly string[],
    { bits = 24, minChanges = 1 }: PerceptronOptions = {},
  ) {
    this.bits = bits
    this.minChanges = minChanges
    this.rowOf = new Int32Array(2 ** bits)
    this.changes = new Uint8Array(2 ** bits)
    this.weights = new Float32Array(this.capacity * labels.length)
    this.sums = new Float64Array(this.capacity * labels.length)
  }

  /** Moves the clock by one; call it once an example, whether or not it led to an update. */
  tick(): void {
    this.clock++
  }

  /** Adds up the current weights of the features into `scores`, which the caller clears. */
  addScores(features: Int32Array, count: number, scores: Float32Array | Float64Array): void {
    const width = this.labels.length
    for (let i = 0; i < count; i++) {
      const row = this.rowOf[keyOf(features[i] as number, this.bits)] as number
      if (row === 0) continue
      const base = (row - 1) * width
      for (let label = 0; label < width; label++) {
        scores[label] = (scores[label] as number) + (this.weights[base + label] as number)
      }
    }
  }

  /** Changes the weight of each feature for one label. */
  add(features: Int32Array, count: number, label: number, amount: number): void {
    const width = this.labels.length
    for (let i = 0; i < count; i++) {
      const row = this.rowFor(keyOf(features[i] as number, this.bits))
      if (row < 0) continue
      const at = row * width + label
      this.weights[at] = (this.weights[at] as number) + amount
      this.sums[at] = (this.sums[at] as number) + amount * this.clock
    }
  }

  /** One perceptron step: towards the right label, away from the one guessed. */
  update(features: Int32Array, count: number, right: number, guess: number): void {
    if (right === guess) return
    this.add(features, count, right, 1)
    this.add(features, count, guess, -1)
  }

  private rowFor(key: number): number {
    const row = this.rowOf[key] as number
    if (row > 0) return row - 1
    const seen = (this.changes[key] as number) + 1
    this.changes[key] = Math.min(seen, 255)
    if (seen < this.minChanges) return -1
    if (this.rows === this.capacity) this.grow()
    this.rowOf[key] = ++this.rows
    return this.rows - 1
  }

  private grow(): void {
    this.capacity *= 2
    const weights = new Float32Array(this.capacity * this.labels.length)
    const sums = new Float64Array(this.capacity * this.labels.length)
    weights.set(this.weights)
    sums.set(this.sums)
    this.weights = weights
    this.sums = sums
  }

  /** Features that have weights. */
  get size(): number {
    return this.rows
  }

  /** The averaged weights, pruned and in whole steps. */
  fitted({
    step = 0.25,
    prune = 1,
  }: QuantizeOptions = {}): Pick<FittedSection, 'labels' | 'scale' | 'bits' | 'keys' | 'counts' | 'cells'> {
    const width = this.labels.length
    const average = (at: number) => (this.weights[at] as number) - (this.sums[at] as number) / this.clock
    let sum = 0
    let nonzero = 0
    for (let at = 0; at < this.rows * width; at++) {
      if (this.weights[at] === 0 && this.sums[at] === 0) continue
      sum += Math.abs(average(at))
      nonzero++
    }
    const scale = nonzero === 0 ? 1 : (sum / nonzero) * step
    const keys: number[] = []
    const counts: number[] = []
    const cells: number[] = []
    for (let key = 0; key < this.rowOf.length; key++) {
      const row = this.rowOf[key] as number
      if (row === 0) continue
      const before = cells.length
      for (let label = 0; label < width; label++) {
        const value = average((row - 1) * width + label) / scale
        if (Math.abs(value) < Math.max(prune, 0.5)) continue
        const whole = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(value)))
        cells.push((label << 8) | (whole & 255))
      }
      if (cells.length === before) continue
      keys.push(key)
      counts.push(cells.length - before)
    }
    return {
      labels: this.labels,
      scale,
      bits: this.bits,
      keys: Int32Array.from(keys),
      counts: Uint8Array.from(counts),
      cells: Int16Array.from(cells),
    }
  }
}
