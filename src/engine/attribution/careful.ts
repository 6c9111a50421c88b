// What an encoder saw in an article, as data: the careful reading’s place of the network and the linker.
import type { LinkScores } from './link'

/** What an encoder saw in an article, as data for `analyze`, in the engine's own tokens and sentences. */
export type CarefulEvidence = LinkScores & {
  /** Changes with the encoder's weights. */
  readonly version: string
  /** LABELS probabilities a token. */
  readonly probabilities: Float32Array
  /** Probability of each sentence that it is background. */
  readonly background: Float32Array
  /** Pairs (raw, share that was right), ascending. */
  readonly calibration: {
    readonly words: readonly number[]
    readonly speaker: readonly number[]
    readonly background: readonly number[]
  }
}
