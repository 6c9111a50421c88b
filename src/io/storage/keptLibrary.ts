// The library over a disk: what cannot or must not be written stays in memory, and the reader is told.
import type { Article } from '../../domain'
import type {
  EditSaved,
  Library,
  LibraryContents,
  LibraryEntry,
  LibraryNotice,
  LibraryRecord,
  NotesAdded,
  Saved,
  Unkept,
} from '../library'
import type { Preferences } from '../preferences'
import { type Attempt, diskOver, type OpenRecordStore } from './disk'
import { edited, entryOf, tagged } from './entries'
import { heldEdits } from './heldEdits'
import { addedOf, changedNotes } from './notes'
import { noticesOf } from './notices'
import { PARTS } from './parts'
import { readsFrom } from './reads'
import type { Condition, RecordStore } from './recordStore'
import { recordStoreInMemory } from './recordStoreInMemory'
import { type BrowserStorage, roomOf } from './room'
import type { TabNews, Tabs } from './tabs'

export type LibraryParts = {
  readonly openRecordStore: OpenRecordStore
  /** Whether anything is to be remembered. */
  readonly preferences: Preferences
  readonly tabs: Tabs
  /** `navigator.storage`; undefined on pages without a secure origin. */
  readonly storage: BrowserStorage | undefined
  /** What may be thrown away to make room, and goes when its article or everything goes. */
  readonly cache?: { drop(): Promise<void>; forget?(id: string): Promise<void> }
  readonly now?: () => Date
}

type Work<T> = (store: RecordStore) => Promise<T>

const WHOLE: Condition = { lost: null, quarantined: 0, recovered: 0, opened: 0 }

export function keptLibrary({
  openRecordStore,
  preferences,
  tabs,
  storage,
  cache,
  now = () => new Date(),
}: LibraryParts): Library {
  const listeners = new Set<() => void>()
  const memory = recordStoreInMemory()
  /** What was deleted here, as it was handed out: putting that back is no new remembering. */
  const taken = new WeakSet<LibraryRecord>()
  let condition = WHOLE
  let unwritten: Unkept | null = null
  let notices: readonly LibraryNotice[] = []
  let partsVersion = 0
  let clearings = 0

  const room = roomOf(storage)
  const disk = diskOver(openRecordStore, () => void catchUp())
  const { read, must } = readsFrom(disk)
  const edits = heldEdits()
  const remembers = () => preferences.load('remember', (saved) => saved !== false) ?? true

  async function refresh(): Promise<void> {
    const found = await disk.attempt((store) => store.condition())
    condition = 'value' in found ? found.value : WHOLE
    tell()
  }

  function tell(): void {
    notices = noticesOf(remembers(), disk.trouble(), unwritten, condition)
    for (const listener of listeners) listener()
  }

  /** The disk is there again, or the reader wants things remembered again: what is in memory is written. */
  async function catchUp(): Promise<void> {
    await inTurn(async () => {
      if (!remembers() || (await memory.entries()).length === 0) return
      const done = await disk.attempt(flush)
      unwritten = 'why' in done ? done.why : null
      if (unwritten === null) tabs.tell({ kind: 'changed' })
    })
    partsVersion += 1
    await refresh()
  }

  tabs.listen((news) => {
    partsVersion += 1
    void inTurn(() => follow(news)).then(catchUp)
  })

  /** What another tab deleted must not come back from the memory of this one. */
  async function follow(news: TabNews): Promise<void> {
    if (news.kind === 'changed') return
    edits.forget(news.kind === 'removed' ? news.id : null)
    if (news.kind === 'removed') return void (await memory.take(news.id))
    await memory.clear()
    clearings += 1
  }

  /** What is in memory goes first, so that nothing overtakes it. */
  async function flush(store: RecordStore): Promise<void> {
    const held = await memory.all()
    if (held.records.length === 0 && held.quarantined.length === 0) return
    await store.put(held)
    await edits.redo(store)
    edits.forget(null)
    await memory.clear()
  }

  /** One after the other: what is in memory must not change while it is written out. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }

  const write = (ids: readonly string[], work: Work<void>, allowed = remembers(), isEdit = false) =>
    inTurn(async (): Promise<Saved> => {
      const done: Attempt<void> = allowed ? await writeOut(work) : { why: 'chosen' }
      if ('value' in done) {
        unwritten = null
        await changed()
        return { kind: 'saved' }
      }
      for (const id of ids) await lift(id)
      await refresh()
      await work(memory)
      if (isEdit) edits.hold(ids, work)
      unwritten = allowed ? done.why : null
      tell()
      return { kind: 'unsaved', why: done.why }
    })

  /** Changes what is there, and may take something of it away. */
  const edit = (id: string, work: Work<void>) => write([id], work, remembers(), true)

  async function writeOut(work: Work<void>): Promise<Attempt<void>> {
    const both = async (store: RecordStore) => {
      if (remembers()) await flush(store)
      await work(store)
    }
    const done = await disk.attempt(both)
    if (!('why' in done) || done.why !== 'full' || !cache) return done
    await cache.drop()
    return disk.attempt(both)
  }

  /** Brings into memory what only the disk has, so that it can be changed there. */
  async function lift(id: string): Promise<void> {
    if (await memory.find(id)) return
    const found = await disk.attempt((store) => store.find(id))
    if ('value' in found && found.value) await memory.put({ records: [found.value], quarantined: [] })
  }

  const openedAs = (article: Article, before: LibraryEntry | null, next: number) => ({
    entry: entryOf(article, before, Math.max(next, condition.opened + 1), now()),
    article,
  })

  /** Whoever shows parts reads them anew once the work is done, not before. */
  async function withParts<T>(work: Promise<T>): Promise<T> {
    const done = await work
    partsVersion += 1
    tell()
    return done
  }

  async function changed(news: TabNews = { kind: 'changed' }): Promise<void> {
    await refresh()
    tabs.tell(news)
  }

  /** What comes too late finds nothing to change, and must not be taken for saved. */
  async function change(id: string, to: (before: LibraryEntry) => LibraryEntry): Promise<EditSaved> {
    let found = false
    const saved = await edit(id, (store) =>
      store.change(id, (before) => {
        found = before !== null
        return before && { entry: to(before) }
      }),
    )
    return found ? saved : { kind: 'gone' }
  }

  const changePart: Library['changePart'] = (article, name, to) =>
    withParts(
      edit(article.id, async (store) => {
        // Another tab may have deleted it meanwhile: what a reader adds something to is wanted.
        await store.change(article.id, (before, next) => (before ? null : openedAs(article, null, next)))
        await store.changePart(name, article.id, to)
      }),
    )

  return {
    async list() {
      const entries = new Map<string, LibraryEntry>()
      const kept = await read((store) => store.entries(), [])
      for (const entry of [...kept, ...(await memory.entries())]) entries.set(entry.id, entry)
      return [...entries.values()].sort((a, b) => b.opened - a.opened)
    },
    get: async (id) => (await memory.find(id)) ?? (await read((store) => store.find(id), null)),
    async texts() {
      const kept = await read((store) => store.texts(), new Map<string, string>())
      return new Map([...kept, ...(await memory.texts())])
    },
    async open(article) {
      const saved = await write([article.id], (store) =>
        store.change(article.id, (before, next) => openedAs(article, before, next)),
      )
      // The first text of the reader's own is when it begins to matter whether the browser may throw it away.
      if (saved.kind === 'saved' && article.origin !== 'bundled') void room.askToPersist()
      return saved
    },
    edit: (id, edit) => change(id, (before) => edited(before, edit)),
    tag: (id, tags) => change(id, (before) => tagged(before, tags)),
    part: async (name, id) =>
      (await memory.find(id))?.[name] ?? (await read((store) => store.part(name, id), PARTS[name].none)),
    partsVersion: () => partsVersion,
    changePart,
    async annotate(article, change) {
      let became: NotesAdded = { added: 0, present: 0, over: 0 }
      const saved = await changePart(article, 'notes', (before) => {
        const after = changedNotes(before, change)
        became = addedOf(before, after, change)
        return after
      })
      return { ...saved, ...became }
    },
    remove: (id) =>
      withParts(
        inTurn(async () => {
          const kept = await must((store) => store.take(id), null)
          edits.forget(id)
          const held = await memory.take(id)
          const record = held ?? kept
          if (kept && record) taken.add(record)
          await cache?.forget?.(id)
          await changed({ kind: 'removed', id })
          return record
        }),
      ),
    restore({ records, quarantined = [] }) {
      const ids = records.map(({ entry }) => entry.id)
      const undoing = records.length > 0 && records.every((record) => taken.delete(record))
      return withParts(write(ids, (store) => store.put({ records, quarantined }), undoing || remembers()))
    },
    async all(): Promise<LibraryContents> {
      const kept = await must((store) => store.all(), { records: [], quarantined: [] })
      const held = await memory.all()
      const here = new Set(held.records.map(({ entry }) => entry.id))
      return {
        records: [...kept.records.filter(({ entry }) => !here.has(entry.id)), ...held.records],
        quarantined: [...kept.quarantined, ...held.quarantined],
      }
    },
    clear: () =>
      withParts(
        inTurn(async () => {
          await must((store) => store.clear(), undefined)
          edits.forget(null)
          await memory.clear()
          await cache?.drop()
          clearings += 1
          await changed({ kind: 'cleared' })
        }),
      ),
    clearings: () => clearings,
    usage: room.usage,
    remembers,
    remember(on) {
      preferences.save('remember', on)
      unwritten = null
      tell()
      tabs.tell({ kind: 'changed' })
      if (on) void catchUp()
    },
    async acknowledgeLoss() {
      await read((store) => store.acknowledgeLoss(), undefined)
      await changed()
    },
    notices: () => notices,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
