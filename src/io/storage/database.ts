// The database: its stores, how one version becomes the next, and what befalls an open connection.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'

/** What is read is `unknown` until its shape has been checked. */
interface Stores extends DBSchema {
  entries: { key: string; value: unknown }
  articles: { key: string; value: unknown }
  /** The notes on an article, as one list. */
  notes: { key: string; value: unknown }
  /** Damaged records, as they were found, by the hash of what they say; by number where an older version set them aside. */
  quarantine: { key: number | string; value: unknown }
  /** One record, `state`. */
  meta: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Stores>
/** The stores that make a record, in one transaction. */
export type Reading = {
  objectStore(name: 'entries' | 'articles' | 'notes'): { get(id: string): Promise<unknown> }
}
export type Writing = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>
/** The transaction in which a version becomes the next. */
export type Upgrading = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>
type Upgrade = (db: Database, tx: Upgrading) => unknown

/**
 * Each makes the next version out of the one before; one that has shipped is never changed. It waits for nothing but
 * the transaction. Where it fails, everything is as it was, and the library says that it does not answer.
 */
const UPGRADES: readonly Upgrade[] = [
  (db) => {
    for (const store of ['entries', 'articles', 'meta'] as const) db.createObjectStore(store)
    db.createObjectStore('quarantine', { autoIncrement: true })
  },
  (db) => void db.createObjectStore('notes'),
]

export type ConnectionEvents = {
  /** Another tab holds an older version; the opening goes on when that tab lets go. */
  readonly onWaiting: () => void
  /** Another tab wants to upgrade; this connection is closed. */
  readonly onOutdated: () => void
  /** The browser closed the connection, or another tab deleted the database. */
  readonly onClosed: () => void
}

/** `later` upgrades are those of a version to come. Rejects with VersionError where such a one wrote the database. */
export async function openDatabase(
  { onWaiting, onOutdated, onClosed }: ConnectionEvents,
  later: readonly Upgrade[] = [],
): Promise<Database> {
  const upgrades = [...UPGRADES, ...later]
  return openDB<Stores>('sourcelight', upgrades.length, {
    async upgrade(db, before, _after, tx) {
      // What ends it here would else end in nobody's hands; the opening is refused all the same.
      tx.done.catch(() => {})
      try {
        for (const upgrade of upgrades.slice(before)) await upgrade(db, tx)
      } catch {
        tx.abort()
      }
    },
    blocked: onWaiting,
    blocking(_current, wanted, event) {
      ;(event.target as IDBDatabase).close()
      if (wanted === null) onClosed()
      else onOutdated()
    },
    terminated: onClosed,
  })
}
