// The careful reading's worker, watched over from the page: started when wanted, ended when idle, hung or given up.
import type { Article } from '../../domain'
import type {
  CarefulEvidence,
  CarefulFault,
  CarefulFiles,
  CarefulReply,
  CarefulRequest,
} from '../../worker/protocol'
import type { CarefulProgress } from './carefulReader'
import { carefulError } from './faults'

/** The part of a Worker that is used; a test passes its own. */
export type CarefulWorker = {
  postMessage(request: CarefulRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<CarefulReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

export type CarefulWorkerSetting = {
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
  readonly onProgress: (at: CarefulProgress) => void
  phase: CarefulProgress['phase']
}

/** What the encoder sees in an article. */
export type EvidenceFinder = {
  /** Rejects with CarefulError, or with the signal's reason. */
  find(
    article: Article,
    signal: AbortSignal | undefined,
    onProgress: (at: CarefulProgress) => void,
  ): Promise<CarefulEvidence>
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
        job.onProgress({ phase: reply.phase, done: reply.done })
      }
      if (job && reply.kind === 'evidence') {
        jobs.delete(reply.job)
        job.resolve(reply.evidence)
      }
    }
    watch()
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
    find: (article, signal, onProgress) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const number = ++count
        jobs.set(number, { resolve, reject, onProgress, phase: 'loading' })
        signal?.addEventListener('abort', () => cancel(number, signal.reason), { once: true })
        try {
          worker ??= begin()
          worker.postMessage({ kind: 'read', job: number, article, files })
          watch()
        } catch (error) {
          fail('noRuntime', String(error))
        }
      }),
    end: () => fail('failed', 'the careful reading was ended'),
  }
}
