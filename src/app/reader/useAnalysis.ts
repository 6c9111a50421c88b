// The analysis of an opened article: looked for in the worker, with progress, a way to stop and to begin again, and an end when the reader leaves.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type Analysis, ENGINE_VERSION, type Review } from '../../domain'
import { AnalysisFailed, type AnalysisProgress } from '../../io/analyst'
import type { AnalysisState } from '../../ui/reader/AnalysisStatus'
import { analysisQuery, type OpenedArticle, toldQuery } from '../articleQueries'
import { keys } from '../keys'
import { useServices } from '../services'

type Found = {
  /** Null until it is there. */
  readonly analysis: Analysis | null
  readonly review: Review | null
  readonly state: AnalysisState
  readonly retry: () => void
  readonly cancel: () => void
}

const BEGINNING: AnalysisProgress = { stage: 'starting', done: 0 }

const LABELS: Readonly<Record<AnalysisProgress['stage'], string>> = {
  starting: 'Looking for who says what… You can read meanwhile.',
  loadingModels: 'Fetching what the analysis has learned… You can read meanwhile.',
  analyzing: 'Looking for who says what… You can read meanwhile.',
}

const REASONS: Readonly<Record<AnalysisFailed['reason'], string>> = {
  crashed: 'The analysis stopped on an error.',
  timedOut: 'The analysis took too long.',
  unstartable:
    'The analysis could not be started: Sourcelight may have been updated meanwhile, or the connection is down. Load the page again if trying does not help.',
  endedPage: 'Last time the page closed in the middle of it, perhaps for want of memory.',
}

export function useAnalysis(opened: OpenedArticle): Found {
  const services = useServices()
  const client = useQueryClient()
  const asked = analysisQuery(services, ENGINE_VERSION, opened)
  const told = keys.progress(opened.article.id, ENGINE_VERSION, 'quick')
  const { data: progress = BEGINNING } = useQuery(toldQuery<AnalysisProgress>(told))
  const query = useQuery(asked)
  const cancel = () => void client.cancelQueries({ queryKey: asked.queryKey })
  const retry = () => void query.refetch()
  const nothing = { analysis: null, review: null, retry, cancel }
  if (query.isFetching)
    return { ...nothing, state: { kind: 'working', label: LABELS[progress.stage], done: progress.done } }
  if (query.isPending) return { ...nothing, state: { kind: 'stopped' } }
  if (query.isError) {
    const reason = query.error instanceof AnalysisFailed ? REASONS[query.error.reason] : REASONS.crashed
    return { ...nothing, state: { kind: 'failed', reason } }
  }
  const { analysis, review, without } = query.data
  const empty = analysis.attributions.length === 0 && analysis.context.length === 0
  // A build without fitted weights is whole; one that could not fetch them is not.
  const { foreign = null } = analysis
  const withoutModels = without !== null && without !== 'missing'
  return { analysis, review, retry, cancel, state: { kind: 'ready', empty, withoutModels, foreign } }
}
