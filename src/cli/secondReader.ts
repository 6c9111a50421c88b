// The second opinion in Node: a thread that answers page after page, ended and started anew where one takes too long.
import { Worker } from 'node:worker_threads'
import { SECOND_PATIENCE, type SecondOpinion } from '../ingest/second/opinion'

export type SecondReader = {
  /** Null where the thread fails or takes too long; one page at a time. */
  readonly ask: (bytes: Uint8Array, name: string) => Promise<SecondOpinion | null>
  readonly close: () => Promise<void>
}

type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answered'; readonly opinion: SecondOpinion | null }

/** With a thread that is ready; a test passes one that hangs. */
export async function openSecondReader(
  thread = new URL('./secondThread.mjs', import.meta.url),
  patience = SECOND_PATIENCE,
): Promise<SecondReader> {
  let worker = await started(thread).catch(() => null)
  const end = async () => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  return {
    ask: async (bytes, name) => {
      try {
        worker ??= await started(thread)
        worker.postMessage({ bytes, name })
        const reply = await next(worker, patience)
        if (reply?.kind === 'answered') return reply.opinion
      } catch {
        // Our rules stand alone.
      }
      await end()
      return null
    },
    close: end,
  }
}

/** Milliseconds for a thread to load its code, on the slowest machine. */
const START = 30_000

async function started(thread: URL): Promise<Worker> {
  const worker = new Worker(thread)
  // Nobody waits for it where a command ends.
  worker.unref()
  if ((await next(worker, START))?.kind !== 'ready') throw new Error('the thread did not start')
  return worker
}

/** The next message; null where none comes in time. Fails where the thread does. */
function next(worker: Worker, patience: number): Promise<Reply | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(null)), patience)
    const settle = (how: () => void) => {
      clearTimeout(timer)
      worker.off('message', take).off('error', fail).off('exit', fail)
      how()
    }
    const take = (reply: Reply) => settle(() => resolve(reply))
    const fail = (why: unknown) => settle(() => reject(why))
    worker.on('message', take).on('error', fail).on('exit', fail)
  })
}
