// The thread that answers documents: a batch in, its answers out, until nobody sends any more.
import { parentPort, workerData } from 'node:worker_threads'
import { openReading, type ReadingOptions } from '../reading'
import { openSecondReader, type SecondReader } from '../secondReader'
import { type Answer, answerDocument } from './answer'
import type { Document } from './document'

/** What a thread is told when it starts: how to analyze, or null to extract only. */
export type Start = { readonly reading: ReadingOptions | null }

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'note'; readonly words: string }
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }

const tell = (message: FromThread) => parentPort?.postMessage(message)

async function serve({ reading }: Start): Promise<void> {
  const read = reading && (await openReading(reading, (words) => tell({ kind: 'note', words })))
  const second = lazySecondReader()
  parentPort?.on('message', async (documents: readonly Document[]) => {
    const answers: Answer[] = []
    for (const document of documents) answers.push(await answerDocument(document, { read, second }))
    tell({ kind: 'answers', answers })
  })
  tell({ kind: 'ready' })
}

/** Most archives hold no pages: its thread starts with the first. */
function lazySecondReader(): SecondReader {
  let opened: Promise<SecondReader> | null = null
  return {
    ask: async (bytes, name) => {
      opened ??= openSecondReader()
      return (await opened).ask(bytes, name)
    },
    close: async () => (await opened)?.close(),
  }
}

await serve(workerData as Start)
