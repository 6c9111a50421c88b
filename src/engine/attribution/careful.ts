// What an encoder saw in an article, as data: what stands in the place of the network and the linker in the careful reading.
import { firstIndex, type Span } from '../../domain'
import { byContent, type Doc, type FoundAttribution, startOf, type TokenRange, tokenAt } from '../doc'
import type { LinkScores } from './link'

/** What an encoder saw in an article, as data for `analyze`, in the engine's own tokens and sentences. */
export type CarefulEvidence = LinkScores & {
  /** Changes with the encoder's weights. */
  readonly version: string
  /** LABELS probabilities a token. */
  readonly probabilities: Float32Array
  /** Probability of each sentence that it is background. */
  readonly background: Float32Array
  /** Tokens that it has not read yet, in text order; none once it has read the article. */
  readonly unread: readonly TokenRange[]
  /** Pairs (raw, share that was right), ascending. */
  readonly calibration: {
    readonly words: readonly number[]
    readonly speaker: readonly number[]
    readonly background: readonly number[]
  }
}

/** Whether a token is still to be read. */
export function isUnread({ unread }: Pick<CarefulEvidence, 'unread'>, token: number): boolean {
  const after = firstIndex(unread.length, (i) => (unread[i] as TokenRange).to > token)
  return (unread[after]?.from ?? Number.POSITIVE_INFINITY) <= token
}

/**
 * What the careful reading found as far as it has come, and what the quick one found elsewhere, without what reaches into
 * the careful one's words. In text order.
 */
export function withUnread(
  doc: Doc,
  evidence: Pick<CarefulEvidence, 'unread'>,
  careful: readonly FoundAttribution[],
  quick: readonly FoundAttribution[],
): FoundAttribution[] {
  const isOpen = (one: FoundAttribution): boolean => isUnread(evidence, tokenAt(doc, startOf(one)))
  const out: FoundAttribution[] = []
  let end = 0
  const known = careful.filter((one) => !isOpen(one))
  for (const one of [...known, ...quick.filter(isOpen)].sort(byContent)) {
    if (isOpen(one) && startOf(one) < end) continue
    out.push(one)
    if (!isOpen(one)) end = Math.max(end, (one.content[0] as Span).end)
  }
  return out
}
