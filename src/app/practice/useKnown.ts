// What practice is laid beside: the analysis as the reader has it, read carefully where that is wanted, with what was corrected.
import type { Span } from '../../domain'
import type { Known } from '../../state/practice/outcome'
import type { AnalysisState } from '../../ui/reader/AnalysisStatus'
import type { OpenedArticle } from '../articleQueries'
import { useCorrections } from '../reader/correcting/useCorrections'
import { useAnalysis } from '../reader/useAnalysis'
import { useCareful } from '../reader/useCareful'

type Found = {
  /** Null until it is there. */
  readonly known: Known | null
  readonly state: AnalysisState
  readonly retry: () => void
  readonly cancel: () => void
}

export function useKnown(opened: OpenedArticle, lookedAt: () => Span | null): Found {
  const { analysis: quick, review, state, retry, cancel } = useAnalysis(opened)
  const isWanted = state.kind === 'ready' && review === null && !state.foreign
  const careful = useCareful(opened.article, isWanted, lookedAt)
  const { of } = useCorrections(opened.article)
  // A part of a careful reading would change under whoever compares.
  const whole = careful.analysis !== careful.part ? careful.analysis : null
  const automatic = whole ?? quick
  const { analysis = null, checked } = automatic ? of(automatic).draft : {}
  return { known: analysis && { analysis, review, checks: checked ?? new Map() }, state, retry, cancel }
}
