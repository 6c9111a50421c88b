// Setting damaged records aside: they are taken out of the way, never thrown away.
import type { LibraryRecord } from '../library'
import type { Writing } from './database'
import { readArticle, readEntry } from './records'

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
