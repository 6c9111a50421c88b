// Corrections as they travel in a link: what is sent is what comes, as the sender's, and nothing of a link is believed.
import { describe, expect, it } from 'vitest'
import { compileSeed } from '../../seeds/plugin'
import {
  type Correction,
  find,
  keep,
  receiveCorrections,
  replay,
  sendCorrections,
  withCorrection,
} from '../../src/editing'
import { Chance } from '../bench/seeded'
import { someOperation } from '../support/randomOperations'

const { article, reviewed } = compileSeed('start-here')
const { text } = article
const { analysis } = reviewed!

function someLog(seed: number, count: number): readonly Correction[] {
  const chance = new Chance(seed)
  const log: Correction[] = []
  let state = replay(text, analysis, [])
  for (let order = 0; order < count; order++) {
    const operation = someOperation(state.draft, chance)
    const one: Correction = {
      id: `c${order}`,
      order,
      made: '2026-11-26T10:00:00.000Z',
      by: 'reader',
      operation,
    }
    state = withCorrection(state, one)
    log.push(one)
  }
  return log
}

describe('corrections in a link', () => {
  it.each([1, 2, 3, 4, 5])('come as they were made, and are the sender’s (%i)', (seed) => {
    const log = someLog(seed, 40)
    const sent = JSON.parse(JSON.stringify(sendCorrections(text, keep(text, log))))
    const received = find(text, receiveCorrections(text, sent))
    expect(received.notFound).toEqual([])
    expect(received.log).toEqual(log.map((one) => ({ ...one, by: 'sender' })))
    expect(replay(text, analysis, received.log).draft.analysis).toEqual(
      replay(text, analysis, log).draft.analysis,
    )
  })
  it('are half as long as kept ones', () => {
    const kept = keep(text, someLog(7, 40))
    expect(JSON.stringify(sendCorrections(text, kept)).length).toBeLessThan(JSON.stringify(kept).length / 2)
  })
  it('are none where there are none', () => {
    expect(sendCorrections(text, [])).toBeNull()
  })

  const [one] = sendCorrections(text, keep(text, someLog(3, 1)))!.log
  const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
  it.each([
    ['nothing', undefined],
    ['no list', { version: 1, log: 'x' }],
    ['of a newer program', { version: 99, log: [one] }],
    ['no corrections', { version: 1, log: [1, null, 'x', []] }],
    ['no operation', { version: 1, log: [{ ...one, operation: { kind: 'own' } }] }],
    [
      'outside of the text',
      { version: 1, log: [{ ...one, operation: { kind: 'background', span: { start: 5, end: 1e9 } } }] },
    ],
    [
      'the wrong way round',
      { version: 1, log: [{ ...one, operation: { kind: 'background', span: { start: 9, end: 5 } } }] },
    ],
    ['without end', { version: 1, log: [{ ...one, operation: deep }] }],
    ['an id that is none', { version: 1, log: [{ ...one, id: '../x' }] }],
    ['a day that is none', { version: 1, log: [{ ...one, made: 'soon' }] }],
  ])('that are %s are left out', (_, sent) => {
    expect(receiveCorrections(text, sent)).toEqual([])
  })
  it('that come twice are one', () => {
    expect(receiveCorrections(text, { version: 1, log: [one, one] })).toHaveLength(1)
  })
})
