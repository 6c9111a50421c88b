// Writing to the database: one transaction, all or nothing, acknowledged when it is on disk and marked.
import type { Preferences } from '../preferences'
import type { Database, WriteTransaction } from './database'
import { loadMark, lossSince, saveMark } from './sentinel'
import { loadState, type State, saveState } from './state'

/** `work` may change the state that it is given; it must wait for nothing but the transaction. */
export type Write = <T>(work: (tx: WriteTransaction, state: State) => Promise<T>) => Promise<T>

export const writer =
  (db: Database, marks: Preferences): Write =>
  async (work) => {
    const tx: WriteTransaction = db.transaction([...db.objectStoreNames], 'readwrite', {
      durability: 'strict',
    })
    // Its failure is thrown below; without this it would also be reported as nobody's.
    tx.done.catch(() => {})
    try {
      const state = await loadState(tx)
      const result = await work(tx, state)
      state.revision += 1
      await saveState(tx, state)
      const count = await tx.objectStore('entries').count()
      await tx.done
      saveMark(marks, { revision: state.revision, count })
      return result
    } catch (error) {
      abort(tx)
      // What ended the transaction (a full disk) says more than the request that it took along.
      throw tx.error ?? error
    }
  }

/** Notes in the database what the browser has thrown away since the mark was set. */
export async function noteLoss(db: Database, marks: Preferences, write: Write): Promise<void> {
  const mark = loadMark(marks)
  const state = await loadState(db)
  const lost = lossSince(mark, { revision: state.revision, count: await db.count('entries') })
  if (mark === null || lost === null) return
  await write(async (_tx, now) => {
    now.revision = Math.max(now.revision, mark.revision)
    now.lost = (now.lost ?? 0) + lost
  })
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort()
  } catch {
    // It has ended by itself.
  }
}
