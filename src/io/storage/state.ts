// What the library knows of itself, in the database beside the records: how far it has come, and what it lost.
import * as v from 'valibot'
import { Count } from '../../ingest/articleShape'
import type { Database, WriteTransaction } from './database'

export type State = {
  /** Counts writes: a database that fell behind its mark has lost something. */
  revision: number
  /** The number of the latest opening. */
  opened: number
  /** Entries that vanished and that the reader has not been told of; null where none did. */
  lost: number | null
}

const StateShape = v.object({ revision: Count, opened: Count, lost: v.nullable(Count) })
const KEY = 'state'

/** A damaged state starts again: only the order of openings suffers. */
export async function loadState(tx: Pick<Database, 'get'> | WriteTransaction): Promise<State> {
  const found = 'get' in tx ? await tx.get('meta', KEY) : await tx.objectStore('meta').get(KEY)
  const read = v.safeParse(StateShape, found)
  return read.success ? read.output : { revision: 0, opened: 0, lost: null }
}

/** As part of the transaction: it fails with it. */
export const saveState = (tx: WriteTransaction, state: State): Promise<unknown> =>
  tx.objectStore('meta').put(state, KEY)
