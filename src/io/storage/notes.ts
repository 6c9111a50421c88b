// The notes on an article: their shape and bounds, and how they change; none twice, and no more than a page can draw and a write can carry.
import * as v from 'valibot'
import { MOST_NOTES, type Note, noteKey } from '../../domain'
import { Line, readShape, SpanShape, Time } from '../../ingest/articleShape'
import type { NotesAdded, NotesChange } from '../library'
import { MOST_TAGS } from './tags'

/** Characters that the notes on one article have at most, the words that they are on included. */
const MOST_CHARACTERS = 4_000_000

const QuoteText = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS))
const PassageShape = v.object({
  quote: v.object({ exact: v.pipe(QuoteText, v.nonEmpty()), prefix: Line, suffix: Line }),
  position: SpanShape,
})
const NoteShape = v.object({
  passages: v.pipe(v.tupleWithRest([PassageShape], PassageShape), v.maxLength(1_000)),
  comment: QuoteText,
  tags: v.pipe(v.array(Line), v.maxLength(MOST_TAGS)),
  author: v.nullable(Line),
  created: v.nullable(Time),
})
const NotesShape = v.pipe(v.array(NoteShape), v.maxLength(MOST_NOTES))

/** Null where they are damaged. */
export const readNotes = (found: unknown): readonly Note[] | null => readShape(NotesShape, found)

/** A field that is added to Note must be added above, with a default for what was written before it: else this does not compile. */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof NoteShape>, Note>

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
