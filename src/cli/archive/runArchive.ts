// An archive from input to output: files → documents → threads → lines, in order and in bounded memory, to be broken off and resumed.
import { availableParallelism } from 'node:os'
import { ENGINE_VERSION, howMade } from '../../domain'
import type { Desk } from '../desk'
import type { ReadingOptions } from '../reading'
import { answersTo } from './crew'
import type { Document } from './document'
import { documentsOf } from './documents'
import { filesOf } from './files'
import { onInterrupt } from './interrupt'
import { type Mode, openOutput, STDOUT } from './output'
import { openProgress } from './progress'
import { type Head, type Place, RESULTS_VERSION, tellPlace } from './result'
import { type Reached, reachedIn } from './resume'

export type ArchiveOptions = {
  /** Null where articles are only extracted. */
  readonly reading: ReadingOptions | null
  readonly inputs: readonly string[]
  /** A path, or “-” for standard output. */
  readonly output: string
  readonly jobs: number
  readonly resume: boolean
  readonly overwrite: boolean
  /** Ends with the first document that cannot be read. */
  readonly strict: boolean
}

/** As many threads as the machine runs at once. */
export const defaultJobs = (): number => availableParallelism()

/** `answers` is who does the work: threads, save in tests. */
export async function runArchive(
  desk: Desk,
  options: ArchiveOptions,
  answers: typeof answersTo = answersTo,
): Promise<void> {
  const { inputs, output: path, reading, jobs, strict } = options
  const head = reading && JSON.stringify(headOf(inputs, reading))
  const reached = options.resume && path !== STDOUT ? await goneOn(path, head) : null
  const output = await openOutput(desk, path, modeOf(options, reached))
  const interrupted = onInterrupt(desk, output, adviceOn(path))
  const sizes = sizesOf(inputs)
  const progress = openProgress(desk.stderr, sizes)
  try {
    if (head !== null && reached === null) await output.write(`${head}\n`)
    desk.recall(reached?.skipped ?? 0)
    const documents = behind(documentsOf(filesOf(inputs), desk.stdin, sizes.opened), reached?.last ?? null)
    for await (const answer of answers(documents, { reading, jobs, note: once(desk.note) })) {
      await output.write(answer.lines)
      progress.add({ articles: answer.articles, skipped: answer.skipped.length })
      for (const { place, skipped } of answer.skipped) desk.complain(tellPlace(place), skipped)
      if (strict && answer.skipped.length > 0) throw new Error('stopped there, as --strict asks')
    }
  } finally {
    interrupted.end()
    progress.end()
    await output.close()
  }
}

const headOf = (inputs: readonly string[], { careful }: ReadingOptions): Head => ({
  sourcelight: 'results',
  version: RESULTS_VERSION,
  engine: ENGINE_VERSION,
  reading: careful ? 'careful' : 'quick',
  made: howMade(null),
  inputs,
})

/** How far the output got; null where nothing is done yet. Throws where it is another output, or somebody's own file. */
async function goneOn(path: string, head: string | null): Promise<(Reached & { last: Place }) | null> {
  const reached = await reachedIn(path)
  if (!reached) return null
  const begins = head ?? FIRST_DOCUMENT
  if (!reached.first.startsWith(begins) && !begins.startsWith(reached.first))
    throw new Error(`${path} was not written from these inputs by this engine: --overwrite begins it anew`)
  if (!reached.last) return null
  return { ...reached, last: reached.last }
}

function modeOf({ resume, overwrite }: ArchiveOptions, reached: Reached | null): Mode {
  if (reached) return { kind: 'behind', bytes: reached.bytes }
  return { kind: overwrite || resume ? 'overwrite' : 'new' }
}

const adviceOn = (path: string): string =>
  path === STDOUT ? 'stopped' : `stopped; what is done is in ${path}: the same command with --resume goes on`

/** How an output without a head begins. */
const FIRST_DOCUMENT = '{"place":{"n":'

/** The documents behind the last one that is done. Throws where that is another one than it was. */
async function* behind(documents: AsyncIterable<Document>, last: Place | null): AsyncGenerator<Document> {
  for await (const document of documents) {
    const { n, file, at } = document.place
    if (last === null || n > last.n) yield document
    else if (n === last.n && (file !== last.file || !(last.at ?? '').startsWith(at ?? '')))
      throw new Error(`the inputs have changed since: ${tellPlace(last)} is not where it was`)
  }
}

/** Bytes read, and in the end all there are: the files are counted while the first of them are read. */
function sizesOf(inputs: readonly string[]) {
  let before = 0
  let current = { bytes: 0, read: () => 0 }
  let total = 0
  void (async () => {
    let sum = 0
    for await (const found of filesOf(inputs)) sum += 'bytes' in found ? found.bytes : 0
    total = sum
  })().catch(() => {})
  return {
    opened: (bytes: number, read: () => number) => {
      before += current.bytes
      current = { bytes, read }
    },
    read: () => before + current.read(),
    total: () => total,
  }
}

/** Threads all say the same. */
function once(note: (words: string) => void): (words: string) => void {
  const said = new Set<string>()
  return (words) => {
    if (!said.has(words)) note(words)
    said.add(words)
  }
}
