// How sure something is: one threshold for what is told as unsure and what is drawn more faintly.
import { expect, it } from 'vitest'
import { isUnsure, isUnsureWho, sureWord, unsureOf } from '../../src/domain'

const of = (speaker: number, words: number) => ({ confidence: { speaker, words } })

it('is told in words', () =>
  expect([0.9, 0.6, 0.59].map(sureWord)).toEqual(['quite sure', 'fairly sure', 'unsure']))

it('is unsure where the speaker is, or the words', () => {
  const four = [of(0.6, 0.6), of(0.59, 0.9), of(0.9, 0.59), of(0.1, 0.1)]
  expect(four.map(isUnsure)).toEqual([false, true, true, true])
  expect(four.map(isUnsureWho)).toEqual([false, true, false, true])
  expect(four.map(unsureOf)).toEqual([
    null,
    'unsure of the speaker',
    'unsure of the words',
    'unsure of the speaker and the words',
  ])
})

it('rounds no more up to sure than it does down', () =>
  // 59.6 % is told as 60 %, and as unsure: what is drawn goes by the figure, not by how it is rounded.
  expect([sureWord(0.596), isUnsure(of(0.596, 1))]).toEqual(['unsure', true]))
