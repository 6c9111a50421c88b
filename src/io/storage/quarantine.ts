// Setting damaged records aside: they are taken out of the way, never thrown away.
import { idOf } from '../../ingest/articleFromText'
import { readArticle } from '../../ingest/articleShape'
import type { LibraryRecord } from '../library'
import type { Reading, Writing } from './database'
import { readEntry, readNotes } from './records'

/** The parts of a record as they were found, with whatever damage. */
export type Found = { readonly entry: unknown; readonly article: unknown; readonly notes: unknown }

/** What of it can be believed, and what is to be set aside. An article does without its notes, where those are damaged. */
type Checked = { readonly record: LibraryRecord | null; readonly damaged: Partial<Found> | null }

export function checked(found: Found): Checked {
  if (Object.values(found).every((part) => part === undefined)) return { record: null, damaged: null }
  const entry = readEntry(found.entry)
  const article = entry && readArticle(found.article)
  if (!article) return { record: null, damaged: found }
  const notes = readNotes(found.notes)
  return {
    record: { entry, article, notes: notes ?? [] },
    damaged: notes ? null : { notes: found.notes },
  }
}

/** What is stored under `id`. */
export async function foundIn(tx: Reading, id: string): Promise<Found> {
  const [entry, article, notes] = await Promise.all([
    tx.objectStore('entries').get(id),
    tx.objectStore('articles').get(id),
    tx.objectStore('notes').get(id),
  ])
  return { entry, article, notes }
}

const STORES = { entry: 'entries', article: 'articles', notes: 'notes' } as const

/** Moves what is damaged of the record under `id` to the quarantine. */
export async function quarantine(tx: Writing, id: string): Promise<void> {
  const { damaged } = checked(await foundIn(tx, id))
  if (!damaged) return
  const parts = Object.keys(damaged) as (keyof Found)[]
  await Promise.all([
    setAside(tx, { id, ...damaged }),
    ...parts.map((part) => tx.objectStore(STORES[part]).delete(id)),
  ])
}

/**
 * Adds what is damaged, except where it is here already: importing twice changes nothing. Its key is what it says, so
 * that no other has to be looked at.
 */
export async function setAside(tx: Writing, value: unknown): Promise<void> {
  await tx.objectStore('quarantine').put(value, idOf(printed(value)))
}

/** Any value as JSON; what JSON does not know, as a string that says something of it. */
export function printed(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return JSON.stringify(String(value))
  }
}
