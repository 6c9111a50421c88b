// What came of practice: who stands for the analysis is told, for all of it and beside each passage.
import { describe, expect, it } from 'vitest'
import { nonEmpty, type Review } from '../../../src/domain'
import type { Check } from '../../../src/editing'
import { practiced } from '../../../src/practice'
import { type Known, tellOutcome } from '../../../src/state/practice/outcome'
import { harbor, harborAnalysis } from '../../support/harbor'
import { by, logOf, statement } from '../../support/practicing'

const SHIPPED: Review = { origin: 'shipped', checked: 6, of: 6 }
const NOBODY: Known['checks'] = new Map()
const [mayor] = nonEmpty(harborAnalysis.entities)!
const ships = statement(harbor.text, 'reported', ['lost two ships'], by(mayor))
const done = practiced(harbor.text, harborAnalysis, logOf([{ kind: 'add', statement: ships }]))

const outcome = (review: Review | null, checks: Known['checks']) =>
  tellOutcome(harbor, done, { analysis: harborAnalysis, review, checks })
const checked = (id: string, by: Check['by'], how: Check['how'] = 'confirmed') => [id, { how, by }] as const

describe('who stands for the analysis', () => {
  it('is the hand that reviewed it before it shipped', () => {
    const { made, alike, beside } = outcome(SHIPPED, NOBODY)
    expect(made).toMatch(/^The analysis was reviewed by hand\./)
    expect([alike, beside[0]?.beside?.made]).toEqual([true, 'reviewed by hand'])
  })

  it('is nobody where the machine made it', () => {
    const { made, beside } = outcome(null, NOBODY)
    expect(made).toMatch(/nobody checked it/)
    expect(beside[0]?.beside?.made).toBe('found automatically, unchecked')
  })

  it('is the teacher for what the teacher checked, beside each passage', () => {
    const { made, alike, beside, missed } = outcome(
      null,
      new Map([checked('a5', 'reader', 'corrected'), checked('a2', 'sender')]),
    )
    expect(made).toMatch(/^2 of 6 passages of the analysis were checked by you/)
    expect([alike, beside[0]?.beside?.made]).toEqual([false, 'corrected by you'])
    expect(missed.map((one) => one.made)).toContain('confirmed by the sender')
    expect(missed.map((one) => one.made)).toContain('found automatically, unchecked')
  })

  it('is the teacher alone where all of it is checked', () => {
    const ids = [...harborAnalysis.attributions.map(({ id }) => id), 'background']
    expect(outcome(null, new Map(ids.map((id) => checked(id, 'reader')))).made).toBe(
      'The analysis was reviewed by you.',
    )
  })
})

it('counts plainly', () => {
  expect(outcome(null, NOBODY).counts).toEqual({
    marked: 1,
    agreed: 0,
    partly: 1,
    alone: 0,
    missed: 5,
    held: 0,
  })
})
