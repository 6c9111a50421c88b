// Corrections as they travel in a link: what is sent is what comes, as the sender's, and nothing of a link is believed.
import { describe, expect, it } from 'vitest'
import { compileSeed } from '../../seeds/plugin'
import { span } from '../../src/domain'
import {
  type Anchor,
  anchorsIn,
  type Correction,
  find,
  keep,
  LONGEST_OPERATION,
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
    const received = find(text, receiveCorrections(text, sent).corrections)
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

  it('of a newer program are kept for one, with their places found as in any text', () => {
    const [start, end] = [article.blocks[1]!.span.start, article.blocks[1]!.span.end]
    const operation = { kind: 'sing', tune: { key: 'C', at: { start, end } }, loud: true }
    const sent = { version: 99, log: [{ id: 'c0', made: '2026-11-26T10:00:00Z', operation }] }
    const { corrections, unread } = receiveCorrections(text, sent)
    expect(unread).toBe(0)
    expect(corrections).toMatchObject([{ id: 'c0', by: 'sender', version: 99, operation }])
    expect(find(text, corrections)).toEqual({ log: [], notFound: [{ entry: corrections[0], why: 'newer' }] })
    const { tune } = corrections[0]!.operation as { tune: { at: Anchor } }
    expect(tune.at).toEqual(anchorsIn(text)(span(start, end)))
  })

  const [one] = sendCorrections(text, keep(text, someLog(3, 1)))!.log
  const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
  it.each([
    ['nothing', undefined, 1],
    ['no list', { version: 1, log: 'x' }, 1],
    ['of no version', { version: 'x', log: [one] }, 1],
    ['no corrections', { version: 1, log: [1, null, 'x', []] }, 4],
    ['no operation', { version: 1, log: [{ ...one, operation: { kind: 'own' } }] }, 1],
    ['no object, of a newer program', { version: 99, log: [{ ...one, operation: 'sing' }] }, 1],
    [
      'longer than any',
      { version: 99, log: [{ ...one, operation: { kind: 'x'.repeat(LONGEST_OPERATION) } }] },
      1,
    ],
    [
      'outside of the text',
      { version: 1, log: [{ ...one, operation: { kind: 'background', span: { start: 5, end: 1e9 } } }] },
      1,
    ],
    [
      'the wrong way round',
      { version: 1, log: [{ ...one, operation: { kind: 'background', span: { start: 9, end: 5 } } }] },
      1,
    ],
    ['without end', { version: 1, log: [{ ...one, operation: deep }] }, 1],
    ['an id that is none', { version: 1, log: [{ ...one, id: '../x' }] }, 1],
    ['a day that is none', { version: 1, log: [{ ...one, made: 'soon' }] }, 1],
    ['more than any', { version: 1, log: Array.from({ length: 2_002 }, () => null) }, 2_002],
  ])('that are %s are left out, and counted', (_, sent, unread) => {
    expect(receiveCorrections(text, sent)).toEqual({ corrections: [], unread })
  })
  it('that come twice are one', () => {
    const { corrections, unread } = receiveCorrections(text, { version: 1, log: [one, one] })
    expect(corrections).toHaveLength(1)
    expect(unread).toBe(0)
  })
})
