// The reader's part of an address: what is written is read back, and any string at all is read without an exception.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLinkedState, parseLinkedState } from '../../src/app/reading/linkedState'
import { LAYERS, span } from '../../src/domain'
import { describe as describePassage, findWords, format } from '../../src/passage'
import { layersFrom } from '../../src/state'

const layers = fc.subarray([...LAYERS]).map(layersFrom)
const chosen = fc.option(
  fc.record({ kind: fc.constantFrom('source' as const, 'entity' as const), id: fc.string({ minLength: 1 }) }),
)
const TEXT = 'The council voted to close the old pool by the harbor, its mayor said on Tuesday.'
const passage = format(describePassage(findWords(TEXT), span(4, 40)))

describe('the state in a link', () => {
  it('is read back as it was written', () =>
    fc.assert(
      fc.property(layers, chosen, fc.boolean(), (on, one, withPassage) => {
        const read = parseLinkedState(formatLinkedState(on, one, withPassage ? passage : null))
        expect(read.problem).toBeNull()
        expect(read.layers ?? layersFrom(LAYERS)).toEqual(on)
        expect(read.chosen).toEqual(one)
        expect(read.passage).toBe(withPassage ? passage : null)
      }),
    ))

  it('tells another version and an unknown part, and guesses nothing', () => {
    expect(parseLinkedState(`#v=2&p=${passage}`)).toMatchObject({ problem: 'otherVersion', passage: null })
    expect(parseLinkedState(`#v=1&p=${passage}&x=1`)).toMatchObject({ problem: 'unknownPart', passage: null })
  })

  it('of a passage is noticed to be cut, wherever that is', () => {
    const whole = formatLinkedState(layersFrom(['direct']), { kind: 'source', id: 'ana-ortiz' }, passage)
    for (let length = '#v'.length; length < whole.length; length++)
      expect(parseLinkedState(whole.slice(0, length))).toMatchObject({
        problem: expect.any(String),
        passage: null,
      })
  })

  it('takes 100,000 fragments of any kind without an exception', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'v=1',
        '&',
        'p=',
        passage,
        'layers=',
        'direct.',
        'source=',
        '%',
        '%E0%A4%A',
        '#',
        '=',
        '+',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { passage: found, problem } = parseLinkedState(pieces.join(''))
        if (problem !== null) expect(found).toBeNull()
      }),
      { numRuns: 100_000 },
    )
  }, 120_000)
})
