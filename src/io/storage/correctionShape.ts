// The shape and bounds of the corrections of an article, as they are found on a disk or in a file; what an operation says is read where it is applied.
import * as v from 'valibot'
import { type KeptCorrection, LONGEST_OPERATION } from '../../editing/entries'
import { Count, readShape, Time } from '../../ingest/articleShape'
import { MOST_CORRECTIONS } from './corrections'

const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))

const EntryShape = v.object({
  id: Name,
  order: Count,
  made: Time,
  by: v.picklist(['reader', 'sender']),
  version: v.pipe(Count, v.minValue(1)),
  text: Name,
  operation: v.custom<unknown>((found) => isObject(found) && isWithinBounds(found), 'no operation'),
})
const LogShape = v.pipe(
  v.array(EntryShape),
  v.maxLength(MOST_CORRECTIONS),
  v.check((log) => new Set(log.map(({ id }) => id)).size === log.length, 'an entry twice'),
)

/** Null where they are damaged. */
export const readCorrections = (found: unknown): readonly KeptCorrection[] | null =>
  readShape(LogShape, found)

const isObject = (found: unknown): found is object => typeof found === 'object' && found !== null

/** What JSON cannot write, or not in so many characters, is no operation. */
function isWithinBounds(found: object): boolean {
  try {
    return JSON.stringify(found).length <= LONGEST_OPERATION
  } catch {
    return false
  }
}

/** A field that is added to an entry must be added above, with a default for what was written before it: else this does not compile. */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof EntryShape>, KeptCorrection>
