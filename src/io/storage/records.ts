// What a record of the library must look like to be believed; the article's own shape is `ingest/articleShape.ts`.
import * as v from 'valibot'
import { MOST_NOTES, type Note } from '../../domain'
import { facts, Line, readShape, SpanShape } from '../../ingest/articleShape'
import type { LibraryEntry } from '../library'
import { boundedTags, MOST_OPENINGS, MOST_TAGS } from './entries'
import { MOST_CHARACTERS } from './notes'

const Time = v.pipe(
  Line,
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
)

const EntryShape = v.object({
  ...facts,
  words: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  tags: v.pipe(
    v.array(Line),
    v.maxLength(MOST_TAGS),
    v.transform((tags) => boundedTags(tags)),
  ),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  opened: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_OPENINGS)),
  openedAt: Time,
  addedAt: Time,
})

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

/** Null where it is damaged. */
export const readEntry = (found: unknown): LibraryEntry | null => readShape(EntryShape, found)
/** An article to which nobody brought notes has no record of them. */
export const readNotes = (found: unknown): readonly Note[] | null =>
  found === undefined ? [] : readShape(NotesShape, found)

/**
 * A field that is added to LibraryEntry or Note must be added here (and one of Article in `ArticleShape`),
 * with `v.optional(…, value)` for what was written before it: else it would be dropped, or old records count as damaged.
 * These lines do not compile until it is.
 */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof EntryShape>, LibraryEntry>
true satisfies Same<v.InferOutput<typeof NoteShape>, Note>
