// The door to ingest: hands what a reader opens to a worker of its own, which ends with it.
import { type Opened, refused } from '../ingest'
import type { OpenReply, OpenRequest } from '../worker/protocol'

export type { OpenRequest } from '../worker/protocol'

export interface Opener {
  /** Rejects only with the signal's reason, where the reader cancelled. */
  open(request: OpenRequest, signal?: AbortSignal): Promise<Opened>
}

/** The part of a Worker that is used; a test passes its own. */
export type OpeningWorker = {
  postMessage(request: OpenRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<OpenReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The worst page of the hostile collection took a tenth of this. */
const LONGEST = 60_000

/** An opener that starts a worker for each thing: what harms one harms nothing else, and it can be ended. */
export function workerOpener(start: () => OpeningWorker, longest = LONGEST): Opener {
  return {
    open: (request, signal) =>
      new Promise<Opened>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        let worker: OpeningWorker | null = null
        const end = (how: () => void) => {
          clearTimeout(timer)
          worker?.terminate()
          how()
        }
        const give = (reason: string) => end(() => resolve(refused(reason)))
        const timer = setTimeout(
          () => give('Reading this took too long. Copy its text and paste it here.'),
          longest,
        )
        signal?.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true })
        try {
          worker = start()
          worker.onmessage = ({ data }) =>
            data.kind === 'opened' ? end(() => resolve(data.opened)) : give(COULD_NOT)
          worker.onerror = () => give(COULD_NOT)
          worker.postMessage(request)
        } catch {
          give(COULD_NOT)
        }
      }),
  }
}

const COULD_NOT = 'This could not be read. Copy its text and paste it here.'

/** The in-memory twin: reads on the spot. */
export const localOpener = (read: (request: OpenRequest) => Opened): Opener => ({
  open: async (request, signal) => {
    await Promise.resolve()
    signal?.throwIfAborted()
    return read(request)
  },
})
