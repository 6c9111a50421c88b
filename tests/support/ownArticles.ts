// Two texts of a reader's own, named by what is in them, and a library that holds both.
import { idOf } from '../../src/ingest/articleFromText'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { articleOf } from './newspaper'

export const NOW = new Date('2026-05-04T10:00:00Z')
/** The first line of a library's file. */
export const HEAD = '{"sourcelight":"library","version":1}'

export function own(text: string) {
  const article = articleOf([text])
  return { ...article, id: idOf(article.text) }
}
export const pool = own('The pool closes on Monday.')
export const ferry = own('The ferry is late again.')

export async function filled(library: Library = libraryInMemory()): Promise<Library> {
  await library.open(pool)
  await library.tag(pool.id, { add: 'harbor' })
  await library.open(ferry)
  return library
}
