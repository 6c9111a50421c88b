// A record store that is gone with the page.
import type { LibraryRecord } from '../library'
import { givesWay, merged } from './entries'
import { NO_PARTS } from './parts'
import { printed } from './printed'
import type { RecordStore } from './recordStore'

export function recordStoreInMemory(): RecordStore {
  const records = new Map<string, LibraryRecord>()
  const quarantined = new Map<string, unknown>()
  let opened = 0
  return {
    entries: async () => [...records.values()].map(({ entry }) => entry),
    find: async (id) => records.get(id) ?? null,
    part: async (name, id) => (records.get(id) ?? NO_PARTS)[name],
    texts: async () => new Map([...records].map(([id, { article }]) => [id, article.text])),
    async change(id, to) {
      const before = records.get(id)
      const after = to(before?.entry ?? null, opened + 1)
      if (!after) return
      const article = before && !givesWay(before.entry, after.entry) ? before.article : after.article
      if (!article) return
      opened = Math.max(opened, after.entry.opened)
      records.set(id, { ...NO_PARTS, ...before, entry: after.entry, article })
    },
    async changePart(name, id, to) {
      const record = records.get(id)
      if (record) records.set(id, { ...record, [name]: to(record[name]) })
    },
    async take(id) {
      const taken = records.get(id) ?? null
      records.delete(id)
      return taken
    },
    async put(contents) {
      for (const value of contents.quarantined) quarantined.set(printed(value), value)
      for (const record of contents.records) {
        const { id } = record.entry
        const present = records.get(id)
        records.set(id, present ? merged(present, record) : record)
        opened = Math.max(opened, record.entry.opened)
      }
    },
    all: async () => ({ records: [...records.values()], quarantined: [...quarantined.values()] }),
    async clear() {
      records.clear()
      quarantined.clear()
    },
    condition: async () => ({ lost: null, quarantined: quarantined.size, recovered: 0, opened }),
    acknowledgeLoss: async () => {},
  }
}
