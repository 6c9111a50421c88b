// Long blocks are drawn in pieces that tile them, none too long, none ending inside a character.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Block, span, textOf } from '../../src/domain'
import { boundedBlocks } from '../../src/state/boundedBlocks'

const paragraph = (text: string): Block => ({ kind: 'paragraph', span: span(0, text.length), level: null })
const piecesOf = (text: string) =>
  boundedBlocks([paragraph(text)], text).map(({ block }) => textOf(text, block.span))

it('leaves a paragraph of ordinary length whole', () => {
  const text = 'The council voted to close the pool. '.repeat(80).trim()
  expect(piecesOf(text)).toEqual([text])
})

it('cuts a long paragraph between words', () => {
  const pieces = piecesOf('council '.repeat(5_000).trim())
  expect(pieces.length).toBeGreaterThan(5)
  for (const piece of pieces) expect(piece.trim()).toMatch(/^council( council)*$/)
})

it('cuts a word without end, but not a character of two code units', () => {
  const pieces = piecesOf('😀'.repeat(5_000))
  expect(pieces.length).toBeGreaterThan(10)
  for (const piece of pieces) expect(piece).toMatch(/^(😀)+$/u)
})

it('marks every piece but the last as continued, and the pieces tile the block', () => {
  const unit = fc.constantFrom('a', ' ', '“', 'e\u0301', '\u0301', '😀', 'word ')
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 2_000 }),
      (units, times) => {
        const text = units.join('').repeat(times)
        const drawn = boundedBlocks([paragraph(text)], text)
        expect(drawn.map(({ block }) => textOf(text, block.span)).join('')).toBe(text)
        expect(drawn.map(({ continued }) => continued)).toEqual(drawn.map((_, i) => i < drawn.length - 1))
        for (const { block } of drawn) expect(block.span.end - block.span.start).toBeLessThanOrEqual(4_000)
      },
    ),
    { numRuns: 40 },
  )
})
