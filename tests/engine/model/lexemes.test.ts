// What the models see of words, however the text is set.
import { describe, expect, it } from 'vitest'
import { hashText, lexemesOf, mix, RELATION, RELATIONS, TAG, TAGS } from '../../../src/engine/model'
import { keyOf } from '../../../src/engine/model/hash'
import { tokenize } from '../../../src/engine/tokenize'

const forms = (text: string) => {
  const lexemes = lexemesOf(tokenize(text, null))
  return [...lexemes.ids].map((id) => lexemes.form[id])
}

describe('lexemes', () => {
  it.each([
    ['"We won," he said.', '“We won,” he said.'],
    ["'We won,' he said.", '‘We won,’ he said.'],
    ["``We won,'' he said.", '«We won,» he said.'],
    ["They don't owe £12.50", 'They don’t owe £37.99'],
  ])('%s looks like %s', (a, b) => expect(forms(a)).toEqual(forms(b)))

  it('tells capitals, words and shapes apart', () => {
    expect(new Set(forms('Bill bill BILL bills 5 55 5,5')).size).toBe(7)
    const lexemes = lexemesOf(tokenize('Bill bill Said', null))
    expect(lexemes.lower[0]).toBe(lexemes.lower[1])
    expect(lexemes.shape[0]).toBe(lexemes.shape[2])
    expect(lexemes.shape[0]).not.toBe(lexemes.shape[1])
  })

  it('gives the same lexemes for the same Doc', () => {
    const doc = tokenize('One two', null)
    expect(lexemesOf(doc)).toBe(lexemesOf(doc))
  })
})

describe('hashing', () => {
  it('spreads features evenly over the keys', () => {
    const keys = new Set<number>()
    for (let template = 0; template < 20; template++) {
      for (let value = 0; value < 1000; value++) keys.add(keyOf(mix(template, hashText(`w${value}`)), 24))
    }
    // 20,000 keys in 2^24 places: about twelve collisions are to be expected.
    expect(keys.size).toBeGreaterThan(19_950)
  })

  it('order counts', () => expect(mix(mix(1, 2), 3)).not.toBe(mix(mix(1, 3), 2)))
})

it('tags and relations have codes of one byte', () => {
  expect(TAGS.map((tag) => TAG[tag])).toEqual(TAGS.map((_, code) => code))
  expect(RELATIONS.map((name) => RELATION[name])).toEqual(RELATIONS.map((_, code) => code))
})
