// The features of one sentence while they are written: hashed, each once, each with the kind of evidence that it is.

/** Kinds of evidence, for telling a reader which one led. */
export const KIND = { words: 0, tense: 1, time: 2, attribution: 3, place: 4 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

/** Features of one sentence at most; what a longer sentence has beyond is left out. */
const MOST = 2048
/** Slots for telling what is in the row already; a collision lets a feature in twice. */
const SLOTS = 8192

export class FeatureRow {
  readonly features = new Int32Array(MOST)
  readonly kinds = new Uint8Array(MOST)
  count = 0
  private readonly seen = new Int32Array(SLOTS)
  private readonly owner = new Int32Array(SLOTS)
  private turn = 0

  /** Begins the next sentence. */
  clear(): void {
    this.count = 0
    this.turn++
  }

  put(feature: number, kind: Kind): void {
    const slot = (feature ^ (feature >>> 13)) & (SLOTS - 1)
    if (this.owner[slot] === this.turn && this.seen[slot] === feature) return
    if (this.count === MOST) return
    this.owner[slot] = this.turn
    this.seen[slot] = feature
    this.features[this.count] = feature
    this.kinds[this.count++] = kind
  }
}
