// What a record of the library must look like to be believed; the article's own shape is `ingest/articleShape.ts`.
import * as v from 'valibot'
import { facts, Line, readShape } from '../../ingest/articleShape'
import type { LibraryEntry } from '../library'

/** Far more than any reader opens; keeps sums exact and hostile files harmless. */
const MOST_OPENINGS = 2 ** 40
const MOST_TAGS = 1000

const Time = v.pipe(
  Line,
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
)

const EntryShape = v.object({
  ...facts,
  words: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  tags: v.pipe(v.array(Line), v.maxLength(MOST_TAGS)),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  opened: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_OPENINGS)),
  openedAt: Time,
  addedAt: Time,
})

/** Null where it is damaged. */
export const readEntry = (found: unknown): LibraryEntry | null => readShape(EntryShape, found)

/**
 * A field that is added to LibraryEntry must be added here (and one of Article in `ArticleShape`), with
 * `v.optional(…, value)` for what was written before it: else it would be dropped, or old records count as damaged.
 * This line does not compile until it is.
 */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof EntryShape>, LibraryEntry>
