// A shelf in the database: every change is one transaction, acknowledged when the browser has written it out.
import type { LibraryContents, LibraryRecord } from '../library'
import type { Preferences } from '../preferences'
import type { Database, Writing } from './database'
import { merged } from './entries'
import { addToQuarantine, quarantine, toRecord } from './quarantine'
import { readEntry } from './records'
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
      const tx = db.transaction(['entries', 'articles'])
      const [entry, article] = await Promise.all([
        tx.objectStore('entries').get(id),
        tx.objectStore('articles').get(id),
      ])
      const record = toRecord(entry, article)
      if (!record && (entry !== undefined || article !== undefined)) await setAside([id])
      return record
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
        if (after.article && !(before && (await tx.objectStore('articles').getKey(id)) !== undefined))
          await tx.objectStore('articles').put(after.article, id)
        await entries.put(after.entry, id)
        state.opened = Math.max(state.opened, after.entry.opened)
      }),
    take: (id) =>
      write(async (tx) => {
        const taken = await recordIn(tx, id)
        // What is damaged is not deleted with the rest: it can still be exported.
        if (!taken) await quarantine(tx, id)
        await Promise.all([tx.objectStore('entries').delete(id), tx.objectStore('articles').delete(id)])
        return taken
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
        for (const store of ['entries', 'articles', 'quarantine'] as const)
          await tx.objectStore(store).clear()
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

async function recordIn(tx: Writing, id: string): Promise<LibraryRecord | null> {
  const parts = [tx.objectStore('entries').get(id), tx.objectStore('articles').get(id)] as const
  return toRecord(...(await Promise.all(parts)))
}

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
  const present = await recordIn(tx, id)
  if (!present) await quarantine(tx, id)
  const { entry, article } = present ? merged(present, record) : record
  await Promise.all([tx.objectStore('articles').put(article, id), tx.objectStore('entries').put(entry, id)])
}

/** Read in one transaction; what is damaged is handed out as it was found. */
async function contentsOf(db: Database): Promise<LibraryContents> {
  const tx = db.transaction(['entries', 'articles', 'quarantine'])
  const entries = tx.objectStore('entries')
  const [ids, found, quarantined] = await Promise.all([
    entries.getAllKeys(),
    entries.getAll(),
    tx.objectStore('quarantine').getAll(),
  ])
  const articles = await Promise.all(ids.map((id) => tx.objectStore('articles').get(id)))
  const records: LibraryRecord[] = []
  const damaged: unknown[] = []
  for (const [i, id] of ids.entries()) {
    const record = toRecord(found[i], articles[i])
    if (record) records.push(record)
    else damaged.push({ id, entry: found[i], article: articles[i] })
  }
  return { records, quarantined: [...quarantined, ...damaged] }
}
