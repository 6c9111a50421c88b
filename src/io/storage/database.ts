// The database: its stores, how one version becomes the next, and what befalls an open connection.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { NEWEST_PART, PART_NAMES, PARTS, type PartName } from './parts'

/** What is read is `unknown` until its shape has been checked. */
type Kept = { key: string; value: unknown }

/** Every part that is kept beside an article has a store of its name, and one record for each article. */
interface Stores extends DBSchema, Record<PartName, Kept> {
  entries: Kept
  articles: Kept
  /** Damaged records, as they were found, by the hash of what they say; by number where an older version set them aside. */
  quarantine: { key: number | string; value: unknown }
  /** One record, `state`. */
  meta: Kept
}

export type Database = IDBPDatabase<Stores>
/** The stores that make a record, in one transaction. */
export type ReadTransaction = {
  objectStore(name: 'entries' | 'articles' | PartName): { get(id: string): Promise<unknown> }
}
export type WriteTransaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>
/** The transaction in which a version becomes the next. */
export type UpgradeTransaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>
type Upgrade = (db: Database, tx: UpgradeTransaction) => unknown

/**
 * Each makes the next version out of the one before; one that has shipped is never changed. It waits for nothing but
 * the transaction. Where it fails, everything is as it was, and the library says that it does not answer.
 */
const UPGRADES: readonly Upgrade[] = [
  (db) => {
    for (const store of ['entries', 'articles', 'meta'] as const) db.createObjectStore(store)
    db.createObjectStore('quarantine', { autoIncrement: true })
  },
  // Each part that is kept since then brings its store; other changes are entries in between, at their number.
  ...Array.from({ length: NEWEST_PART - 1 }, (_, i) => broughtIn(i + 2)),
]

/** Makes the stores of the parts that are kept since `version`. */
function broughtIn(version: number): Upgrade {
  return (db) => {
    for (const name of PART_NAMES) if (PARTS[name].since === version) db.createObjectStore(name)
  }
}

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
