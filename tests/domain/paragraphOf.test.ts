// Paragraphs are counted as a reader counts them: headings are none.
import { expect, it } from 'vitest'
import { type Block, type BlockKind, paragraphOf, span } from '../../src/domain'

const blocksOf = (kinds: readonly BlockKind[]): readonly Block[] =>
  kinds.map((kind, i) => ({ kind, span: span(i * 10, i * 10 + 9), level: kind === 'heading' ? 2 : null }))

it('counts what is no heading, from 1; a heading belongs to what stands below it', () => {
  const blocks = blocksOf(['heading', 'paragraph', 'listItem', 'heading', 'heading', 'quotation', 'heading'])
  const numbers = blocks.map(({ span: { start } }) => paragraphOf({ blocks }, span(start + 2, start + 3)))
  expect(numbers).toEqual([1, 1, 2, 3, 3, 3, 4])
})

it('a text without headings has as many as it has blocks', () => {
  const blocks = blocksOf(['paragraph', 'paragraph'])
  expect(paragraphOf({ blocks }, span(12, 40))).toBe(2)
})
