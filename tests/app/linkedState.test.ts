// The reader's part of an address in the reader's own terms.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  formatLinkedState,
  parseLinkedState,
  withoutArticle,
  withState,
} from '../../src/app/reader/linkedState'
import { linkTo } from '../../src/app/reader/sharing/linkTo'
import { parseRoute } from '../../src/app/route'
import { LAYERS, span } from '../../src/domain'
import { ALL_LAYERS, layersFrom } from '../../src/state'
import { harbor } from '../support/harbor'

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

it('has no place for a line of the sourcing summary', () => {
  const chosen = { kind: 'figure', id: 'quoted' } as const
  expect(formatLinkedState({ layers: ALL_LAYERS, chosen, passage: null, article: null })).toBe('')
})

it('keeps everything but the article where the text is there by other ways, and nothing of a damaged link', () => {
  const linked = { layers: layersFrom(['direct']), chosen: null, passage: null, article: 'abc' }
  const fragment = formatLinkedState(linked)
  expect(withoutArticle(HREF + fragment)).toBe(formatLinkedState({ ...linked, article: null }))
  expect(withoutArticle(HREF + fragment.slice(0, -1))).toBe('')
})

it('is missed wherever a link is cut behind the address of the app, be it in its query', () => {
  const app = 'https://reader.example/deep/'
  const target = { kind: 'passage', at: span(4, 20), name: 'this passage' } as const
  for (const packed of [null, 'q1b6_-9AAwAlink']) {
    const link = linkTo(target, app, harbor, layersFrom(['direct']), packed)
    expect(parseRoute(link)).toEqual({ kind: 'article', id: harbor.id })
    expect(parseLinkedState(link)).toMatchObject({ problem: null, article: packed })
    // A question mark alone is the app's own address: nobody can tell.
    for (let length = app.length + 2; length < link.length; length++) {
      const cut = link.slice(0, length)
      const route = parseRoute(cut)
      const isTold = route.kind === 'unknown' || parseLinkedState(cut).problem !== null
      expect([cut, isTold || (route.kind === 'article' && route.id !== harbor.id)]).toEqual([cut, true])
    }
  }
})

it('leaves the address of what is on screen without the mark of a link, which a clean one would lack its rest by', () => {
  const state = { layers: ALL_LAYERS, chosen: null, passage: null, article: null }
  const address = withState('https://reader.example/?link&article=harbor#layers=none&v=2', state)
  expect(address).toBe('https://reader.example/?article=harbor')
  expect(parseLinkedState(address).problem).toBeNull()
})

it('with an article in it that is not named is told to be damaged', () => {
  const fragment = formatLinkedState({ layers: null, chosen: null, passage: null, article: 'abc' })
  expect(parseLinkedState(`https://reader.example/${fragment}`)).toMatchObject({ problem: 'damaged' })
})
