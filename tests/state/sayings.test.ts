// How it was said over many statements: counted most often first, what is not told last, and sources narrowed by it.
import { expect, it } from 'vitest'
import type { Saying } from '../../src/domain'
import { EVERY_SAYING, saidSo, sayingsOf } from '../../src/state'
import { articleOf, at, attributionOf } from '../support/newspaper'

const article = articleOf(['Rain fell.'])
const said = (id: string, saying: Partial<Saying>) =>
  attributionOf({ id, source: { kind: 'missing' }, content: [at(article, 'Rain')], ...saying })
const denied = said('denied', { verb: 'disputing', channel: 'statement' })
const admitted = said('admitted', { verb: 'conceding', role: 'company' })
const again = said('again', { verb: 'conceding', channel: 'statement' })
const untold = ['one', 'two', 'three'].map((id) => said(id, {}))

it('counts each value, and last what the words do not tell', () => {
  const verbs = sayingsOf([denied, ...untold, admitted, again], 'verb')
  expect(verbs.map(({ words, of }) => [words, of.length])).toEqual([
    ['admitted', 2],
    ['denied', 1],
    ['no verb', 3],
  ])
})

it('narrows sources to those who say something so, and each to that', () => {
  const sources = [{ statements: [denied, admitted] }, { statements: [again] }, { statements: untold }]
  expect(saidSo(sources, EVERY_SAYING)).toBe(sources)
  const conceding = saidSo(sources, { ...EVERY_SAYING, verb: 'conceding' })
  expect(conceding.map(({ statements }) => statements)).toEqual([[admitted], [again]])
  const stated = saidSo(sources, { verb: 'conceding', channel: 'statement', role: null })
  expect(stated.map(({ statements }) => statements)).toEqual([[again]])
})
