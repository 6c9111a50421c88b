// Corrections that somebody made to harm: a page takes them in, or leaves them, and goes on.
import { expect, it } from 'vitest'
import { type Analysis, CHANNELS, ROLES, VERBS } from '../../src/domain'
import { find, type KeptCorrection, receiveCorrections, replay, replayNext } from '../../src/editing'
import { unitedCorrections } from '../../src/io/storage/corrections'
import { processorTime } from '../bench/time'

/** Milliseconds of the processor; each took from ten to sixty seconds. */
const MOST = 4_000

const analysis: Analysis = {
  ...{ articleId: 'a', engine: '', reading: 'quick', attributions: [], unanswered: [] },
  ...{ entities: [], context: [] },
}
const letters = (count: number) => Array.from({ length: count }, (_, i) => 'ab'[i % 2]).join(' ')
const place = (start: number, end: number) => ({ start, end })
const added = (start: number, end: number, speaker: object = { kind: 'nobody' }) => ({
  kind: 'add',
  statement: {
    ...{ verb: VERBS[0], channel: CHANNELS[0], role: ROLES[0], speaker },
    ...{ content: [place(start, end)], direct: [], cue: null, addressee: null, via: [] },
  },
})
const named = (name: string) => ({
  ...{ kind: 'entity', span: null, others: [], implied: false },
  who: [{ id: '', name, kind: 'person', at: null }],
})
const sentBy = (operations: readonly object[]): unknown =>
  JSON.parse(
    JSON.stringify({
      version: 1,
      log: operations.map((operation, i) => ({ id: `c${i}`, made: '2026-11-26T10:00:00Z', operation })),
    }),
  )

it.each<[string, string, readonly object[]]>([
  [
    'names that are a letter of the text',
    letters(80_000),
    [added(0, 5, named('a')), added(10, 15, named('b'))],
  ],
  [
    'very many places in a text of two words',
    letters(4_000),
    Array.from({ length: 4_000 }, (_, i) => ({ kind: 'background', span: place(i * 2, i * 2 + 1) })),
  ],
  [
    'places as long as the text',
    letters(100_000),
    Array.from({ length: 300 }, (_, i) => ({ kind: 'background', span: place(i, 190_000 + i) })),
  ],
  [
    'statements of the very same words',
    letters(8_000),
    Array.from({ length: 2_000 }, (_, i) => added(i * 4, i * 4 + 3)),
  ],
])('%s keep a page for a moment, and no longer', (_, text, operations) => {
  const taken = processorTime(() => {
    const { corrections } = receiveCorrections(text, sentBy(operations))
    const { log, notFound } = find(text, corrections)
    expect(notFound).toEqual([])
    expect(replayNext(text, analysis, log).fates.size).toBe(Math.min(2_000, operations.length))
  })
  expect(taken).toBeLessThan(MOST)
})

it('a name in a text of its letter alone has so many mentions and no more', () => {
  const { corrections } = receiveCorrections(letters(40_000), sentBy([added(0, 5, named('a'))]))
  const { draft } = replay(letters(40_000), analysis, find(letters(40_000), corrections).log)
  expect(draft.analysis.entities[0]!.mentions).toHaveLength(5_000)
})

it.each([
  ['__proto__', '{"__proto__":{"kind":"own"}}'],
  ['constructor', '{"kind":"rename","constructor":1}'],
  ['a kind of Object’s own', '{"kind":"toString"}'],
  ['a kind that is a list', '{"kind":["background"],"span":{"start":0,"end":1}}'],
  ['halves of characters', '{"kind":"background","span":{"start":0.5,"end":1.5}}'],
  ['numbers beyond numbers', '{"kind":"background","span":{"start":0,"end":1e999}}'],
  [
    'a name of spaces',
    '{"kind":"rename","entity":{"id":"","name":"Ann","kind":"person","at":null},"name":"  "}',
  ],
  [
    'a name that cannot be seen',
    '{"kind":"rename","entity":{"id":"","name":"Ann","kind":"person","at":null},"name":"\\u200b\\u3164\\u202e"}',
  ],
  ['below nothing', '{"kind":"background","span":{"start":-1,"end":1}}'],
])('an operation with %s is left out, and nothing of it stays', (_, operation) => {
  const sent = JSON.parse(
    `{"version":1,"log":[{"id":"c0","made":"2026-11-26T10:00:00Z","operation":${operation}}]}`,
  )
  expect(receiveCorrections(letters(10), sent)).toEqual({ corrections: [], unread: 1 })
  expect(({} as { kind?: unknown }).kind).toBeUndefined()
})

it('an entry under the name of one of the reader’s takes nothing from it', () => {
  const text = letters(10)
  const [theirs] = receiveCorrections(text, sentBy([{ kind: 'background', span: place(2, 3) }])).corrections
  const own: KeptCorrection = { ...theirs!, by: 'reader', order: 7 }
  expect(unitedCorrections([own], [theirs!])).toEqual([own])
})
