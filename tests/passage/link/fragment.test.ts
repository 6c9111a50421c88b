// The fragment of a link: what is written is read back, what is cut or damaged is noticed, and any string is survived.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYERS, span } from '../../../src/domain'
import {
  describe as describePassage,
  findWords,
  format,
  formatLink,
  type LinkParts,
  NO_PARTS,
  parseLink,
} from '../../../src/passage'
import { runs } from '../../support/runs'

const TEXT = 'The council voted to close the old pool by the harbor, its mayor said on Tuesday.'
const passage = format(describePassage(findWords(TEXT), span(4, 40)))
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const parts: fc.Arbitrary<LinkParts> = fc.record({
  passage: fc.option(fc.constant(passage)),
  layers: fc.option(fc.subarray([...LAYERS], { maxLength: 2 })),
  chosen: fc.option(
    fc.record({
      kind: fc.constantFrom('source' as const, 'entity' as const),
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
    }),
  ),
  article: fc.option(fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 1, maxLength: 300 })),
})

const FULL = formatLink({
  passage,
  layers: ['direct'],
  chosen: { kind: 'source', id: 'ana-ortiz' },
  article: 'q1b6_-9AAwAlink',
})

describe('a fragment', () => {
  it('is read back as it was written', () =>
    fc.assert(
      fc.property(parts, (given) => {
        expect(parseLink(formatLink(given))).toEqual({ parts: given, problem: null })
      }),
    ))

  it('says nothing where there is nothing to say', () => {
    expect(formatLink(NO_PARTS)).toBe('')
    expect(formatLink({ ...NO_PARTS, layers: LAYERS })).toBe('')
    expect(parseLink('#')).toEqual({ parts: NO_PARTS, problem: null })
  })

  it('that is cut behind its “#” is noticed, wherever that is', () =>
    fc.assert(
      fc.property(parts, (given) => {
        const whole = formatLink(given)
        for (let length = 2; length < whole.length; length++)
          expect(parseLink(whole.slice(0, length))).toMatchObject({
            problem: expect.any(String),
            parts: { passage: null, article: null },
          })
      }),
      { numRuns: 30 },
    ))

  it('is noticed to be damaged at every position of its passage and its article', () => {
    for (let at = 1; at < FULL.length; at++) {
      for (const digit of ['A', 'z', '_', '%', '&', ' ']) {
        if (digit === FULL[at]) continue
        const { problem, parts: read } = parseLink(FULL.slice(0, at) + digit + FULL.slice(at + 1))
        // What a reader sees (layers, a source) may be edited by hand.
        if (problem === null) expect(read).toMatchObject({ passage, article: 'q1b6_-9AAwAlink' })
      }
    }
  })

  it('takes layers and a source that somebody edited by hand', () => {
    const edited = FULL.replace('layers=direct', 'layers=reported').replace('ana-ortiz', 'bo-lee')
    expect(parseLink(edited)).toMatchObject({
      parts: { layers: ['reported'], chosen: { kind: 'source', id: 'bo-lee' }, passage },
      problem: null,
    })
  })

  it('of version 1 is read by its upgrader', () => {
    expect(parseLink(`#v=1&layers=direct&p=${passage}`)).toEqual({
      parts: { ...NO_PARTS, layers: ['direct'], passage },
      problem: null,
    })
    expect(parseLink('#v=1&layers=direct')).toMatchObject({ problem: 'damaged' })
    expect(parseLink(`#v=1&p=${passage}&t=abc`)).toMatchObject({ problem: 'damaged' })
  })

  it.each([
    [`#p=${passage}&v=3`, 'otherVersion'],
    ['#v=10', 'otherVersion'],
    ['#v=01', 'damaged'],
    ['#v=__proto__', 'damaged'],
    ['#layers=direct&v=2.', 'damaged'],
    ['#layers=direct&v=2)', 'damaged'],
    ['#v=2&x=1', 'unknownPart'],
    ['#__proto__=1&v=2', 'unknownPart'],
    ['#layers=direct.loud&v=2', 'unknownPart'],
    [`#p=${passage}&v=2`, 'damaged'],
    [`#p=${passage}&p=${passage}&v=2`, 'damaged'],
    ['#layers=direct', 'damaged'],
  ])('%s is told, and nothing is guessed', (fragment, problem) => {
    expect(parseLink(fragment)).toMatchObject({ problem, parts: { passage: null, article: null } })
  })

  it('of more than 64 kB is not looked at', () => {
    expect(parseLink(`#layers=direct&v=2&t=${'A'.repeat(70_000)}`)).toEqual({
      parts: NO_PARTS,
      problem: 'tooLong',
    })
  })

  it('takes fragments of any kind without an exception', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...[
          'v=1',
          'v=2',
          '&',
          'p=',
          passage,
          'layers=',
          'direct.',
          'source=',
          't=',
          'c=',
          '%',
          '%E0%A4%A',
          '#',
          '=',
          '+',
        ],
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { parts: read, problem } = parseLink(pieces.join(''))
        if (problem !== null) expect(read).toMatchObject({ passage: null, article: null })
      }),
      runs(5_000),
    )
  })
})
