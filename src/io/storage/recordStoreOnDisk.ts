// A record store in the database: every change is one transaction, acknowledged when the browser has written it out.
import { readArticle } from '../../ingest/articleShape'
import type { LibraryContents, LibraryRecord } from '../library'
import type { Preferences } from '../preferences'
import type { Database, WriteTransaction } from './database'
import { givesWay, merged } from './entries'
import { readPart } from './partShapes'
import { isNone, PART_NAMES, PARTS } from './parts'
import { checked, foundIn, mend, RECORD, setAside } from './quarantine'
import type { RecordStore } from './recordStore'
import { readEntry } from './records'
import { loadState } from './state'
import { noteLoss, writer } from './transaction'

/** Sees at once whether the browser has thrown something away since the last visit. */
export async function recordStoreOnDisk(
  db: Database,
  marks: Preferences,
  onMended: () => void,
): Promise<RecordStore> {
  const write = writer(db, marks)
  await noteLoss(db, marks, write)

  let recovered = 0

  /** Makes whole what is under these ids; gives back what it is then. */
  const mendAll = async (ids: readonly string[]): Promise<readonly LibraryRecord[]> => {
    const records: LibraryRecord[] = []
    await write(async (tx) => {
      for (const id of ids) {
        const { record, isNew } = await mend(tx, id)
        if (record) records.push(record)
        if (isNew) recovered += 1
      }
    })
    onMended()
    return records
  }

  /** Ids of which there is something, but no entry. */
  const withoutEntry = async (entries: readonly string[]): Promise<readonly string[]> => {
    const known = new Set(entries)
    const tx = db.transaction(RECORD)
    const all = await Promise.all(RECORD.map((store) => tx.objectStore(store).getAllKeys()))
    return [...new Set(all.flat())].filter((id) => !known.has(id))
  }

  return {
    async entries() {
      const tx = db.transaction('entries')
      const [ids, found] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
      const entries = found.map(readEntry)
      const broken = [...ids.filter((_, i) => !entries[i]), ...(await withoutEntry(ids))]
      const mended = broken.length > 0 ? await mendAll(broken) : []
      return [...entries.filter((entry) => entry !== null), ...mended.map(({ entry }) => entry)]
    },
    async find(id) {
      const { record, damaged } = checked(await foundIn(db.transaction(RECORD), id))
      return damaged ? ((await mendAll([id]))[0] ?? null) : record
    },
    async part(name, id) {
      const part = readPart(name, await db.get(name, id))
      if (part === null) await mendAll([id])
      return part ?? PARTS[name].none
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
        if (found !== undefined && !before) await mend(tx, id)
        const after = to(before, state.opened + 1)
        if (!after) return
        const there = (await tx.objectStore('articles').getKey(id)) !== undefined
        const stays = before && !givesWay(before, after.entry) && there
        await putParts(tx, id, stays ? { entry: after.entry } : after)
        state.opened = Math.max(state.opened, after.entry.opened)
      }),
    changePart: (name, id, to) =>
      write(async (tx) => {
        const before = readPart(name, await tx.objectStore(name).get(id))
        if (before === null) await mend(tx, id)
        if ((await tx.objectStore('entries').getKey(id)) === undefined) return
        const after = to(before ?? PARTS[name].none)
        if (after !== before) await putParts(tx, id, { [name]: after })
      }),
    take: (id) =>
      write(async (tx) => {
        // What is damaged is not deleted with the rest: it can still be exported.
        const { record } = await mend(tx, id)
        await Promise.all(RECORD.map((store) => tx.objectStore(store).delete(id)))
        return record
      }),
    put: ({ records, quarantined }) =>
      write(async (tx, state) => {
        const opened = await Promise.all(withoutTwins(records).map((record) => putRecord(tx, record)))
        for (const number of opened) state.opened = Math.max(state.opened, number)
        for (const value of quarantined) await setAside(tx, value)
      }),
    async all() {
      const lone = await withoutEntry(await db.getAllKeys('entries'))
      if (lone.length > 0) await mendAll(lone)
      return contentsOf(db)
    },
    clear: () =>
      write(async (tx, state) => {
        for (const store of [...RECORD, 'quarantine'] as const) await tx.objectStore(store).clear()
        state.lost = null
      }),
    async condition() {
      const { lost, opened } = await loadState(db)
      return { lost, opened, recovered, quarantined: await db.count('quarantine') }
    },
    acknowledgeLoss: () =>
      write(async (_tx, state) => {
        state.lost = null
      }),
  }
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

/** Gives back the number of its opening; 0 where it was set aside. */
async function putRecord(tx: WriteTransaction, record: LibraryRecord): Promise<number> {
  const { id } = record.entry
  const { record: present } = await mend(tx, id)
  const next = checked(present ? merged(present, record) : record)
  // One that cannot be written must not keep the others from it: it can still be exported.
  if (next.damaged) await setAside(tx, { id, ...next.damaged })
  if (next.record) await putParts(tx, id, next.record)
  return next.record?.entry.opened ?? 0
}

/** The only place where parts of a record are written: none that would be refused when it is read again. */
async function putParts(tx: WriteTransaction, id: string, parts: Partial<LibraryRecord>): Promise<void> {
  const entry = parts.entry && readEntry(parts.entry)
  const article = parts.article && readArticle(parts.article)
  const beside = PART_NAMES.filter((name) => parts[name] !== undefined).map(
    (name) => [name, readPart(name, parts[name])] as const,
  )
  if (entry === null || article === null || beside.some(([, part]) => part === null))
    throw new Error(`not fit to be kept: ${id}`)
  if (article) await tx.objectStore('articles').put(article, id)
  if (entry) await tx.objectStore('entries').put(entry, id)
  for (const [name, part] of beside) {
    if (part === null || isNone(name, part)) await tx.objectStore(name).delete(id)
    else await tx.objectStore(name).put(part, id)
  }
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
