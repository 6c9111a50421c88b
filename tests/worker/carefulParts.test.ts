// When a part of a careful reading is shown: once what the reader looks at is read, and only where the rest takes a while.
import { describe, expect, it } from 'vitest'
import { type Span, span } from '../../src/domain'
import { partsToShow } from '../../src/worker/carefulParts'

/** An article of ten stretches of a hundred characters each, of which some are read. */
const soFar = (...read: number[]) => ({
  read: read.length,
  of: 10,
  holds: ({ start, end }: Span) =>
    Array.from({ length: 10 }, (_, i) => i).every(
      (i) => read.includes(i) || end <= i * 100 || start >= (i + 1) * 100,
    ),
  evidence: () => {
    throw new Error('not asked for here')
  },
})

/** Answers to one reading after another, with what is looked at and seconds since the beginning. */
function answers(steps: readonly (readonly [number[], Span | null, number])[]) {
  let [at, now]: [Span | null, number] = [null, 0]
  const isWorthShowing = partsToShow(
    () => at,
    () => now,
  )
  return steps.map(([read, looked, seconds]) => {
    at = looked
    now = 1000 * seconds
    return isWorthShowing(soFar(...read))
  })
}

describe('a part of a careful reading', () => {
  it('is shown when all that is looked at is read, once', () => {
    const at = span(380, 420)
    expect(
      answers([
        [[3], at, 1],
        [[3, 4], at, 2],
        [[3, 4, 5], at, 3],
      ]),
    ).toEqual([false, true, false])
  })

  it('is shown again where the reader goes on to what was not in the last', () => {
    expect(
      answers([
        [[3], span(300, 310), 1],
        [[3, 4], span(450, 460), 2],
        [[3, 4, 5], span(310, 320), 3],
        [[3, 4, 5, 6], span(560, 570), 4],
      ]),
    ).toEqual([true, true, false, true])
  })

  it('is not worth it where the rest comes soon, or nobody looks', () => {
    expect(answers([[[3], span(300, 310), 0.3]])).toEqual([false])
    expect(answers([[[0, 1, 2, 3, 4, 5, 6, 7, 8], span(300, 310), 20]])).toEqual([false])
    expect(answers([[[3], null, 1]])).toEqual([false])
  })
})
