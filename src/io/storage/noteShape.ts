// The shape and bounds of the notes on an article, as they are found on a disk or in a file.
import * as v from 'valibot'
import { MOST_NOTES, type Note } from '../../domain'
import { Line, readShape, SpanShape, Time } from '../../ingest/articleShape'
import { MOST_CHARACTERS } from './notes'
import { MOST_TAGS } from './tags'

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
  own: v.optional(v.literal(true)),
})
const NotesShape = v.pipe(v.array(NoteShape), v.maxLength(MOST_NOTES))

/** Null where they are damaged. */
export const readNotes = (found: unknown): readonly Note[] | null => readShape(NotesShape, found)

/** A field that is added to Note must be added above, with a default for what was written before it: else this does not compile. */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof NoteShape>, Note>
