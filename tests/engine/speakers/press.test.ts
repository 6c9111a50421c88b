// Articles of our own in the styles of many presses: who says what in them, and what kind of thing each name is.
import { describe, expect, it } from 'vitest'
import { models } from '../../support/models'
import { LATER_PRESS, PRESS, PRESS_FIGURES, readPress, type Share, scorePress } from '../../support/press'

/** What `npm run bench:press` prints, a point or two below it: who speaks, of the words found, whose words are left to the outlet, and the kinds of the names. */
const AT_LEAST = { found: 97, resolved: 91, unsaid: 90, kinds: 88 }
/** Written later by somebody who had seen none of these; the first reading gave 96.5, 80.6, 90.9 and 87.8. */
const WRITTEN_LATER = { found: 96, resolved: 89, unsaid: 90, kinds: 92 }

describe.each([
  ['articles from many presses', PRESS, AT_LEAST],
  ['articles written later', LATER_PRESS, WRITTEN_LATER],
] as const)('%s', (_, ids, atLeast) => {
  const scores = ids.map((id) => scorePress(readPress(id), models))
  it.each(PRESS_FIGURES)('%s', (figure) => {
    const shares = scores.map((score): Share => score[figure])
    const right = shares.reduce((sum, share) => sum + share.right, 0)
    const of = shares.reduce((sum, share) => sum + share.of, 0)
    expect((100 * right) / of).toBeGreaterThanOrEqual(atLeast[figure])
  })
})
