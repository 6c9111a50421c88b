// When a part of a careful reading is worth showing: what the reader looks at has just been read, and the rest takes a while.
import type { Span } from '../domain'
import type { ReadSoFar } from '../encoder/readCarefully'

/** Milliseconds that a reader waits rather than see highlights change twice. */
const SHORT = 3000

/** Asked after each stretch. A part is analyzed as a whole article is, so there is none that changes nothing in sight. */
export function partsToShow(
  lookedAt: () => Span | null,
  now: () => number = () => performance.now(),
): (so: ReadSoFar) => boolean {
  const begun = now()
  let isShown: ReadSoFar['holds'] = () => false
  return ({ read, of, holds }) => {
    const at = lookedAt()
    if (!at || !holds(at) || isShown(at)) return false
    if (((now() - begun) / read) * (of - read) < SHORT) return false
    isShown = holds
    return true
  }
}
