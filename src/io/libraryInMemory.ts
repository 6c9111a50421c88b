// The library's twin that keeps nothing: for tests, for blocked storage, and for readers who want it so.
import {
  corrected,
  edited,
  entryOf,
  type Library,
  type LibraryEntry,
  type LibraryNotice,
  type LibraryRecord,
  type Saved,
  tagged,
  type Unkept,
} from './library'

/** A library that holds until the page closes, because of `why`; null where nobody need be told. */
export function libraryInMemory(why: Unkept | null, now: () => Date = () => new Date()): Library {
  const records = new Map<string, LibraryRecord>()
  const listeners = new Set<() => void>()
  const notices: LibraryNotice[] = why === null ? [] : [{ kind: 'inMemory', why }]
  const saved: Saved = why === null ? { kind: 'saved' } : { kind: 'unsaved', why }
  let openings = 0

  const changed = (): Saved => {
    for (const listener of listeners) listener()
    return saved
  }
  const change = async (id: string, to: (entry: LibraryEntry) => LibraryEntry) => {
    const record = records.get(id)
    if (record) records.set(id, { ...record, entry: to(record.entry) })
    return changed()
  }

  return {
    list: async () => [...records.values()].map(({ entry }) => entry).sort((a, b) => b.opened - a.opened),
    async get(id) {
      const record = records.get(id)
      return record ? { ...record, article: corrected(record) } : null
    },
    async open(article) {
      openings += 1
      const before = records.get(article.id)
      const entry = entryOf(article, before?.entry ?? null, openings, now())
      records.set(article.id, { entry, article: before?.article ?? article })
      return changed()
    },
    edit: (id, edit) => change(id, (entry) => edited(entry, edit)),
    tag: (id, tags) => change(id, (entry) => tagged(entry, tags)),
    async remove(id) {
      const record = records.get(id) ?? null
      records.delete(id)
      changed()
      return record
    },
    async restore(restored) {
      for (const record of restored) {
        openings = Math.max(openings, record.entry.opened)
        const present = records.get(record.entry.id)
        if (!present || present.entry.opened < record.entry.opened) records.set(record.entry.id, record)
      }
      return changed()
    },
    all: async () => ({ records: [...records.values()], quarantined: [] }),
    async clear() {
      records.clear()
      changed()
    },
    usage: async () => null,
    notices: () => notices,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
