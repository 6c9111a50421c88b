// Shares corrected by a checked sample: they go to what is true, and their intervals hold it.
import { describe, expect, it } from 'vitest'
import { castOf, seeded } from '../../src/domain'
import {
  type Check,
  checksOf,
  correctedShare,
  WORTH_NOTHING,
  type Worth,
  worthOf,
} from '../../src/report/checked'
import { reportOf } from '../../src/report/report'
import { openTally } from '../../src/report/tally'
import { saidBy } from '../support/saidBy'

const worth = (values: Readonly<Record<string, number>>): Worth => new Map(Object.entries(values))
const isA = (one: Worth) => one.get('a') ?? 0

/** Statements of which the program takes some that are “a” for others, others for “a”, and finds some that are none. */
function population(size: number, chance: () => number): readonly Check[] {
  return Array.from({ length: size }, () => {
    const isTrue = chance() < 0.3
    const isWrong = chance() < (isTrue ? 0.2 : 0.03)
    const before = worth({ statement: 1, a: Number(isTrue !== isWrong) })
    return { before, after: chance() < 0.08 ? WORTH_NOTHING : worth({ statement: 1, a: Number(isTrue) }) }
  })
}

const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)

describe('a corrected share', () => {
  it('holds what is true in about nineteen of twenty samples, and lies about it evenly', () => {
    const chance = seeded(27)
    const all = population(4_000, chance)
    const truth =
      sum(all.map(({ after }) => isA(after))) / all.filter(({ after }) => after !== WORTH_NOTHING).length
    const x = sum(all.map(({ before }) => isA(before)))
    const found = { x, n: all.length, share: x / all.length, low: null, high: null }
    let [covered, above] = [0, 0]
    const RUNS = 600
    for (let run = 0; run < RUNS; run++) {
      const sample = Array.from({ length: 200 }, () => all[Math.floor(chance() * all.length)]!)
      const of = { found, of: 'statements', worth: isA } as const
      const { share, low, high } = correctedShare({ statements: all.length, words: 0 }, sample, of)
      if (low! <= truth && truth <= high!) covered++
      if (share! > truth) above++
    }
    expect(covered / RUNS).toBeGreaterThan(0.93)
    expect(covered / RUNS).toBeLessThan(0.99)
    expect(Math.abs(above / RUNS - 0.5)).toBeLessThan(0.08)
    // What is corrected was wrong: the program finds fewer of them than there are.
    expect(Math.abs(x / all.length - truth)).toBeGreaterThan(0.02)
  })
  it('pretends to know nothing where no mistake was seen', () => {
    const found = { x: 0, n: 1_000, share: 0, low: 0, high: 0 }
    const same = { before: worth({ statement: 1 }), after: worth({ statement: 1 }) }
    const { share, high } = correctedShare({ statements: 1_000, words: 0 }, Array(100).fill(same), {
      ...{ found, worth: isA },
      of: 'statements',
    })
    expect(share).toBe(0)
    expect(high).toBeGreaterThan(0.02)
    expect(high).toBeLessThan(0.035)
  })
  it('of nothing checked is the share as found, without an interval', () => {
    const found = { x: 3, n: 10, share: 0.3, low: 0.1, high: 0.5 }
    const of = { found, of: 'statements', worth: isA } as const
    expect(correctedShare({ statements: 10, words: 99 }, [], of)).toEqual({ ...found, low: null, high: null })
  })
})

it('a report tells how many were right, and corrects voices by their words', () => {
  const tally = openTally()
  const articles = Array.from({ length: 6 }, (_, i) =>
    saidBy('Ada Lund', { publisher: 'Gazette', published: `2026-01-0${i + 1}` }, 2),
  )
  for (const { article, analysis } of articles) tally.add(article, analysis)
  const { all } = reportOf(tally).report
  const checks = articles.map(({ article, analysis }, i): Check => {
    const before = worthOf(castOf(article, analysis.entities), analysis.attributions[0]!)
    return { before, after: i < 3 ? before : i < 5 ? new Map([...before, ['quote', 0]]) : WORTH_NOTHING }
  })
  const told = checksOf(all, checks, 8)
  expect(told).toMatchObject({ drawn: 8, checked: 6, right: 3, changed: 2, none: 1 })
  const shareOf = (label: string) => told.shares.find((one) => one.label === label)
  // One of six is none: of 12 statements 10 are left, and as much of their 4 words each.
  expect(shareOf('quotes, of words')?.corrected.x).toBeCloseTo(12 * 4 - 12 * (4 / 6))
  expect(shareOf('statements with quotes')?.corrected.share).toBeCloseTo(3 / 5)
  expect(shareOf('named')?.corrected).toMatchObject({ share: 1 })
})
