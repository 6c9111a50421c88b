// A browser's profile as JSON: every database with its stores, indexes and records, and what lies in localStorage.

export type Profile = {
  readonly databases: readonly ProfileDatabase[]
  readonly localStorage: Readonly<Record<string, string>>
}

type ProfileDatabase = {
  readonly name: string
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly autoIncrement: boolean
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[]
    readonly records: readonly (readonly [key: string | number, value: unknown])[]
  }[]
}

/** Everything that this origin keeps. Runs in a page, so it uses nothing from outside itself. */
export async function dumpProfile(): Promise<Profile> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const databases: ProfileDatabase[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await settled(indexedDB.open(name))
    const stores = []
    for (const one of [...db.objectStoreNames]) {
      const store = db.transaction(one).objectStore(one)
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())])
      stores.push({
        name: store.name,
        autoIncrement: store.autoIncrement,
        indexes: [...store.indexNames].map((index) => ({
          name: index,
          keyPath: String(store.index(index).keyPath),
        })),
        records: keys.map((key, i) => [key as string | number, values[i] as unknown] as const),
      })
    }
    databases.push({ name, version: db.version, stores })
    db.close()
  }
  return { databases, localStorage: typeof localStorage === 'undefined' ? {} : { ...localStorage } }
}

/** Puts everything back at its old version. Runs in a page too, and over fake-indexeddb. */
export async function restoreProfile({ databases, localStorage: items }: Profile): Promise<void> {
  for (const { name, version, stores } of databases)
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, version)
      opening.onerror = () => reject(opening.error)
      opening.onupgradeneeded = () => {
        for (const { name: store, autoIncrement, indexes, records } of stores) {
          const made = opening.result.createObjectStore(store, { autoIncrement })
          for (const index of indexes) made.createIndex(index.name, index.keyPath)
          for (const [key, value] of records) made.put(value, key)
        }
      }
      opening.onsuccess = () => {
        opening.result.close()
        resolve()
      }
    })
  if (typeof localStorage === 'undefined') return
  for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value)
}
