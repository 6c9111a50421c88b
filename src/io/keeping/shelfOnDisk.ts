// A shelf in the database: every change is one transaction, acknowledged when the browser has written it out.
import type { LibraryContents, LibraryRecord } from '../library'
import type { Preferences } from '../preferences'
import type { Database, Writing } from './database'
import { givesWay, merged } from './entries'
import { addToQuarantine, checked, foundIn, quarantine } from './quarantine'
import { readEntry, readNotes } from './records'
import type { Shelf } from './shelf'
import { loadState } from './state'
import { noteLoss, writer } from './transaction'

/** Sees at once whether the browser has thrown something away since the last visit. */
export async function shelfOnDisk(db: Database, marks: Preferences, onSetAside: () => void): Promise<Shelf> {
  const write = writer(db, marks)
  await noteLoss(db, marks, write)

  const setAside = async (ids: readonly string[]) => {
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
      if (damaged.length > 0) await setAside(damaged)
      return entries.filter((entry) => entry !== null)
    },
    async find(id) {
      const { record, damaged } = checked(await foundIn(db.transaction(RECORD), id))
      if (damaged) await setAside([id])
      return record
    },
    async notes(id) {
      const notes = readNotes(await db.get('notes', id))
      if (!notes) await setAside([id])
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
        const articles = tx.objectStore('articles')
        const stays = before && !givesWay(before, after.entry) && (await articles.getKey(id)) !== undefined
        if (after.article && !stays) await articles.put(after.article, id)
        await entries.put(after.entry, id)
        state.opened = Math.max(state.opened, after.entry.opened)
      }),
    changeNotes: (id, to) =>
      write(async (tx) => {
        const store = tx.objectStore('notes')
        const before = readNotes(await store.get(id))
        if (!before) await quarantine(tx, id)
        if ((await tx.objectStore('entries').getKey(id)) === undefined) return
        const after = to(before ?? [])
        if (after.length === 0) await store.delete(id)
        else if (after !== before) await store.put(after, id)
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
        await Promise.all(withoutTwins(records).map((record) => putRecord(tx, record)))
        for (const { entry } of records) state.opened = Math.max(state.opened, entry.opened)
        await addToQuarantine(tx, quarantined)
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

async function putRecord(tx: Writing, record: LibraryRecord): Promise<void> {
  const { id } = record.entry
  const { record: present, damaged } = checked(await foundIn(tx, id))
  if (damaged) await quarantine(tx, id)
  const { entry, article, notes } = present ? merged(present, record) : record
  await Promise.all([
    tx.objectStore('articles').put(article, id),
    tx.objectStore('entries').put(entry, id),
    notes.length > 0 && tx.objectStore('notes').put(notes, id),
  ])
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
