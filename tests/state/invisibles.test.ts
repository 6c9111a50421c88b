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
      'Ver\u00ADein',
      '12\u00A0%',
    ])
      expect(named(text)).toEqual([])
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
