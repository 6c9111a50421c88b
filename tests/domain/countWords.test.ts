// Words are counted as a pattern for whole words would, on any text and at any length.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '../../src/domain'

it.each([
  ['', 0],
  ['The mayor’s so-called plan costs 1.5 million.', 7],
  ['“No,” she said – twice…', 4],
  ['a--b c-', 3],
  ['łódź 東京 𝔘𝔫', 3],
])('%s', (text, words) => expect(countWords(text)).toBe(words))

it('agrees with a pattern for whole words', () => {
  const pattern = /[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu
  const character = fc.constantFrom('a', 'é', '1', '-', '’', '.', ' ', '“', '𝔘', '東', '\u0301')
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(countWords(text)).toBe(text.match(pattern)?.length ?? 0)
    }),
  )
})

it('counts one word of five million letters', () => expect(countWords('a'.repeat(5_000_000))).toBe(1))
