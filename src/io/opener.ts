// Opening as a service: hands what a reader opens or imports to a worker of its own, which ends with it.
import { type Opened, refused } from '../ingest/outcome'
import type { AnnotationsRead, AnnotationsRequest, OpenReply, OpenRequest } from '../worker/protocol'

export type { AnnotationsRead, AnnotationsRequest, OpenRequest } from '../worker/protocol'

/** Both reject only with the signal's reason, where the reader cancelled. */
export interface Opener {
  open(request: OpenRequest, signal?: AbortSignal): Promise<Opened>
  readAnnotations(request: AnnotationsRequest, signal?: AbortSignal): Promise<AnnotationsRead>
}

/** The part of a Worker that is used; a test passes its own. */
export type OpeningWorker = {
  postMessage(request: OpenRequest | AnnotationsRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<OpenReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The worst page of the hostile collection took a tenth of this. */
const LONGEST = 60_000

/** An opener that starts a worker for each thing: what harms one harms nothing else, and it can be ended. */
export function workerOpener(start: () => OpeningWorker, longest = LONGEST): Opener {
  return {
    async open(request, signal) {
      const reply = await asked(start, request, longest, signal)
      if (reply === 'tooLong') return refused('Reading this took too long. Copy its text and paste it here.')
      if (reply === 'notStarted') return refused(NOT_STARTED)
      return reply.kind === 'opened'
        ? reply.opened
        : refused('This could not be read. Copy its text and paste it here.')
    },
    async readAnnotations(request, signal) {
      const reply = await asked(start, request, longest, signal)
      if (reply === 'tooLong')
        return refusedFile('Reading this file took too long. Split it, and import the parts.')
      if (reply === 'notStarted') return refusedFile(NOT_STARTED)
      return reply.kind === 'annotations'
        ? reply.read
        : refusedFile('This file could not be read. If it is very large, split it, and import the parts.')
    },
  }
}

const refusedFile = (reason: string): AnnotationsRead => ({ kind: 'refused', reason })

const NOT_STARTED =
  'A part of Sourcelight could not be loaded: it may have been updated meanwhile, or the connection is down. Load this page again, then try once more.'

type Silence = 'tooLong' | 'notStarted'

/** What the worker answers, what fails in its work included. It lives for this one question. */
function asked(
  start: () => OpeningWorker,
  request: OpenRequest | AnnotationsRequest,
  longest: number,
  signal?: AbortSignal,
): Promise<OpenReply | Silence> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    let worker: OpeningWorker | null = null
    const end = (how: () => void) => {
      clearTimeout(timer)
      worker?.terminate()
      how()
    }
    const give = (reply: OpenReply | Silence) => end(() => resolve(reply))
    const timer = setTimeout(() => give('tooLong'), longest)
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true })
    try {
      worker = start()
      worker.onmessage = ({ data }) => give(data)
      worker.onerror = () => give('notStarted')
      worker.postMessage(request)
    } catch {
      give('notStarted')
    }
  })
}

/** The in-memory twin: reads on the spot. */
export const localOpener = (
  read: (request: OpenRequest) => Opened,
  readFile: (request: AnnotationsRequest) => AnnotationsRead = () =>
    refusedFile('This file could not be read.'),
): Opener => {
  const onTheSpot = async <T>(work: () => T, signal?: AbortSignal) => {
    await Promise.resolve()
    signal?.throwIfAborted()
    return work()
  }
  return {
    open: (request, signal) => onTheSpot(() => read(request), signal),
    readAnnotations: (request, signal) => onTheSpot(() => readFile(request), signal),
  }
}
