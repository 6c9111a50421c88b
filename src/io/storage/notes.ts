// The notes on an article, and how they change: none twice, and no more than a page can draw and a write can carry.
import { MOST_NOTES, type Note, noteKey } from '../../domain'
import type { NotesAdded, NotesChange } from '../library'

/** Characters that the notes on one article have at most, the words that they are on included. */
export const MOST_CHARACTERS = 4_000_000

/** The notes after the change; the very same list where there is nothing to change. */
export function changedNotes(before: readonly Note[], change: NotesChange): readonly Note[] {
  if (change.kind === 'add') return united(before, change.notes)
  const gone = noteKey(change.note)
  const left = before.filter((note) => noteKey(note) !== gone)
  return left.length < before.length ? left : before
}

/** Those that were there stay; of the new ones, as many as there is room for. */
export function united(before: readonly Note[], more: readonly Note[]): readonly Note[] {
  const all = new Map(before.map((note) => [noteKey(note), note]))
  let characters = before.reduce((sum, note) => sum + charactersOf(note), 0)
  for (const note of more) {
    const key = noteKey(note)
    if (all.has(key)) continue
    characters += charactersOf(note)
    if (all.size >= MOST_NOTES || characters > MOST_CHARACTERS) break
    all.set(key, note)
  }
  return all.size > before.length ? [...all.values()] : before
}

/** What became of notes that were to be added. */
export function addedOf(before: readonly Note[], after: readonly Note[], change: NotesChange): NotesAdded {
  if (change.kind === 'remove') return { added: 0, present: 0, over: 0 }
  const there = new Set(before.map(noteKey))
  const present = change.notes.filter((note) => there.has(noteKey(note))).length
  const added = after.length - before.length
  return { added, present, over: change.notes.length - present - added }
}

const charactersOf = ({ comment, tags, author, passages }: Note): number =>
  comment.length +
  tags.join('').length +
  (author?.length ?? 0) +
  passages.reduce((sum, { quote }) => sum + quote.exact.length + quote.prefix.length + quote.suffix.length, 0)
