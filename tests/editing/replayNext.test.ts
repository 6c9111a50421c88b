// Logs laid one after the other over the same analysis: always what they would be alone, and nothing applied twice.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileSeed } from '../../seeds/plugin'
import { type Correction, find, keep, replay, replayNext, without } from '../../src/editing'
import { Chance } from '../bench/seeded'
import { someOperation } from '../support/randomOperations'
import { runs } from '../support/runs'

const { article, reviewed } = compileSeed('putin-friends')
const { text } = article
const analysis = reviewed!.analysis

/** A log that grows by one at its end. */
function grown(log: readonly Correction[], id: string, chance: Chance): readonly Correction[] {
  const operation = someOperation(replay(text, analysis, log).draft, chance)
  const order = Math.max(-1, ...log.map((entry) => entry.order)) + 1
  return [...log, { id, order, made: '2026-03-01T10:00:00Z', by: 'reader', operation }]
}

const step = fc.constantFrom('add', 'add', 'add', 'take back', 'leave one out', 'read again', 'begin anew')

it('gives what the log alone would, whatever was laid before', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 20 }), fc.nat(), (steps, seed) => {
      const chance = new Chance(seed)
      let log: readonly Correction[] = []
      for (const [i, what] of steps.entries()) {
        const some = log[chance.between(0, log.length)]
        if (what === 'add') log = grown(log, `c${seed}-${i}`, chance)
        else if (what === 'take back') log = log.slice(0, -1)
        else if (what === 'leave one out') log = without(log, new Set(some ? [some.id] : []))
        else if (what === 'read again') log = find(text, keep(text, log)).log
        else log = []
        expect(replayNext(text, analysis, log)).toEqual(replay(text, analysis, log))
      }
    }),
    runs(8),
  )
})

it('has the very same analysis again where the last correction is taken back, or read from what is kept', () => {
  const chance = new Chance(4)
  const short = grown(grown([], 'a', chance), 'b', chance)
  const before = replayNext(text, analysis, short)
  const long = grown(short, 'c', chance)
  const after = replayNext(text, analysis, long)
  expect(replayNext(text, analysis, find(text, keep(text, long)).log)).toBe(after)
  expect(replayNext(text, analysis, short)).toBe(before)
})

it('takes back hundreds, one by one, from states that are long gone', () => {
  const chance = new Chance(7)
  let log: readonly Correction[] = []
  for (let i = 0; i < 120; i++) log = grown(log, `l${i}`, chance)
  replayNext(text, analysis, log)
  for (const count of [119, 60, 12, 11, 0]) {
    const short = log.slice(0, count)
    expect(replayNext(text, analysis, short)).toEqual(replay(text, analysis, short))
  }
})
