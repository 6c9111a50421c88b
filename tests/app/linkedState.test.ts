// The reader's part of an address in the reader's own terms.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatLinkedState, parseLinkedState, withoutArticle } from '../../src/app/reading/linkedState'
import { LAYERS } from '../../src/domain'
import { ALL_LAYERS, layersFrom } from '../../src/state'

const HREF = 'https://reader.example/?article=harbor'

it('is read back as it was written', () =>
  fc.assert(
    fc.property(
      fc.subarray([...LAYERS]).map(layersFrom),
      fc.option(
        fc.record({
          kind: fc.constantFrom('source' as const, 'entity' as const),
          id: fc.string({ minLength: 1 }),
        }),
      ),
      (layers, chosen) => {
        const written = formatLinkedState({ layers, chosen, passage: null, article: null })
        const read = parseLinkedState(HREF + written)
        expect(read).toMatchObject({ chosen, problem: null, passage: null, article: null })
        expect(read.layers ?? ALL_LAYERS).toEqual(layers)
      },
    ),
  ))

it('has no place for a line of the glance', () => {
  const chosen = { kind: 'figure', id: 'quoted' } as const
  expect(formatLinkedState({ layers: ALL_LAYERS, chosen, passage: null, article: null })).toBe('')
})

it('keeps everything but the article where the text is there by other ways, and nothing of a damaged link', () => {
  const linked = { layers: layersFrom(['direct']), chosen: null, passage: null, article: 'abc' }
  const fragment = formatLinkedState(linked)
  expect(withoutArticle(HREF + fragment)).toBe(formatLinkedState({ ...linked, article: null }))
  expect(withoutArticle(HREF + fragment.slice(0, -1))).toBe('')
})
