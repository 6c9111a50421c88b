// Setting damaged records aside: they are taken out of the way, never thrown away.
import { readArticle } from '../../ingest/articleShape'
import type { LibraryRecord } from '../library'
import type { Writing } from './database'
import { readEntry } from './records'

/** Both parts of a record, or null where one is missing or damaged. */
export function toRecord(foundEntry: unknown, foundArticle: unknown): LibraryRecord | null {
  const entry = readEntry(foundEntry)
  const article = entry && readArticle(foundArticle)
  return article ? { entry, article } : null
}

/** Moves what is stored under `id` to the quarantine, unless it turns out to be whole. */
export async function quarantine(tx: Writing, id: string): Promise<void> {
  const entries = tx.objectStore('entries')
  const articles = tx.objectStore('articles')
  const [entry, article] = await Promise.all([entries.get(id), articles.get(id)])
  if ((entry === undefined && article === undefined) || toRecord(entry, article)) return
  await Promise.all([
    tx.objectStore('quarantine').add({ id, entry, article }),
    entries.delete(id),
    articles.delete(id),
  ])
}

/** Adds damaged records from a file, except those that are here already: importing twice changes nothing. */
export async function addToQuarantine(tx: Writing, values: readonly unknown[]): Promise<void> {
  if (values.length === 0) return
  const store = tx.objectStore('quarantine')
  const here = new Set((await store.getAll()).map(printed))
  for (const value of values) if (!here.has(printed(value))) await store.add(value)
}

/** Any value as JSON; what JSON does not know, as a string that says something of it. */
export function printed(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return JSON.stringify(String(value))
  }
}
