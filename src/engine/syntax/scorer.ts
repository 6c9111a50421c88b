// Scores the parser's actions: the shares of the words around the gap, and what they say together.
import { addScores, type LinearModel } from '../model/linear'
import type { Configuration } from './configuration'
import {
  belowFeatures,
  childFeatures,
  FEATURES,
  nextFeatures,
  pairFeatures,
  thirdFeatures,
  topFeatures,
} from './features'
import type { SentenceTokens } from './sentenceTokens'
import { Shares } from './shares'

/**
 * The scores are sums over all features of a configuration. Half of the features look at one word only and stay the
 * same from move to move: those are summed by word, once. The scores are the very same.
 */
export class Scorer {
  readonly scores: Int32Array
  private readonly features = new Int32Array(FEATURES)
  private readonly top: Shares
  private readonly below: Shares
  private readonly third: Shares
  private readonly next: Shares
  private readonly children: Shares

  constructor(private readonly model: LinearModel) {
    this.scores = new Int32Array(model.labels.length)
    this.top = new Shares(model, topFeatures)
    this.below = new Shares(model, belowFeatures)
    this.third = new Shares(model, thirdFeatures)
    this.next = new Shares(model, nextFeatures)
    this.children = new Shares(model, childFeatures)
  }

  /** A new sentence begins. */
  clear(): void {
    for (const shares of [this.top, this.below, this.third, this.next, this.children]) shares.clear()
  }

  /** A word has got a child. */
  forget(word: number): void {
    this.top.forget(word)
    this.below.forget(word)
    this.children.forget(word)
  }

  /** The score of every action, in `scores`. */
  score(c: Configuration, tokens: SentenceTokens): void {
    const { scores, model, features, top, below, third, next, children } = this
    const t = top.of(c, tokens, c.onStack(0))
    const u = below.of(c, tokens, c.onStack(1))
    const v = third.of(c, tokens, c.onStack(2))
    const n = next.of(c, tokens, c.next)
    const k = children.of(c, tokens, c.next)
    for (let i = 0; i < scores.length; i++) {
      scores[i] =
        (top.sums[t + i] as number) +
        (below.sums[u + i] as number) +
        (third.sums[v + i] as number) +
        (next.sums[n + i] as number) +
        (children.sums[k + i] as number)
    }
    addScores(model, features, pairFeatures(c, tokens, features), scores)
  }
}
