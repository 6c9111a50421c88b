// Days in words.
import { describe, expect, it } from 'vitest'
import { formatDay, formatWhen } from '../../src/ui/common/dates'

describe('when something was opened', () => {
  const now = new Date(2026, 4, 20, 9)
  it.each([
    ['the same day', new Date(2026, 4, 20, 0, 1), 'today'],
    ['the day before, an hour ago or not', new Date(2026, 4, 19, 23, 59), 'yesterday'],
    ['some days ago', new Date(2026, 4, 17, 12), '3 days ago'],
    ['a time to come, from a clock that was wrong', new Date(2027, 0, 1), 'today'],
  ])('%s', (_what, date, words) => expect(formatWhen(date.toISOString(), now)).toBe(words))
  it('a week ago and more is a date', () =>
    expect(formatWhen(new Date(2026, 3, 1).toISOString(), now)).toMatch(/2026/))
})

it('a date of publication that is no date is left as it came', () =>
  expect(formatDay('last spring')).toBe('last spring'))
