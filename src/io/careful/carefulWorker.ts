// The careful reading's worker, watched over from the page: started when wanted, ended when idle, hung or given up.
import type { Article, Span } from '../../domain'
import type {
  CarefulEvidence,
  CarefulFault,
  CarefulFiles,
  CarefulReply,
  CarefulRequest,
} from '../../worker/protocol'
import type { UsedWorker } from '../usedWorker'
import type { CarefulOptions, CarefulProgress } from './carefulReader'
import { carefulError } from './faults'

export type CarefulWorker = UsedWorker<CarefulRequest, CarefulReply>

type CarefulWorkerSetting = {
  readonly start: () => CarefulWorker
  readonly files: CarefulFiles
  /** Milliseconds without a sign of life after which the worker counts as hung: slow phones start the runtime in ten seconds. */
  readonly hungAfter?: number
  /** Milliseconds that a worker without work keeps its memory, for the next article. */
  readonly idleAfter?: number
}

type Job = {
  readonly resolve: (evidence: CarefulEvidence) => void
  readonly reject: (reason: unknown) => void
  readonly options: FindOptions
  phase: CarefulProgress['phase']
  /** What the worker believes that the reader looks at. */
  lookedAt: Span | null
}

type FindOptions = Pick<CarefulOptions, 'signal' | 'onProgress' | 'lookedAt'> & {
  readonly onPart?: (evidence: CarefulEvidence) => void
}

/** What the encoder sees in an article. */
type EvidenceFinder = {
  /** Rejects with CarefulError, or with the signal's reason. */
  find(article: Article, options: FindOptions): Promise<CarefulEvidence>
  /** Ends the worker and frees its memory. */
  end(): void
}

export function carefulWorker({
  start,
  files,
  hungAfter = 60_000,
  idleAfter = 60_000,
}: CarefulWorkerSetting): EvidenceFinder {
  let worker: CarefulWorker | null = null
  let started = false
  let count = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const jobs = new Map<number, Job>()

  const drop = () => {
    clearTimeout(timer)
    if (!worker) return
    worker.onmessage = worker.onerror = worker.onmessageerror = null
    worker.terminate()
    worker = null
  }

  const fail = (why: CarefulFault, message: string) => {
    drop()
    for (const job of jobs.values()) job.reject(carefulError(why, message))
    jobs.clear()
  }

  const watch = () => {
    clearTimeout(timer)
    timer =
      jobs.size > 0
        ? setTimeout(() => fail('failed', 'the careful reading gave no sign of life'), hungAfter)
        : setTimeout(drop, idleAfter)
  }

  const hear = (reply: CarefulReply) => {
    started = true
    if (reply.kind === 'failed') {
      if (reply.job === null || jobs.has(reply.job)) fail(reply.why, reply.message)
      return
    }
    if (reply.kind !== 'ready') {
      const job = jobs.get(reply.job)
      if (job && reply.kind === 'progress') {
        job.phase = reply.phase
        job.options.onProgress?.({ phase: reply.phase, done: reply.done })
        look(reply.job, job)
      }
      if (job && reply.kind === 'part') job.options.onPart?.(reply.evidence)
      if (job && reply.kind === 'evidence') {
        jobs.delete(reply.job)
        job.resolve(reply.evidence)
      }
    }
    watch()
  }

  /** Between two windows the worker hears where the reader is now. */
  const look = (number: number, job: Job) => {
    const at = job.options.lookedAt?.()
    if (!at || (job.lookedAt?.start === at.start && job.lookedAt.end === at.end)) return
    job.lookedAt = at
    worker?.postMessage({ kind: 'look', job: number, lookedAt: at })
  }

  const begin = (): CarefulWorker => {
    started = false
    const fresh = start()
    fresh.onmessage = ({ data }) => hear(data)
    // A script that does not come, without a connection or after a deploy, is heard of only here.
    fresh.onerror = (event) => fail(started ? 'failed' : 'unreachable', event.message || 'no worker')
    fresh.onmessageerror = () => fail('failed', 'the careful reading could not be read')
    return fresh
  }

  const cancel = (number: number, reason: unknown) => {
    const job = jobs.get(number)
    if (!job) return
    jobs.delete(number)
    job.reject(reason)
    // Only its end stops a download; between two windows the worker hears for itself, and stays warm.
    if (job.phase === 'loading' && jobs.size === 0) return drop()
    worker?.postMessage({ kind: 'cancel', job: number })
    watch()
  }

  return {
    find: (article, options) =>
      new Promise((resolve, reject) => {
        const { signal } = options
        if (signal?.aborted) return reject(signal.reason)
        const number = ++count
        const lookedAt = options.lookedAt?.() ?? null
        jobs.set(number, { resolve, reject, options, phase: 'loading', lookedAt })
        signal?.addEventListener('abort', () => cancel(number, signal.reason), { once: true })
        try {
          worker ??= begin()
          worker.postMessage({ kind: 'read', job: number, article, files, lookedAt })
          watch()
        } catch (error) {
          fail('noRuntime', String(error))
        }
      }),
    end: () => fail('failed', 'the careful reading was ended'),
  }
}
