// Properties of corrections: whatever is done, every state is sound, every undo exact, and what is kept reads the same.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSeed } from '../../seeds/plugin'
import type { Analysis } from '../../src/domain'
import {
  type Corrected,
  type Correction,
  find,
  keep,
  replay,
  withCorrection,
  without,
} from '../../src/editing'
import { Chance } from '../bench/seeded'
import { faultsOf } from '../support/faultsOf'
import { someOperation } from '../support/randomOperations'
import { runs } from '../support/runs'

const ARTICLES = ['putin-friends', 'start-here', 'the-same-evening'].map((slug) => {
  const { article, reviewed } = compileSeed(slug)
  return { text: article.text, analysis: frozen(reviewed!.analysis) }
})

/** Writing to what was given throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}

type Step = { readonly log: readonly Correction[]; readonly state: Corrected }

/** What stands after each of `count` operations. */
function stepsOf(text: string, automatic: Analysis, seed: number, count: number): readonly Step[] {
  const chance = new Chance(seed)
  const steps: Step[] = [{ log: [], state: replay(text, automatic, []) }]
  for (let order = 0; order < count; order++) {
    const { log, state } = steps.at(-1)!
    const correction = frozen<Correction>({
      ...{ id: `c${order}`, order, made: '2026-03-01T10:00:00Z', by: 'reader' },
      operation: someOperation(state.draft, chance),
    })
    steps.push({ log: [...log, correction], state: withCorrection(state, correction) })
  }
  return steps
}

const sequence = fc.record({
  article: fc.constantFrom(...ARTICLES),
  seed: fc.nat(),
  count: fc.integer({ min: 1, max: 40 }),
})

describe('corrections in any order', () => {
  it('leave every state sound', () => {
    fc.assert(
      fc.property(sequence, ({ article: { text, analysis }, seed, count }) => {
        for (const { log, state } of stepsOf(text, analysis, seed, count))
          expect(faultsOf(state.draft.analysis, text.length), JSON.stringify(log.at(-1))).toEqual([])
      }),
      runs(15),
    )
  })

  it('are taken back exactly, one by one, to the very analysis', () => {
    fc.assert(
      fc.property(sequence, ({ article: { text, analysis }, seed, count }) => {
        const steps = stepsOf(text, analysis, seed, count)
        for (let i = steps.length - 1; i > 0; i--) {
          const undone = without(steps[i]!.log, new Set([`c${i - 1}`]))
          expect(replay(text, analysis, undone)).toEqual(steps[i - 1]!.state)
        }
        expect(steps[0]!.state.draft.analysis).toEqual(analysis)
      }),
      runs(6),
    )
  })

  it('leave a sound state without any one of them', () => {
    fc.assert(
      fc.property(sequence, fc.nat(), ({ article: { text, analysis }, seed, count }, which) => {
        const { log } = stepsOf(text, analysis, seed, count).at(-1)!
        const { draft } = replay(text, analysis, without(log, new Set([`c${which % count}`])))
        expect(faultsOf(draft.analysis, text.length)).toEqual([])
      }),
      runs(15),
    )
  })

  it('say what is checked of nothing but what is there', () => {
    fc.assert(
      fc.property(sequence, ({ article: { text, analysis }, seed, count }) => {
        const { draft } = stepsOf(text, analysis, seed, count).at(-1)!.state
        const there = new Set([
          ...draft.analysis.attributions.map(({ id }) => id),
          ...draft.analysis.context.map(({ span }) => `${span.start}-${span.end}`),
        ])
        expect([...draft.checked.keys()].filter((key) => !there.has(key))).toEqual([])
      }),
      runs(15),
    )
  })

  it('are the same when they were kept and read again', () => {
    fc.assert(
      fc.property(sequence, ({ article: { text, analysis }, seed, count }) => {
        const { log } = stepsOf(text, analysis, seed, Math.min(count, 8)).at(-1)!
        const kept = JSON.parse(JSON.stringify(keep(text, log)))
        expect(find(text, kept)).toEqual({ log, notFound: [] })
      }),
      runs(6),
    )
  })
})
