// What a word adds to the scores from one place of the configuration, summed once and kept until it gets a child.
import { addScores, type LinearModel } from '../model/linear'
import type { Configuration } from './configuration'
import { FEATURES, type WordFeatures } from './features'
import type { SentenceTokens } from './sentenceTokens'

/** Words remembered at a time; a later one takes the room of the one so many before it. */
const ROOM = 256

/** The shares of one place, as the top of the stack or as the next word. */
export class Shares {
  /** One integer a label, from `of(word)` on. */
  readonly sums: Int32Array
  private readonly words = new Int32Array(ROOM).fill(-1)
  private readonly features = new Int32Array(FEATURES)

  constructor(
    private readonly model: LinearModel,
    private readonly write: WordFeatures,
  ) {
    this.sums = new Int32Array(ROOM * model.labels.length)
  }

  /** Forgets all, for a new sentence. */
  clear(): void {
    this.words.fill(-1)
  }

  /** Forgets a word that has got a child. */
  forget(word: number): void {
    if (this.words[word % ROOM] === word) this.words[word % ROOM] = -1
  }

  /** Where the word's share stands in `sums`. */
  of(configuration: Configuration, tokens: SentenceTokens, word: number): number {
    const labels = this.model.labels.length
    const at = (word % ROOM) * labels
    if (this.words[word % ROOM] === word) return at
    this.words[word % ROOM] = word
    const count = this.write(configuration, tokens, word, this.features)
    this.sums.fill(0, at, at + labels)
    addScores(this.model, this.features, count, this.sums, at)
    return at
  }
}
