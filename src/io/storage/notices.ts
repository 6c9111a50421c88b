// What the reader ought to be told about the library, from all that is known of its state.
import type { LibraryNotice, Unkept } from '../library'
import type { Condition } from './recordStore'

/** A standing reason for keeping nothing goes before one write that failed. */
export function noticesOf(
  remembers: boolean,
  trouble: LibraryNotice | null,
  unwritten: Unkept | null,
  { lost, quarantined, recovered }: Condition,
): LibraryNotice[] {
  const notices: LibraryNotice[] = []
  if (!remembers) notices.push({ kind: 'inMemory', why: 'chosen' })
  else if (trouble) notices.push(trouble)
  else if (unwritten) notices.push({ kind: 'inMemory', why: unwritten })
  if (lost !== null) notices.push({ kind: 'lost', count: lost })
  if (recovered > 0) notices.push({ kind: 'recovered', count: recovered })
  if (quarantined > 0) notices.push({ kind: 'quarantined', count: quarantined })
  return notices
}
