// Random texts, blocks and marks for property tests.
import * as fc from 'fast-check'
import type { Block, LayerId, Mark } from '../../src/domain'
import { LAYERS, span } from '../../src/domain'

/** Blocks in order over a text of at most `length`, with or without gaps between them. */
export const blocksWithin = (length: number): fc.Arbitrary<Block[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: length }), { minLength: 2, maxLength: 12 })
    .map((edges) => edges.sort((a, b) => a - b))
    .map((edges) =>
      edges.slice(1).map((end, i) => ({
        kind: 'paragraph' as const,
        level: null,
        span: span(edges[i] as number, end),
      })),
    )

/** Marks anywhere within a text of `length`; they nest, cross and repeat as they like. */
export const marksWithinText = (length: number): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: length - 1 }),
        fc.integer({ min: 1, max: length }),
        fc.constantFrom<LayerId>(...LAYERS),
        fc.nat({ max: 5 }),
      )
      .map(([start, width, layer, n]) => ({
        layer,
        span: span(start, Math.min(length, start + width)),
        target:
          layer === 'context'
            ? { kind: 'context' as const, index: n }
            : { kind: 'attribution' as const, id: `a${n}` },
        unsure: layer !== 'context' && n === 0,
      })),
    { maxLength: 20 },
  )
