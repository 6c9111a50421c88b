// One thread of the crew: started, asked for the answers to a batch, and what became of it where it died or took too long.
import { Worker } from 'node:worker_threads'
import type { Answer } from './answer'
import type { Document } from './document'
import type { FromThread, Start } from './thread'

export type Thread = Worker

/** A thread that is ready. Rejects where it cannot start: then none can. */
export async function hireThread(
  start: Start,
  note: (words: string) => void,
  script = new URL('./thread.mjs', import.meta.url),
): Promise<Thread> {
  const thread = new Worker(script, { workerData: start })
  thread.on('message', (message: FromThread) => {
    if (message.kind === 'note') note(message.words)
  })
  await new Promise<void>((resolve, reject) => {
    thread.on('message', ({ kind }: FromThread) => kind === 'ready' && resolve())
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('the thread ended before it began')))
  })
  return thread
}

/** The answers to a batch, or in a sentence why there are none. */
export function askThread(
  thread: Thread,
  batch: readonly Document[],
  patience: number,
): Promise<Answer[] | string> {
  return new Promise((resolve) => {
    const settle = (outcome: Answer[] | string) => {
      clearTimeout(timer)
      thread.off('message', take).off('error', fail).off('exit', end)
      resolve(outcome)
    }
    const take = (message: FromThread) => {
      if (message.kind === 'answers') settle([...message.answers])
    }
    const fail = (error: Error) => settle(`the program failed over it: ${error.message}`)
    const end = () => settle('the program ended over it')
    const timer = setTimeout(
      () => settle(`it took longer than ${Math.round(patience / 1_000)} seconds`),
      patience,
    )
    thread.on('message', take).on('error', fail).on('exit', end)
    thread.postMessage(batch)
  })
}
