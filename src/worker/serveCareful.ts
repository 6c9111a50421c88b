// How the careful reading's worker answers: one article at a time, cancelled between two windows, every failure told.
import { type Article, messageOf, type Span } from '../domain'
import type { Encoder } from '../encoder/encoder'
import { ReadingCancelled, type ReadingOptions } from '../encoder/readCarefully'
import { ModelError } from '../engine/model/container'
import type { LoadedFiles } from './carefulFiles'
import { partsToShow } from './carefulParts'
import type {
  CarefulEvidence,
  CarefulFault,
  CarefulFiles,
  CarefulReply,
  CarefulRequest,
  WithoutModels,
} from './protocol'

/** The part of a worker's global scope that is used; a test passes its own. */
export type CarefulScope = {
  postMessage(reply: CarefulReply): void
  addEventListener(type: string, listener: (event: never) => void): void
}

/** Where the files come from, and what is done with them. */
export type CarefulEngine = {
  load(files: CarefulFiles, onProgress: (done: number) => void): Promise<LoadedFiles | WithoutModels>
  open(files: LoadedFiles): Promise<Encoder>
  read(article: Article, encoder: Encoder, options: ReadingOptions): Promise<CarefulEvidence>
}

/** Answers requests until the worker is terminated. */
export function serveCareful(scope: CarefulScope, engine: CarefulEngine): void {
  /** Jobs that are wanted, each with what its reader looks at. */
  const wanted = new Map<number, Span | null>()
  let encoder: Encoder | null = null
  let queue: Promise<void> = Promise.resolve()

  const answer = async ({ job, article, files }: CarefulRequest & { kind: 'read' }): Promise<void> => {
    if (!wanted.has(job)) return
    const report = (phase: 'loading' | 'reading') => (done: number) =>
      scope.postMessage({ kind: 'progress', job, phase, done })
    const fail = (why: CarefulFault, message: string) =>
      scope.postMessage({ kind: 'failed', job, why, message })
    try {
      if (!encoder) {
        const loaded = await engine.load(files, report('loading'))
        if (typeof loaded === 'string') return fail(loaded, 'a file of the careful reading is not there')
        encoder = listening(await engine.open(loaded))
      }
      const lookedAt = () => wanted.get(job) ?? null
      const isWorthShowing = partsToShow(lookedAt)
      const evidence = await engine.read(article, encoder, {
        onProgress: report('reading'),
        isCancelled: () => !wanted.has(job),
        lookedAt,
        onStretch: (so) => {
          if (isWorthShowing(so)) scope.postMessage({ kind: 'part', job, evidence: so.evidence() })
        },
      })
      scope.postMessage({ kind: 'evidence', job, evidence })
    } catch (error) {
      if (!(error instanceof ReadingCancelled)) fail(faultOf(error), messageOf(error))
    } finally {
      wanted.delete(job)
    }
  }

  scope.addEventListener('message', ({ data }: MessageEvent<CarefulRequest>) => {
    if (data.kind === 'cancel') {
      wanted.delete(data.job)
      return
    }
    if (data.kind === 'look') {
      if (wanted.has(data.job)) wanted.set(data.job, data.lookedAt)
      return
    }
    wanted.set(data.job, data.lookedAt)
    queue = queue.then(() => answer(data))
  })
  scope.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    scope.postMessage({ kind: 'failed', job: null, why: faultOf(reason), message: messageOf(reason) })
  })
  scope.postMessage({ kind: 'ready' })
}

/** The network runs without a pause: before each window the worker hears whether it is still wanted. */
const listening = (encoder: Encoder): Encoder => ({
  ...encoder,
  runtime: {
    async run(input) {
      await new Promise((resolve) => setTimeout(resolve))
      return encoder.runtime.run(input)
    },
  },
})

/** The runtime has no kinds of errors of its own, only words. */
function faultOf(error: unknown): CarefulFault {
  if (error instanceof ModelError) return 'damaged'
  const words = `${error instanceof Error ? error.name : ''} ${messageOf(error)}`
  if (/out of memory|\bOOM\b|bad_alloc|allocat|RangeError/i.test(words)) return 'memory'
  return /no available backend|CompileError|LinkError|WebAssembly is not/i.test(words)
    ? 'noRuntime'
    : 'failed'
}
