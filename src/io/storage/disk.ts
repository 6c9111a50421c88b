// The connection to the disk: opened once, opened again where the browser closed it, and a word for every failure.
import type { LibraryNotice, Unkept } from '../library'
import type { ConnectionEvents } from './database'
import type { RecordStore } from './recordStore'

type StoreEvents = ConnectionEvents & { readonly onMended: () => void }
export type OpenRecordStore = (events: StoreEvents) => Promise<RecordStore>

/** A store that cannot be had, for a reason that is known. */
export class NoRecordStore extends Error {
  constructor(readonly why: Unkept) {
    super(`nothing is kept: ${why}`)
  }
}

export type Attempt<T> = { readonly value: T } | { readonly why: Unkept }

export interface Disk {
  /** Does `work` with the store, a second time where the connection had gone; says why it could not. */
  attempt<T>(work: (store: RecordStore) => Promise<T>): Promise<Attempt<T>>
  /** Why nothing can be read or written; null where all is well, or nobody knows yet. */
  trouble(): LibraryNotice | null
}

type Connection =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly store: RecordStore }
  | { readonly kind: 'without'; readonly why: Unkept; readonly outdated: boolean }

/** Milliseconds after which a database that does not answer counts as one that is not there. */
const SILENT_AFTER = 5_000

/** Times that work is begun again where the connection goes; a browser that clears a site closes more than one. */
const MOST_RETRIES = 3

/** `onChange` is called whenever the disk comes or goes. */
export function diskOver(
  openRecordStore: OpenRecordStore,
  onChange: () => void,
  silentAfter = SILENT_AFTER,
): Disk {
  let connection: Connection | null = null
  let ready: Promise<void> = Promise.resolve()

  const connect = () => {
    const opening: Connection = { kind: 'opening' }
    let mine: Connection = opening
    connection = opening
    // What an earlier connection reports late no longer counts.
    const become = (next: Connection) => {
      if (connection !== mine) return
      connection = mine = next
      onChange()
    }
    const without = (why: Unkept, outdated = false) => become({ kind: 'without', why, outdated })
    ready = new Promise((settled) => {
      const settle = () => {
        clearTimeout(timer)
        settled()
      }
      const give = (why: Unkept) => {
        without(why)
        settle()
      }
      const timer = setTimeout(() => give('failed'), silentAfter)
      openAgain(openRecordStore, {
        onWaiting: () => give('waiting'),
        onOutdated: () => without('newer', true),
        onClosed: () => connection === mine && connect(),
        onMended: onChange,
      })
        .then(
          (store) => become({ kind: 'open', store }),
          (error) => without(whyNotOpen(error)),
        )
        .finally(settle)
    })
  }

  return {
    async attempt(work) {
      if (connection === null) connect()
      for (let left = MOST_RETRIES; ; left -= 1) {
        await ready
        const current = connection
        if (current?.kind === 'without') return { why: current.why }
        if (current?.kind !== 'open') continue
        try {
          return { value: await work(current.store) }
        } catch (error) {
          if (left === 0 || !isClosed(error)) return { why: isFull(error) ? 'full' : 'failed' }
          if (connection === current) connect()
        }
      }
    },
    trouble() {
      if (connection?.kind !== 'without') return null
      return connection.outdated ? { kind: 'outdated' } : { kind: 'inMemory', why: connection.why }
    },
  }
}

/** A browser that is just clearing the site ends even the connection that is being opened. */
async function openAgain(openRecordStore: OpenRecordStore, events: StoreEvents): Promise<RecordStore> {
  for (let left = MOST_RETRIES; ; left -= 1) {
    try {
      return await openRecordStore(events)
    } catch (error) {
      if (left === 0 || nameOf(error) !== 'AbortError') throw error
    }
  }
}

const nameOf = (error: unknown): string => (error as { name?: unknown } | null)?.name?.toString() ?? ''

const isFull = (error: unknown): boolean => nameOf(error) === 'QuotaExceededError'

/** The browser ended the connection, and with it whatever was under way. */
const isClosed = (error: unknown): boolean => ['InvalidStateError', 'AbortError'].includes(nameOf(error))

/** Chromium says UnknownError where cookies are blocked; hardened browsers have no database at all. */
function whyNotOpen(error: unknown): Unkept {
  if (error instanceof NoRecordStore) return error.why
  if (nameOf(error) === 'VersionError') return 'newer'
  if (isFull(error)) return 'full'
  return ['SecurityError', 'UnknownError', 'TypeError', 'ReferenceError', 'InvalidStateError'].includes(
    nameOf(error),
  )
    ? 'blocked'
    : 'failed'
}
