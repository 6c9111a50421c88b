// A database of its own for what is only convenient to have: bounded, never failing, thrown away at any time.
import type { DBSchema, IDBPDatabase } from 'idb'

interface Stores extends DBSchema {
  /** What is read is `unknown` until its shape has been checked. */
  values: { key: string; value: { at: number; value: unknown }; indexes: { at: number } }
}

interface Disposable {
  /** Undefined where there is nothing, or nothing can be read. */
  find(key: string): Promise<unknown>
  /** The oldest go where there are more than may be. */
  keep(key: string, value: unknown): Promise<void>
  /** What is under the key, and under every key that begins with it and a space. */
  forget(key: string): Promise<void>
  drop(): Promise<void>
}

/** Another number throws away what an earlier version kept. */
const VERSION = 2

/** At most `most` values in the database `name`. */
export function disposable(name: string, most: number): Disposable {
  let opened: Promise<IDBPDatabase<Stores>> | null = null
  const open = () => {
    opened ??= openStores(name, () => {
      opened = null
    })
    return opened
  }
  const attempt = async <T>(work: (db: IDBPDatabase<Stores>) => Promise<T>): Promise<T | undefined> => {
    try {
      return await work(await open())
    } catch {
      opened = null
      return undefined
    }
  }
  return {
    find: (key) => attempt(async (db) => (await db.get('values', key))?.value),
    keep: (key, value) => attempt((db) => put(db, key, value, most)),
    forget: (key) => attempt((db) => db.delete('values', IDBKeyRange.bound(key, `${key} \uffff`))),
    async drop() {
      opened = null
      try {
        const { deleteDB } = await import('idb')
        await deleteDB(name)
      } catch {
        // There is no database, so there is nothing in it.
      }
    },
  }
}

/** The page fetches what opens a database when it first needs one. `onClosed` is called when it is to be opened again. */
async function openStores(name: string, onClosed: () => void): Promise<IDBPDatabase<Stores>> {
  const { openDB } = await import('idb')
  return openDB<Stores>(name, VERSION, {
    upgrade(db) {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store)
      db.createObjectStore('values').createIndex('at', 'at')
    },
    blocking: (_current, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      onClosed()
    },
    terminated: onClosed,
  })
}

async function put(db: IDBPDatabase<Stores>, key: string, value: unknown, most: number): Promise<void> {
  const tx = db.transaction('values', 'readwrite')
  const last = await tx.store.index('at').openKeyCursor(null, 'prev')
  // Numbers, not times: a clock may go back.
  await tx.store.put({ at: Number(last?.key ?? 0) + 1, value }, key)
  let over = (await tx.store.count()) - most
  for (let at = await tx.store.index('at').openCursor(); at && over > 0; over -= 1) {
    await at.delete()
    at = await at.continue()
  }
  await tx.done
}
