// Libraries for tests: several over one database are the tabs of one browser.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Article } from '../../src/domain'
import type { Library, LibraryNotice, LibraryRecord } from '../../src/io/library'
import { keptPreferences, type Preferences } from '../../src/io/preferences'
import { type ConnectionEvents, type Database, openDatabase } from '../../src/io/storage/database'
import { keptLibrary, type LibraryParts } from '../../src/io/storage/keptLibrary'
import { recordStoreOnDisk } from '../../src/io/storage/recordStoreOnDisk'
import type { TabNews, Tabs } from '../../src/io/storage/tabs'
import { articleOf } from './newspaper'

/** What one origin has in a browser. */
export type Browser = {
  readonly localStorage: Map<string, string>
  readonly preferences: Preferences
  /** A tab's library. */
  tab(storage?: LibraryParts['storage'], cache?: LibraryParts['cache']): Library
  /** A tab with an app that is so many versions ahead. */
  tabOfLaterVersion(ahead: number): Library
  /** The database as a test reaches into it; close it before tabs upgrade. */
  database(): Promise<Database>
  /** The browser throws the databases away, as it does when it runs short. */
  evict(): void
}

const NO_EVENTS: ConnectionEvents = { onWaiting() {}, onOutdated() {}, onClosed() {} }

export function newBrowser(): Browser {
  globalThis.indexedDB = new IDBFactory()
  const localStorage = new Map<string, string>()
  const preferences = keptPreferences(() => storageOver(localStorage))
  const tabs = newTabs()
  const tab = (ahead: number, storage?: LibraryParts['storage'], cache?: LibraryParts['cache']) =>
    keptLibrary({
      openRecordStore: async (events) => {
        const later = Array.from({ length: ahead }, () => () => {})
        return recordStoreOnDisk(await openDatabase(events, later), preferences, events.onMended)
      },
      preferences,
      tabs: tabs(),
      storage,
      ...(cache && { cache }),
    })
  return {
    localStorage,
    preferences,
    tab: (storage, cache) => tab(0, storage, cache),
    tabOfLaterVersion: tab,
    database: () => openDatabase(NO_EVENTS),
    evict() {
      globalThis.indexedDB = new IDBFactory()
    },
  }
}

/** Two texts to keep. */
export const pool = articleOf(['The pool closes on Monday.'], { id: 'pool', title: 'Pool closes' })
export const ferry = articleOf(['The ferry is late again.'], { id: 'ferry', title: 'Ferry late' })

export const ids = async (library: Library) => (await library.list()).map(({ id }) => id)

/** Resolves when the library tells of such a notice. */
export function told<Kind extends LibraryNotice['kind']>(
  library: Library,
  kind: Kind,
): Promise<LibraryNotice> {
  return new Promise((resolve) => {
    const look = () => {
      const notice = library.notices().find((one) => one.kind === kind)
      if (notice) resolve(notice)
    }
    library.subscribe(look)
    look()
  })
}

/** A disk that has no room left for a store of the database, until it is restored. */
export function fullFor(store: string) {
  const { put } = IDBObjectStore.prototype
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...of) {
    if (this.name === store) throw new DOMException('', 'QuotaExceededError')
    return put.apply(this, of)
  })
}

function newTabs(): () => Tabs {
  const all: ((news: TabNews) => void)[][] = []
  return () => {
    const own: ((news: TabNews) => void)[] = []
    all.push(own)
    return {
      tell: (news) => {
        for (const other of all) if (other !== own) for (const listener of other) listener(news)
      },
      listen: (listener) => void own.push(listener),
    }
  }
}

function storageOver(items: Map<string, string>): Storage {
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: () => null,
    get length() {
      return items.size
    },
  }
}

/** A record as a library makes it, in a browser of its own. */
export async function recordOf(article: Article): Promise<LibraryRecord> {
  const library = newBrowser().tab()
  await library.open(article)
  const record = await library.get(article.id)
  if (!record) throw new Error('what was opened is there')
  return record
}
