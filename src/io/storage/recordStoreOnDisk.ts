// A record store in the database: every change is one transaction, acknowledged when the browser has written it out.
import { readArticle } from '../../ingest/articleShape'
import type { LibraryContents, LibraryRecord } from '../library'
import type { Preferences } from '../preferences'
import type { Database, Writing } from './database'
import { givesWay, merged } from './entries'
import { checked, foundIn, quarantine, setAside } from './quarantine'
import type { RecordStore } from './recordStore'
import { readEntry, readNotes } from './records'
import { loadState } from './state'
import { noteLoss, writer } from './transaction'

/** Sees at once whether the browser has thrown something away since the last visit. */
export async function recordStoreOnDisk(
  db: Database,
  marks: Preferences,
  onSetAside: () => void,
): Promise<RecordStore> {
  const write = writer(db, marks)
  await noteLoss(db, marks, write)

  const takeAway = async (ids: readonly string[]) => {
    await write(async (tx) => {
      for (const id of ids) await quarantine(tx, id)
    })
    onSetAside()
  }

  return {
    async entries() {
      const tx = db.transaction('entries')
      const [ids, found] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
      const entries = found.map(readEntry)
      const damaged = ids.filter((_, i) => !entries[i])
      if (damaged.length > 0) await takeAway(damaged)
      return entries.filter((entry) => entry !== null)
    },
    async find(id) {
      const { record, damaged } = checked(await foundIn(db.transaction(RECORD), id))
      if (damaged) await takeAway([id])
      return record
    },
    async notes(id) {
      const notes = readNotes(await db.get('notes', id))
      if (!notes) await takeAway([id])
      return notes ?? []
    },
    async texts() {
      const texts = new Map<string, string>()
      for (const article of await db.getAll('articles')) {
        const { id, text } = (article ?? {}) as { id?: unknown; text?: unknown }
        if (typeof id === 'string' && typeof text === 'string') texts.set(id, text)
      }
      return texts
    },
    change: (id, to) =>
      write(async (tx, state) => {
        const entries = tx.objectStore('entries')
        const found = await entries.get(id)
        const before = readEntry(found)
        if (found !== undefined && !before) await quarantine(tx, id)
        const after = to(before, state.opened + 1)
        if (!after) return
        const there = (await tx.objectStore('articles').getKey(id)) !== undefined
        const stays = before && !givesWay(before, after.entry) && there
        await putParts(tx, id, stays ? { entry: after.entry } : after)
        state.opened = Math.max(state.opened, after.entry.opened)
      }),
    changeNotes: (id, to) =>
      write(async (tx) => {
        const before = readNotes(await tx.objectStore('notes').get(id))
        if (!before) await quarantine(tx, id)
        if ((await tx.objectStore('entries').getKey(id)) === undefined) return
        const after = to(before ?? [])
        if (after !== before) await putParts(tx, id, { notes: after })
      }),
    take: (id) =>
      write(async (tx) => {
        const { record, damaged } = checked(await foundIn(tx, id))
        // What is damaged is not deleted with the rest: it can still be exported.
        if (damaged) await quarantine(tx, id)
        await Promise.all(RECORD.map((store) => tx.objectStore(store).delete(id)))
        return record
      }),
    put: ({ records, quarantined }) =>
      write(async (tx, state) => {
        const opened = await Promise.all(withoutTwins(records).map((record) => putRecord(tx, record)))
        for (const number of opened) state.opened = Math.max(state.opened, number)
        for (const value of quarantined) await setAside(tx, value)
      }),
    all: () => contentsOf(db),
    clear: () =>
      write(async (tx, state) => {
        for (const store of [...RECORD, 'quarantine'] as const) await tx.objectStore(store).clear()
        state.lost = null
      }),
    async condition() {
      const { lost, opened } = await loadState(db)
      return { lost, opened, quarantined: await db.count('quarantine') }
    },
    acknowledgeLoss: () =>
      write(async (_tx, state) => {
        state.lost = null
      }),
  }
}

/** The stores over which a record is spread. */
const RECORD = ['entries', 'articles', 'notes'] as const

/** Each record once: two that were written side by side would not see each other. */
function withoutTwins(records: readonly LibraryRecord[]): readonly LibraryRecord[] {
  const found = new Map<string, LibraryRecord>()
  for (const record of records) {
    const twin = found.get(record.entry.id)
    found.set(record.entry.id, twin ? merged(twin, record) : record)
  }
  return [...found.values()]
}

/** Gives back the number of its opening; 0 where it was set aside. */
async function putRecord(tx: Writing, record: LibraryRecord): Promise<number> {
  const { id } = record.entry
  const { record: present, damaged } = checked(await foundIn(tx, id))
  if (damaged) await quarantine(tx, id)
  const next = checked(present ? merged(present, record) : record)
  // One that cannot be written must not keep the others from it: it can still be exported.
  if (next.damaged) await setAside(tx, { id, ...next.damaged })
  if (next.record) await putParts(tx, id, next.record)
  return next.record?.entry.opened ?? 0
}

/** The only place where parts of a record are written: none that would be refused when it is read again. */
async function putParts(tx: Writing, id: string, parts: Partial<LibraryRecord>): Promise<void> {
  const entry = parts.entry && readEntry(parts.entry)
  const article = parts.article && readArticle(parts.article)
  const notes = parts.notes && readNotes(parts.notes)
  if (entry === null || article === null || notes === null) throw new Error(`not fit to be kept: ${id}`)
  if (article) await tx.objectStore('articles').put(article, id)
  if (entry) await tx.objectStore('entries').put(entry, id)
  if (notes?.length === 0) await tx.objectStore('notes').delete(id)
  else if (notes) await tx.objectStore('notes').put(notes, id)
}

/** Read in one transaction; what is damaged is handed out as it was found. */
async function contentsOf(db: Database): Promise<LibraryContents> {
  const tx = db.transaction([...RECORD, 'quarantine'] as const)
  const [ids, quarantined] = await Promise.all([
    tx.objectStore('entries').getAllKeys(),
    tx.objectStore('quarantine').getAll(),
  ])
  const found = await Promise.all(ids.map((id) => foundIn(tx, id)))
  const records: LibraryRecord[] = []
  const damagedOnes: unknown[] = []
  for (const [i, parts] of found.entries()) {
    const { record, damaged } = checked(parts)
    if (record) records.push(record)
    if (damaged) damagedOnes.push({ id: ids[i], ...damaged })
  }
  return { records, quarantined: [...quarantined, ...damagedOnes] }
}
