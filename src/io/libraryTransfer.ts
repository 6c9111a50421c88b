// Export and import of everything as one file; what a file says is believed only after it has been checked.
import { formatLibrary, parseHead, parseLine } from './keeping/libraryFile'
import { linesOf } from './keeping/linesOf'
import type { Library, LibraryContents, LibraryRecord, Unkept } from './library'

export type Import =
  | { readonly kind: 'notALibrary' }
  /** Written by a later version of the app. */
  | { readonly kind: 'unknownVersion' }
  | {
      readonly kind: 'read'
      readonly records: number
      /** Lines that are no record; the others were read. */
      readonly unreadable: number
      /** Why what was read holds only until the page closes; null where it is kept. */
      readonly why: Unkept | null
      /** False where reading stopped, for want of room or after too many lines. */
      readonly whole: boolean
    }

/** What one transaction takes at most. */
const BATCH = { lines: 200, characters: 2 ** 22 }
const MOST_LINES = 100_000

/** Rejects where the library cannot be read. */
export async function exportLibrary(library: Library, now: Date): Promise<Blob> {
  return new Blob([...formatLibrary(await library.all(), now)], { type: 'application/jsonl' })
}

/** Adds what the file holds to what is there; a failure in the middle costs neither. */
export async function importLibrary(library: Library, file: Blob): Promise<Import> {
  const lines = linesOf(file)
  const first = await lines.next()
  const head = typeof first.value === 'string' ? parseHead(first.value) : null
  if (!head) return { kind: 'notALibrary' }
  if (!head.known) return { kind: 'unknownVersion' }
  let records = 0
  let unreadable = 0
  let why: Unkept | null = null
  for await (const batch of batchesOf(lines)) {
    unreadable += batch.unreadable
    if (batch === BATCH_OF_TOO_MANY) return { kind: 'read', records, unreadable, why, whole: false }
    if (batch.records.length + batch.quarantined.length === 0) continue
    const saved = await library.restore(batch)
    records += batch.records.length
    why = saved.kind === 'unsaved' ? saved.why : null
    if (why === 'full') return { kind: 'read', records, unreadable, why, whole: false }
  }
  return { kind: 'read', records, unreadable, why, whole: true }
}

type Batch = LibraryContents & { readonly unreadable: number }

/** Stands for all that comes after the last line that is read. */
const BATCH_OF_TOO_MANY: Batch = { records: [], quarantined: [], unreadable: 0 }

/** What the lines hold, in portions that one transaction can take. */
async function* batchesOf(lines: AsyncIterable<string | null>): AsyncGenerator<Batch> {
  let records: LibraryRecord[] = []
  let quarantined: unknown[] = []
  let unreadable = 0
  let size = 0
  let read = 0
  for await (const line of lines) {
    const found = line === null ? UNREADABLE : parseLine(line)
    if (found.kind === 'record') records.push(found.record)
    else if (found.kind === 'damaged') quarantined.push(found.value)
    else unreadable += 1
    size += line?.length ?? 0
    read += 1
    if (read % BATCH.lines > 0 && size < BATCH.characters) continue
    yield { records, quarantined, unreadable }
    records = []
    quarantined = []
    unreadable = size = 0
    if (read >= MOST_LINES) return yield BATCH_OF_TOO_MANY
  }
  yield { records, quarantined, unreadable }
}

const UNREADABLE = { kind: 'unreadable' } as const
