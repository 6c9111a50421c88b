// Parts of a careful reading, analyzed one at a time: of those that come meanwhile only the latest counts, for it holds the others.
import type { Analysis, Article } from '../../domain'
import type { CarefulEvidence } from '../../worker/protocol'
import type { Analyst } from '../analyst'

/** `end` when the whole is there, or is wanted no more: nothing comes after that. */
export function partsInTurn(
  analyst: Analyst,
  article: Article,
  onPart: (analysis: Analysis) => void,
  signal: AbortSignal | undefined,
): { readonly add: (evidence: CarefulEvidence) => void; readonly end: () => void } {
  const over = new AbortController()
  const end = () => over.abort()
  signal?.addEventListener('abort', end, { once: true })
  let waiting: CarefulEvidence | null = null
  let isBusy = false
  const next = async (): Promise<void> => {
    isBusy = true
    while (waiting && !over.signal.aborted) {
      const careful = waiting
      waiting = null
      // Why a part fails the whole will say, which is analyzed the same way.
      const analysis = await analyst.analyze(article, { careful, signal: over.signal }).catch(() => null)
      if (analysis && !over.signal.aborted) onPart(analysis)
    }
    isBusy = false
  }
  return {
    add: (evidence) => {
      waiting = evidence
      if (!isBusy) void next()
    },
    end,
  }
}
