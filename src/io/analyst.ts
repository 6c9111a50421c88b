// Analyzing as a service: hands an article to the engine’s worker, watches over it, and restarts it once.
import { type Analysis, type Article, messageOf } from '../domain'
import type {
  AnalysisProgress,
  AnalysisReply,
  AnalysisRequest,
  CarefulEvidence,
  ModelsFile,
  WithoutModels,
} from '../worker/protocol'
import type { UsedWorker } from './usedWorker'

export type { AnalysisProgress, WithoutModels } from '../worker/protocol'

type AnalyzeOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: AnalysisProgress) => void
  /** Called where the engine must do without its fitted weights; the analysis says so too. */
  readonly onWithoutModels?: (why: WithoutModels) => void
  /** What an encoder saw in the article: with it the reading is the careful one. */
  readonly careful?: CarefulEvidence
}

export interface Analyst {
  /** Rejects with AnalysisFailed, or with the signal's reason where the caller cancelled. */
  analyze(article: Article, options?: AnalyzeOptions): Promise<Analysis>
}

/** The engine gave no analysis; the text stays readable and the reader may try again. */
export class AnalysisFailed extends Error {
  override name = 'AnalysisFailed'
  constructor(
    /** `endedPage`: the page went down during the last one. */
    readonly reason: 'crashed' | 'timedOut' | 'unstartable' | 'endedPage',
    message: string,
  ) {
    super(message)
  }
}

export type AnalysisWorker = UsedWorker<AnalysisRequest, AnalysisReply>

type AnalystSetting = {
  readonly start: () => AnalysisWorker
  readonly models: ModelsFile | null
  /** Milliseconds without a sign of life after which a worker counts as hung, beside those for the text's length. */
  readonly hungAfter?: number
  /** Milliseconds that a cancelled analysis may go on, so that a warm worker need not be thrown away. */
  readonly grace?: number
}

/**
 * Further milliseconds for each character: there is no sign of life within a stage of the analysis, and the longest
 * took 0.027 of them on a machine with twenty other things to do. Without this a million words never came to an end.
 */
const PATIENCE_PER_CHARACTER = 0.1

type Job = {
  readonly article: Article
  readonly options: AnalyzeOptions
  readonly resolve: (analysis: Analysis) => void
  readonly reject: (reason: unknown) => void
  attempts: number
  settled: boolean
}

/** An analyst that keeps one warm worker and gives it one article at a time. */
export function workerAnalyst({ start, models, hungAfter = 20_000, grace = 1_500 }: AnalystSetting): Analyst {
  let worker: AnalysisWorker | null = null
  let running: Job | null = null
  let jobs = 0
  let started = false
  let watchdog: ReturnType<typeof setTimeout> | undefined
  const waiting: Job[] = []

  const next = () => {
    clearTimeout(watchdog)
    running = waiting.shift() ?? null
    if (running) run(running)
  }

  const run = (job: Job) => {
    job.attempts += 1
    jobs += 1
    job.options.onProgress?.({ stage: 'starting', done: 0 })
    try {
      if (!worker) started = false
      worker ??= listen(start())
      watch(job)
      worker.postMessage({
        kind: 'analyze',
        job: jobs,
        article: job.article,
        models,
        careful: job.options.careful ?? null,
      })
    } catch (error) {
      fail('unstartable', messageOf(error))
    }
  }

  const watch = (job: Job, after = hungAfter + job.article.text.length * PATIENCE_PER_CHARACTER) => {
    clearTimeout(watchdog)
    watchdog = setTimeout(() => fail('timedOut', 'the analysis gave no sign of life'), after)
  }

  const drop = () => {
    clearTimeout(watchdog)
    if (!worker) return
    worker.onmessage = worker.onerror = worker.onmessageerror = null
    worker.terminate()
    worker = null
  }

  /** The worker is lost: one fresh one is tried, then the reader is told. */
  const fail = (reason: AnalysisFailed['reason'], message: string) => {
    drop()
    const job = running
    if (!job) return
    if (!job.settled && job.attempts < 2) return run(job)
    settle(job, () => job.reject(new AnalysisFailed(reason, message)))
    next()
  }

  const listen = (fresh: AnalysisWorker): AnalysisWorker => {
    fresh.onmessage = ({ data }) => hear(data)
    // A worker file that is not there, as after a deploy, or is no script, is heard of only here.
    fresh.onerror = (event) => fail(started ? 'crashed' : 'unstartable', event.message || 'no worker')
    fresh.onmessageerror = () => fail('crashed', 'the analysis could not be read')
    return fresh
  }

  const hear = (reply: AnalysisReply) => {
    const job = running
    if (!job || (reply.kind !== 'ready' && reply.job !== null && reply.job !== jobs)) return
    if (!job.settled) watch(job)
    started = true
    switch (reply.kind) {
      case 'ready':
        return
      case 'progress':
        if (!job.settled) job.options.onProgress?.(reply.progress)
        return
      case 'withoutModels':
        if (!job.settled) job.options.onWithoutModels?.(reply.why)
        return
      case 'done':
        settle(job, () => job.resolve(reply.analysis))
        return next()
      case 'failed':
        return fail('crashed', reply.message)
    }
  }

  const cancel = (job: Job, reason: unknown) => {
    settle(job, () => job.reject(reason))
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    if (job === running) watch(job, grace)
  }

  return {
    analyze: (article, options = {}) =>
      new Promise<Analysis>((resolve, reject) => {
        const { signal } = options
        if (signal?.aborted) return reject(signal.reason)
        const job: Job = { article, options, resolve, reject, attempts: 0, settled: false }
        signal?.addEventListener('abort', () => cancel(job, signal.reason), { once: true })
        waiting.push(job)
        if (!running) next()
      }),
  }
}

function settle(job: Job, how: () => void): void {
  if (job.settled) return
  job.settled = true
  how()
}

/** The in-memory twin: calls `analyze` on the spot. */
export function localAnalyst(analyze: (article: Article) => Analysis): Analyst {
  return {
    async analyze(article, { signal, onProgress } = {}) {
      onProgress?.({ stage: 'analyzing', done: 0 })
      await Promise.resolve()
      signal?.throwIfAborted()
      try {
        return analyze(article)
      } catch (error) {
        throw new AnalysisFailed('crashed', messageOf(error))
      }
    },
  }
}
