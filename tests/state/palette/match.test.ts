// What answers to typed letters: word beginnings, without accents and case, the better ones first, with the very letters found.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match, piecesOf, queryOf } from '../../../src/state/palette/match'

const score = (typed: string, name: string) => match(queryOf(typed), name)?.score ?? 0
/** The name with what was found in brackets. */
const shown = (typed: string, name: string) => {
  const found = match(queryOf(typed), name)
  return (
    found &&
    piecesOf(name, found.found)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('')
  )
}

describe('a match', () => {
  it.each([
    ['an', 'Ana Ortiz', '[An]a Ortiz'],
    ['ort', 'Ana Ortiz', 'Ana [Ort]iz'],
    ['ana ort', 'Ana Ortiz', '[Ana Ort]iz'],
    ['ort an', 'Ana Ortiz', '[An]a [Ort]iz'],
    ['tiz', 'Ana Ortiz', 'Ana Or[tiz]'],
    ['cafe', 'The Café', 'The [Café]'],
    ['cafe', 'The Cafe\u0301', 'The [Cafe\u0301]'],
    ["o'ne", 'Tip O’Neil', 'Tip [O’Ne]il'],
    ['strasse', 'Lange Straße', 'Lange [Straße]'],
    ['STR', 'Lange Straße', 'Lange [Str]aße'],
    ['gaz', 'Harbor-Gazette', 'Harbor-[Gaz]ette'],
    ['港', '新しい港', '新しい[港]'],
    ['😀 b', 'a 😀 b', 'a [😀 b]'],
  ])('of “%s” in “%s” is %s', (typed, name, expected) => expect(shown(typed, name)).toBe(expected))

  it.each([
    ['or', 'Ferry late before'],
    ['ana x', 'Ana Ortiz'],
    ['', 'Ana Ortiz'],
    ['  ', 'Ana Ortiz'],
  ])('of “%s” in “%s” is none', (typed, name) => expect(shown(typed, name)).toBeNull())
})

it('the better answer has the higher score', () => {
  const names = ['Ana', 'Ana Ortiz', 'Mayor Ana', 'Mayor Banana']
  const scores = names.map((name) => score('ana', name))
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(scores).size).toBe(names.length)
  expect(score('ana ort', 'Ana van Ortiz')).toBeGreaterThan(score('ort ana', 'Ana van Ortiz'))
})

it('pieces are the text, whatever it is made of', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (name, typed) => {
        const found = match(queryOf(typed), name)?.found ?? []
        expect(
          piecesOf(name, found)
            .map(({ text }) => text)
            .join(''),
        ).toBe(name)
        for (const { start, end } of found) expect(end).toBeGreaterThan(start)
      },
    ),
  )
})
