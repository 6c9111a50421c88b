// Export and import of everything, or of one article, as a file; what a file says is believed only after it has been checked.
import type { Article } from '../domain'
import type { KeptCorrection } from '../editing'
import type { Articles } from './articles'
import type { Library, LibraryContents, LibraryRecord, Unkept } from './library'
import { entryOf } from './storage/entries'
import { type FileLine, formatLibrary, parseLine } from './storage/libraryFile'
import { parseHead } from './storage/libraryFileHead'
import { linesOf } from './storage/linesOf'
import { NO_PARTS } from './storage/parts'

export type Import =
  | { readonly kind: 'notALibrary' }
  /** Written by a later version of the app. */
  | { readonly kind: 'unknownVersion' }
  | {
      readonly kind: 'read'
      readonly records: number
      /** The first of them by its id; null where there is none. */
      readonly first: string | null
      /** Those that the file lays side by side; empty where it says nothing of it. */
      readonly compare: readonly string[]
      /** How many statements were drawn to be checked by hand. */
      readonly sample: number
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
/** Damaged records that one file may bring. */
const MOST_DAMAGED = 1_000
/** The highest number of an opening that a file may tell: those of this device go on from it, with room for good. */
const MOST_TOLD = 2 ** 32

/** Rejects where the library cannot be read. */
export async function exportLibrary(library: Library, now: Date): Promise<Blob> {
  return new Blob([...formatLibrary(await library.all(), now)], { type: 'application/jsonl' })
}

/**
 * One article as a library of its own, to be sent to somebody: with nothing of how it was read here but what was set
 * right of its analysis, which is the sender's there. What came in a link stays unchecked.
 */
export function formatArticleFile(
  article: Article,
  now: Date,
  corrections: readonly KeptCorrection[] = [],
): string {
  const sent: Article = { ...article, origin: article.origin === 'link' ? 'link' : 'file' }
  const record: LibraryRecord = {
    ...recordOf(sent, now),
    corrections: corrections.map((one) => ({ ...one, by: 'sender' })),
  }
  return [...formatLibrary({ records: [record], quarantined: [] }, now)].join('')
}

/** Several articles, to be laid side by side where the file is opened; of one that ships with the reader its name is enough. */
export function formatComparisonFile(articles: readonly Article[], now: Date): string {
  const records = articles.map((article) => {
    const origin = article.origin === 'bundled' || article.origin === 'link' ? article.origin : 'file'
    return recordOf({ ...article, origin }, now)
  })
  const ids = articles.map(({ id }) => id)
  return [...formatLibrary({ records, quarantined: [] }, now, ids)].join('')
}

const recordOf = (article: Article, now: Date): LibraryRecord => ({
  ...NO_PARTS,
  entry: entryOf(article, null, 0, now),
  article,
})

/** The articles that ship with the reader: of these a file tells only how they were read. */
type Shipped = Pick<Articles, 'list' | 'load'>

const NONE_SHIPPED: Shipped = { list: async () => [], load: async () => null }

/**
 * Adds what the file holds to what is there; a failure in the middle costs neither. In an empty library texts keep
 * their order; else they stand behind all that was opened here.
 */
export async function importLibrary(
  library: Library,
  file: Blob,
  articles: Shipped = NONE_SHIPPED,
): Promise<Import> {
  const lines = linesOf(file)
  const first = await lines.next()
  const head = typeof first.value === 'string' ? parseHead(first.value) : null
  if (!head) return { kind: 'notALibrary' }
  if (!head.known) return { kind: 'unknownVersion' }
  const highest = (await library.list()).length === 0 ? MOST_TOLD : 0
  let records = 0
  let firstId: string | null = null
  let unreadable = 0
  let why: Unkept | null = null
  const read = (whole: boolean): Import => ({
    kind: 'read',
    records,
    first: firstId,
    compare: head.compare,
    sample: head.sample,
    unreadable,
    why,
    whole,
  })
  for await (const batch of batchesOf(lines, readLine(shippedIn(articles), highest))) {
    unreadable += batch.unreadable
    if (batch === BATCH_OF_TOO_MANY) return read(false)
    if (batch.records.length + batch.quarantined.length === 0) continue
    const saved = await library.restore(batch)
    records += batch.records.length
    firstId ??= batch.records[0]?.entry.id ?? null
    why = saved.kind === 'unsaved' ? saved.why : null
    if (why === 'full') return read(false)
  }
  return read(true)
}

/** The shipped article of a name, or null; asked for once, for a file can name many. */
function shippedIn(articles: Shipped): (id: string) => Promise<Article | null> {
  let ids: Promise<ReadonlySet<string>> | null = null
  const loaded = new Map<string, Promise<Article | null>>()
  const load = (id: string) =>
    articles.load(id).then(
      (found) => found?.article ?? null,
      () => null,
    )
  return async (id) => {
    ids ??= articles.list().then(
      (all) => new Set(all.map((one) => one.id)),
      () => new Set(),
    )
    if (!(await ids).has(id)) return null
    const article = loaded.get(id) ?? load(id)
    loaded.set(id, article)
    return article
  }
}

/** A line as it is believed: what was noted of a shipped article has become its record. */
type Believed = Exclude<FileLine, { kind: 'noted' }>

const readLine =
  (shipped: (id: string) => Promise<Article | null>, highest: number) =>
  async (line: string | null): Promise<Believed> => {
    const found = line === null ? UNREADABLE : parseLine(line)
    if (found.kind !== 'record' && found.kind !== 'noted') return found
    const { entry } = found.record
    const opened = Math.min(entry.opened, highest)
    if (found.kind === 'record') return { ...found, record: { ...found.record, entry: { ...entry, opened } } }
    const article = await shipped(entry.id)
    if (!article) return UNREADABLE
    const { tags, progress, openedAt, addedAt } = entry
    const noted = { ...entryOf(article, null, opened, new Date()), tags, progress, openedAt, addedAt }
    return { ...found, kind: 'record', record: { ...found.record, entry: noted, article } }
  }

type Batch = LibraryContents & { readonly unreadable: number }

/** Stands for all that comes after the last line that is read. */
const BATCH_OF_TOO_MANY: Batch = { records: [], quarantined: [], unreadable: 0 }

/** What the lines hold, in portions that one transaction can take. */
async function* batchesOf(
  lines: AsyncIterable<string | null>,
  readOne: ReturnType<typeof readLine>,
): AsyncGenerator<Batch> {
  let records: LibraryRecord[] = []
  let quarantined: unknown[] = []
  let unreadable = 0
  let size = 0
  let read = 0
  let damaged = 0
  for await (const line of lines) {
    const found = await readOne(line)
    if (found.kind === 'record') records.push(found.record)
    const aside = asideOf(found)
    damaged += aside.length
    if (damaged <= MOST_DAMAGED) quarantined.push(...aside)
    if (found.kind === 'unreadable' || (aside.length > 0 && damaged > MOST_DAMAGED)) unreadable += 1
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

/** What of a line is to be set aside: nothing, or one thing. */
function asideOf(found: Believed): readonly unknown[] {
  if (found.kind === 'damaged') return [found.value]
  return found.kind === 'record' && found.damaged ? [found.damaged] : []
}
