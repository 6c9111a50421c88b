// What an entry of the library must look like to be believed; the article's own shape is `ingest/articleShape.ts`.
import * as v from 'valibot'
import { Address, Count, facts, Line, readShape, Time } from '../../ingest/articleShape'
import type { LibraryEntry } from '../library'
import { MOST_OPENINGS } from './entries'
import { boundedTags, MOST_TAGS } from './tags'

const EntryShape = v.object({
  ...facts,
  words: Count,
  tags: v.pipe(
    v.array(Line),
    v.maxLength(MOST_TAGS),
    v.transform((tags) => boundedTags(tags)),
  ),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  opened: v.pipe(Count, v.maxValue(MOST_OPENINGS)),
  openedAt: Time,
  addedAt: Time,
  ownUrl: v.exactOptional(v.nullable(Address)),
})

/** Null where it is damaged. */
export const readEntry = (found: unknown): LibraryEntry | null => readShape(EntryShape, found)

/**
 * A field that is added to LibraryEntry must be added here (one of Article in `ArticleShape`, one of Note in `noteShape.ts`),
 * with `v.optional(…, value)` for what was written before it: else it would be dropped, or old records count as damaged.
 * This line does not compile until it is.
 */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof EntryShape>, LibraryEntry>
