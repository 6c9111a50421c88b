// What was left out of pages: in a database of its own, bounded, which may be thrown away at any time.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import * as v from 'valibot'
import { type LeftOut, REASONS } from '../../ingest'
import type { Remnants } from '../remnants'

interface Stores extends DBSchema {
  remnants: { key: string; value: { at: number; leftOut: unknown }; indexes: { at: number } }
}

const NAME = 'sourcelight-remnants'
/** Articles; the oldest goes first. */
const MOST = 300
/** Characters and pieces of one page; a hundred times what news pages leave. Half of it would be a lie. */
const LONGEST = 500_000
const MOST_PIECES = 20_000

const Shape = v.pipe(
  v.array(
    v.object({
      reason: v.picklist(REASONS),
      text: v.string(),
      before: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
  v.maxLength(MOST_PIECES),
)

/** Never fails: what goes wrong here only means that it is no longer known. */
export function remnantsOnDisk(remembers: () => boolean, most = MOST): Remnants {
  let opened: Promise<IDBPDatabase<Stores>> | null = null
  const open = () => {
    opened ??= openDB<Stores>(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('remnants').createIndex('at', 'at'),
      blocking: (_current, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    })
    return opened
  }
  const attempt = async <T>(work: (db: IDBPDatabase<Stores>) => Promise<T>): Promise<T | null> => {
    try {
      return await work(await open())
    } catch {
      opened = null
      return null
    }
  }
  return {
    find: (id) =>
      attempt(async (db) => {
        const read = v.safeParse(Shape, (await db.get('remnants', id))?.leftOut)
        return read.success ? read.output : null
      }),
    async keep(id, leftOut) {
      if (!remembers() || isTooMuch(leftOut)) return
      await attempt((db) => put(db, id, leftOut, most))
    },
    forget: async (id) => void (await attempt((db) => db.delete('remnants', id))),
    async drop() {
      opened = null
      try {
        await deleteDB(NAME)
      } catch {
        // There is no database, so there is nothing in it.
      }
    },
  }
}

const isTooMuch = (leftOut: readonly LeftOut[]): boolean =>
  leftOut.length > MOST_PIECES || leftOut.reduce((sum, { text }) => sum + text.length, 0) > LONGEST

async function put(db: IDBPDatabase<Stores>, id: string, leftOut: readonly LeftOut[], most: number) {
  const tx = db.transaction('remnants', 'readwrite')
  const last = await tx.store.index('at').openKeyCursor(null, 'prev')
  // Numbers, not times: a clock may go back.
  await tx.store.put({ at: Number(last?.key ?? 0) + 1, leftOut }, id)
  let over = (await tx.store.count()) - most
  for (let at = await tx.store.index('at').openCursor(); at && over > 0; over -= 1) {
    await at.delete()
    at = await at.continue()
  }
  await tx.done
}
