// Who made what leaves the reader: software that found it, or a person who confirmed or corrected it.
import type { Review } from '../domain'
import type { Check } from '../editing'

/** By `statementKey` or `backgroundKey`. */
export type Checks = ReadonlyMap<string, Check>
export const NO_CHECKS: Checks = new Map()

const WHO = { reader: 'a reader', sender: 'the sender' } as const

/** “corrected by a reader”; null where nobody did anything. */
export const tellCheckOf = (check: Check | undefined): string | null =>
  check ? `${check.how} by ${WHO[check.by]}` : null

/** The same where something must stand: what ships was reviewed as a whole. */
export const tellMaker = (check: Check | undefined, review: Review | null): string =>
  tellCheckOf(check) ?? (review?.origin === 'shipped' ? 'reviewed' : 'unchecked')

/** As the W3C's model has it: an agent that is software or a person, and who confirmed what software found. */
export function makerOf(check: Check | undefined, review: Review | null, engine: string) {
  const person = check && { type: 'Person', name: WHO[check.by] }
  const software = { type: 'Software', name: engine }
  return {
    ...(review?.origin !== 'shipped' && {
      creator: check?.how === 'corrected' && person ? person : software,
    }),
    'sourcelight:checked': tellMaker(check, review),
    ...(check?.how === 'confirmed' && person && { 'sourcelight:confirmedBy': person }),
  }
}
