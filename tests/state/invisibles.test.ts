// Invisible characters: which are reported, by what name, which are suspicious, and what the plan draws of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveArticlePlan, findInvisibles, indexArticle, summarizeInvisibles } from '../../src/state'
import { harbor, harborAnalysis } from '../support/harbor'

const named = (text: string) => findInvisibles(text).map(({ name }) => name)
const suspected = (text: string) => findInvisibles(text).filter(({ suspicious }) => suspicious).length

describe('what is found', () => {
  it('is named as Unicode names it', () => {
    expect(named('pay\u202Epal \u200Bhere \u0007')).toEqual([
      'right-to-left override',
      'zero width space',
      'control character U+0007',
    ])
    expect(named('a\u2066\u2067\u2067b')).toEqual(['left-to-right isolate, right-to-left isolate'])
    expect(named('mayor\u{E0068}\u{E0069} said')).toEqual(['tag'])
    expect(named('mayor\uFE01\uFE02\u{E0100}')).toEqual(['variation selector'])
  })

  it('is not what spelling needs', () => {
    for (const text of [
      'نمی\u200Cخواهم',
      '👩\u200D👧',
      '❤\uFE0F',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      '👩🏽\u200D⚕\uFE0F',
      '🏳\uFE0F\u200D🌈',
      '1\uFE0F\u20E3',
      'क्\u200Dष',
      'ക്\u200D',
      '葛\u{E0100}',
      'ᠠ\u180B',
      '∩\uFE00',
      '\u115F\u1161',
      '⠓\u2800⠊',
      'Ver\u00ADein',
      '12\u00A0%',
    ])
      expect(named(text)).toEqual([])
  })

  it.each([
    ['U+3164', '\u3164', 'Hangul filler'],
    ['U+115F', '\u115F', 'Hangul choseong filler'],
    ['U+FFA0', '\uFFA0', 'halfwidth Hangul filler'],
    ['U+2800', '\u2800', 'Braille pattern blank'],
    ['U+034F', '\u034F', 'combining grapheme joiner'],
    ['U+17B4', '\u17B4', 'Khmer vowel inherent'],
    ['U+180B', '\u180B', 'Mongolian variation selector'],
    ['U+206A', '\u206A', 'deprecated format character'],
    ['U+1D173', '\u{1D173}', 'musical format control'],
    ['U+1BCA0', '\u{1BCA0}', 'shorthand format control'],
    ['U+FFFC', '\uFFFC', 'object replacement character'],
    ['U+FE00', '\uFE00', 'variation selector'],
    ['U+FE0F', '\uFE0F', 'variation selector'],
    ['U+200C', '\u200C', 'zero width non-joiner'],
    ['U+E0041', '\u{E0041}', 'tag'],
    ['U+2065, which is not assigned', '\u2065', 'character U+2065'],
  ])('is %s between two letters', (_, character, name) => {
    expect(named(`may${character}or`)).toEqual([name])
    expect(suspected(`may${character}or`)).toBe(1)
  })

  it('is every character of the property but the soft hyphen', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      if (code !== 0xad && /\p{Default_Ignorable_Code_Point}/u.test(character))
        expect(named(`a${character}b`)).toHaveLength(1)
    }
  })

  it('is what spelling needs once, not twice', () => {
    expect(named('نمی\u200C\u200Cخواهم')).toEqual(['zero width non-joiner'])
    expect(named('❤\uFE0F\uFE0F')).toEqual(['variation selector'])
    expect(named('👩\u200D mayor')).toEqual(['zero width joiner'])
    expect(findInvisibles(`\u{1F3F4}${'\u{E0061}'.repeat(20)}\u{E007F}`)).toMatchObject([{ characters: 21 }])
    expect(findInvisibles('mayor\u{E0061}\u{E0062}')).toMatchObject([{ characters: 2 }])
    expect(named('2\uFE0F')).toEqual(['variation selector'])
  })

  it('is suspicious where it parts a word, not where a line may break', () => {
    expect(suspected('may\u200Bor')).toBe(1)
    expect(suspected('and/\u200Bor, \u2060then')).toBe(0)
    expect(suspected('may\u202Eor')).toBe(1)
  })

  it('covers every such character once, in order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '\u202E', '\u200B', '\u0001', '\u{E0041}', 'é')),
        (letters) => {
          const text = letters.join('')
          const found = findInvisibles(text)
          const seen = found.reduceRight(
            (rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end),
            text,
          )
          expect(seen).toBe(letters.filter((letter) => /[a é]/.test(letter)).join(''))
          expect(found.reduce((sum, { characters }) => sum + characters, 0)).toBe(
            letters.length - [...seen].length,
          )
        },
      ),
    ))
})

it('nothing is told where nothing is suspicious', () => {
  expect(summarizeInvisibles(findInvisibles('and/\u200Bor'))).toBeNull()
  expect(summarizeInvisibles(findInvisibles('a\u202Eb\u202Ec may\u200Bor'))).toEqual({
    characters: 3,
    names: ['right-to-left override', 'zero width space'],
    reorder: true,
  })
})

it('stands in a piece of its own, inside highlights too, and every letter stays', () => {
  // Of the same length, so that the analysis still fits.
  const at = harbor.text.indexOf('“') + 3
  const text = `${harbor.text.slice(0, at)}\u202E${harbor.text.slice(at + 1)}`
  const plan = deriveArticlePlan(indexArticle({ ...harbor, text }, harborAnalysis, null)).flat()
  const pieces = plan.flatMap(({ runs }) => runs.flatMap((run) => run.pieces))
  expect(pieces.filter(({ invisible }) => invisible).map((piece) => piece.text)).toEqual(['\u202E'])
  expect(pieces.find(({ invisible }) => invisible)?.targets).not.toBeNull()
  for (const { block, runs } of plan)
    expect(runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('')).toBe(
      text.slice(block.span.start, block.span.end),
    )
})

it('a text full of them is marked to a bound', () => {
  const text = 'a\u200B'.repeat(5_000)
  const block = {
    ...harbor.blocks[0]!,
    span: { ...harbor.blocks[0]!.span, start: 0 as never, end: text.length as never },
  }
  const empty = { ...harborAnalysis, attributions: [], entities: [], context: [] }
  const plan = deriveArticlePlan(
    indexArticle({ ...harbor, text, blocks: [block], inlines: [] }, empty, null),
  ).flat()
  const pieces = plan.flatMap(({ runs }) => runs.flatMap((run) => run.pieces))
  expect(pieces.filter(({ invisible }) => invisible)).toHaveLength(2_000)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})
