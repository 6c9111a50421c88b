// Threads that work through batches of documents; answers come in the order of the documents, whoever was quicker.
import type { Answer } from './answer'
import type { Document } from './document'
import { askThread, hireThread, type Thread } from './hire'
import { formatLine } from './result'
import type { Start } from './thread'

/** Bytes and documents of a batch: large enough that sending costs nothing, small enough that all threads end together. */
const BATCH = { bytes: 64_000, documents: 64 }
/** Batches read ahead for each thread: a slow one holds nobody up, and memory stays bounded. */
const AHEAD = 4
/** Milliseconds for a batch; the slowest ever seen took a hundredth of it. */
const PATIENCE = 900_000

type CrewOptions = Start & {
  readonly jobs: number
  readonly note: (words: string) => void
  /** A test passes a thread that fails, and less patience. */
  readonly thread?: URL
  readonly patience?: number
}

/** The answers to all documents, in their order. Ending the loop over them ends the threads. */
export async function* answersTo(
  documents: AsyncIterable<Document>,
  options: CrewOptions,
): AsyncGenerator<Answer> {
  const crew = openCrew(options)
  const pending: Promise<readonly Answer[]>[] = []
  try {
    for await (const batch of batchesOf(documents)) {
      const answers = crew.answer(batch)
      // What fails is told when its turn comes.
      answers.catch(() => {})
      pending.push(answers)
      if (pending.length >= options.jobs * AHEAD) yield* (await pending.shift()) ?? []
    }
    for (const batch of pending) yield* await batch
  } finally {
    await crew.close()
  }
}

async function* batchesOf(documents: AsyncIterable<Document>): AsyncGenerator<readonly Document[]> {
  let batch: Document[] = []
  let bytes = 0
  for await (const document of documents) {
    batch.push(document)
    bytes += document.kind === 'unreadable' ? 0 : document.bytes.length
    if (bytes < BATCH.bytes && batch.length < BATCH.documents) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

function openCrew({ jobs, note, reading, patience = PATIENCE, thread }: CrewOptions) {
  const free: Thread[] = []
  const all = new Set<Thread>()
  const waiting: (() => void)[] = []
  let hired = 0

  /** A thread that is free, or a new one where there are not yet enough. */
  const take = async (): Promise<Thread> => {
    for (;;) {
      const waits = free.pop()
      if (waits) return waits
      if (hired < jobs) break
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    hired++
    const one = await hireThread({ reading }, note, thread)
    all.add(one)
    return one
  }
  const dismiss = async (one: Thread) => {
    all.delete(one)
    hired--
    await one.terminate()
  }

  /** Where a thread dies over a batch, or never ends, its documents are asked one by one: the one at fault is told. */
  const answer = async (batch: readonly Document[]): Promise<readonly Answer[]> => {
    const one = await take()
    const outcome = await askThread(one, batch, patience)
    if (Array.isArray(outcome)) free.push(one)
    else await dismiss(one)
    waiting.shift()?.()
    if (Array.isArray(outcome)) return outcome
    if (batch.length > 1) return (await Promise.all(batch.map((document) => answer([document])))).flat()
    return batch.map(({ place }) => lost(place, String(outcome)))
  }

  const lost = (place: Answer['place'], why: string): Answer => ({
    place,
    lines: reading ? `${formatLine(place, { skipped: why })}\n` : '',
    articles: 0,
    words: 0,
    skipped: [{ place, skipped: why }],
  })

  return { answer, close: () => Promise.all([...all].map(dismiss)) }
}
