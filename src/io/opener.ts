// Opening as a service: hands what a reader opens or imports to a worker of its own, which ends with it.
import { documentKind } from '../ingest/documents/kind'
import { type Opened, refused } from '../ingest/outcome'
import { SECOND_PATIENCE } from '../ingest/second/opinion'
import type {
  AnnotationsRead,
  AnnotationsRequest,
  BytesRequest,
  OpenReply,
  OpenRequest,
  SecondReply,
} from '../worker/protocol'
import { NOT_STARTED } from './notStarted'
import type { UsedWorker } from './usedWorker'

export type { AnnotationsRead, AnnotationsRequest, OpenRequest } from '../worker/protocol'

/** Both reject only with the signal's reason, where the reader cancelled. */
export interface Opener {
  open(request: OpenRequest, signal?: AbortSignal): Promise<Opened>
  readAnnotations(request: AnnotationsRequest, signal?: AbortSignal): Promise<AnnotationsRead>
}

type Used<Asked, Reply> = Omit<UsedWorker<Asked, Reply>, 'onmessageerror'>
export type OpeningWorker = Used<OpenRequest | AnnotationsRequest | SecondReply, OpenReply>
export type SecondWorker = Used<BytesRequest, SecondReply>
export type DocumentsWorker = Used<BytesRequest, OpenReply>

/** Starts a worker for each thing: what harms one harms nothing else, and it can be ended. */
export type Starts = {
  readonly opening: () => OpeningWorker
  readonly second: () => SecondWorker
  readonly documents: () => DocumentsWorker
}

/** The worst page of the hostile collection took a tenth of this. */
const LONGEST = 60_000
/** A document is given ten seconds by its reader, which may be in the midst of something when they are over. */
const LONGEST_DOCUMENT = 15_000

export function workerOpener(starts: Starts, longest = LONGEST, patience = SECOND_PATIENCE): Opener {
  const asked = asking(starts, longest, patience)
  return {
    async open(request, signal) {
      const reply = await asked(request, signal)
      if (reply === 'tooLong') return refused('Reading this took too long. Copy its text and paste it here.')
      if (reply === 'notStarted') return refused(NOT_STARTED)
      return reply.kind === 'opened'
        ? reply.opened
        : refused('This could not be read. Copy its text and paste it here.')
    },
    async readAnnotations(request, signal) {
      const reply = await asked(request, signal)
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

type Silence = 'tooLong' | 'notStarted'

/** What the worker answers, what fails in its work included. It lives for this one question. */
const asking =
  (starts: Starts, longest: number, patience: number) =>
  (request: OpenRequest | AnnotationsRequest, signal?: AbortSignal): Promise<OpenReply | Silence> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      let worker: { terminate(): void } | null = null
      let endSecond = () => {}
      const end = (how: () => void) => {
        clearTimeout(timer)
        endSecond()
        worker?.terminate()
        how()
      }
      const give = (reply: OpenReply | Silence) => end(() => resolve(reply))
      const isDocument =
        request.kind === 'bytes' && documentKind(request.bytes, request.from.name ?? '') !== null
      const timer = setTimeout(
        () => give('tooLong'),
        isDocument ? Math.min(longest, LONGEST_DOCUMENT) : longest,
      )
      signal?.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true })
      try {
        if (isDocument) {
          worker = begun(starts.documents(), request, give)
          return
        }
        const opening = begun(starts.opening(), request, give)
        worker = opening
        if (request.kind === 'bytes')
          endSecond = askSecond(starts.second, request, patience, (reply) => opening.postMessage(reply))
      } catch {
        give('notStarted')
      }
    })

/** Asks a worker, which is given back. */
function begun<Asked, Worker extends Used<Asked, OpenReply>>(
  worker: Worker,
  request: Asked,
  give: (reply: OpenReply | Silence) => void,
): Worker {
  worker.onmessage = ({ data }) => give(data)
  worker.onerror = () => give('notStarted')
  worker.postMessage(request)
  return worker
}

/** Asks for the second opinion and gives it, or null in the end, once; gives back what ends it unasked. */
function askSecond(
  start: Starts['second'],
  request: BytesRequest,
  patience: number,
  give: (reply: SecondReply) => void,
): () => void {
  let worker: SecondWorker | null = null
  const end = () => {
    clearTimeout(timer)
    worker?.terminate()
  }
  const answer = (opinion: SecondReply['opinion']) => {
    end()
    give({ kind: 'second', opinion })
  }
  const timer = setTimeout(() => answer(null), patience)
  try {
    worker = start()
    worker.onmessage = ({ data }) => answer(data.opinion)
    worker.onerror = () => answer(null)
    worker.postMessage(request)
  } catch {
    answer(null)
  }
  return end
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
