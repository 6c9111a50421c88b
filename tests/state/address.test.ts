// What an address says, and the address that says it: one is the other's inverse.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTo } from '../../src/app/reader/sharing/linkTo'
import { LAYERS, span } from '../../src/domain'
import {
  ALL_LAYERS,
  actIn,
  addressOf,
  arriveAt,
  type Destination,
  derivePlaces,
  deriveSources,
  formatAddress,
  formatLinkAddress,
  indexArticle,
  isNewEntry,
  layersFrom,
  NO_LAYERS,
  NOTHING_LINKED,
  parseAddress,
  pointTo,
} from '../../src/state'
import { oldLinks } from '../support/fixtures'
import { harbor, harborAnalysis } from '../support/harbor'

const BASE = 'https://reader.example/deep/'
const HARBOR = { kind: 'article', id: 'harbor' } as const
const someLayers = fc.subarray([...LAYERS]).map(layersFrom)
const someChosen = fc.option(
  fc.record({ kind: fc.constantFrom('source' as const, 'entity' as const), id: fc.string({ minLength: 1 }) }),
)
const somePage: fc.Arbitrary<Destination> = fc.oneof(
  fc.constantFrom(
    { kind: 'library' } as const,
    { kind: 'bookmarklet' } as const,
    { kind: 'handed' } as const,
    { kind: 'class' } as const,
    { kind: 'article', id: null } as const,
  ),
  fc.string({ minLength: 1 }).map((id) => ({ kind: 'article', id }) as const),
  fc
    .record({
      query: fc.string(),
      tag: fc.option(fc.string({ minLength: 1 })),
      figure: fc.option(fc.string({ minLength: 1 })),
      who: fc.string(),
      said: fc.string(),
    })
    .map((asked) => ({ kind: 'report', asked }) as const),
  fc.string({ minLength: 1 }).map((id) => ({ kind: 'practice', id }) as const),
)

describe('an address', () => {
  it('says which source is chosen, named or not, and leads back to it', () => {
    const analyzed = indexArticle(harbor, harborAnalysis, null)
    const sources = deriveSources(analyzed)
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['unnamed:port-worker', 'missing']))
    for (const { id, name } of sources) {
      const chosen = { kind: 'source', id } as const
      const place = actIn(arriveAt(parseAddress(formatAddress(BASE, HARBOR)), null, null), {
        kind: 'choose',
        chosen,
      })
      const { linked } = parseAddress(addressOf(place, BASE) ?? '')
      expect(linked.chosen).toEqual(chosen)
      expect(derivePlaces({ analyzed, sources, figures: [] }, linked.chosen ?? chosen)?.name).toBe(name)
    }
  })

  it('is read back as it was written, whatever page and state it stands for', () =>
    fc.assert(
      fc.property(somePage, someLayers, someChosen, (route, layers, chosen) => {
        const read = parseAddress(formatAddress(BASE, route, { ...NOTHING_LINKED, layers, chosen }))
        expect(read).toMatchObject({ route, problem: null })
        const isArticle = route.kind === 'article' || route.kind === 'practice'
        expect(read.linked).toMatchObject({
          ...NOTHING_LINKED,
          ...(isArticle ? { chosen, layers: read.linked.layers } : {}),
        })
        if (isArticle) expect(read.linked.layers ?? ALL_LAYERS).toEqual(layers)
      }),
    ))

  it('that is handed on says the same as that of the address bar', () => {
    const linked = { ...NOTHING_LINKED, layers: layersFrom(['direct']), article: 'q1b6_-9AAwA' }
    const link = formatLinkAddress(BASE, 'harbor', linked)
    expect(link).toContain('?link&article=harbor#')
    expect(parseAddress(link)).toEqual(parseAddress(formatAddress(BASE, HARBOR, linked)))
  })

  it('keeps a line of the sourcing summary, which a link that is handed on has no place for', () => {
    const linked = {
      ...NOTHING_LINKED,
      layers: ALL_LAYERS,
      chosen: { kind: 'figure', id: 'verb:put-forward' },
    } as const
    const address = formatAddress(BASE, HARBOR, linked)
    expect(address).toBe(`${BASE}?article=harbor&figure=verb%3Aput-forward`)
    expect(parseAddress(address)).toMatchObject({ route: HARBOR, linked: { chosen: linked.chosen } })
    expect(parseAddress(formatAddress(BASE, { kind: 'article', id: null }, linked)).linked.chosen).toEqual(
      linked.chosen,
    )
    expect(parseAddress(`${BASE}?figure=%3Cscript%3E`).linked.chosen).toBeNull()
    expect(formatLinkAddress(BASE, 'harbor', linked)).toBe(`${BASE}?article=harbor`)
  })

  it('of any kind is read as something', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, fragment) => {
        const { route, linked, problem } = parseAddress(`${BASE}?${query}#${fragment}`)
        expect(route.kind).toBeTypeOf('string')
        if (problem !== null) expect(linked).toMatchObject({ passage: null, article: null })
      }),
    ))

  it('is missed wherever a link is cut behind the address of the app, be it in its query', () => {
    const target = { kind: 'passage', at: span(4, 20), name: 'this passage' } as const
    for (const packed of [null, 'q1b6_-9AAwAlink']) {
      const link = linkTo(target, BASE, harbor, layersFrom(['direct']), packed)
      expect(parseAddress(link)).toMatchObject({
        route: { kind: 'article', id: harbor.id },
        problem: null,
        linked: { article: packed },
      })
      // A question mark alone is the app's own address: nobody can tell.
      for (let length = BASE.length + 2; length < link.length; length++) {
        const cut = link.slice(0, length)
        const { route, problem } = parseAddress(cut)
        const isTold = route.kind === 'unknown' || problem !== null
        expect([cut, isTold || (route.kind === 'article' && route.id !== harbor.id)]).toEqual([cut, true])
      }
    }
  })

  it('with an article in it that is not named is told to be damaged', () => {
    const { hash } = new URL(formatAddress(BASE, HARBOR, { ...NOTHING_LINKED, article: 'abc' }))
    expect(parseAddress(BASE + hash)).toMatchObject({ problem: 'damaged', linked: NOTHING_LINKED })
  })
})

it.each(oldLinks().map(({ name, path, opens }) => [name, path, opens.problem] as const))(
  'an old link to %s says the same when it is written anew, and stays as it was where it cannot be followed',
  (_name, path, problem) => {
    const read = parseAddress(BASE + path)
    const again = addressOf(arriveAt(read, null, null), BASE)
    if (again === null) expect(read.route.kind !== 'article' || problem !== null).toBe(true)
    else expect(parseAddress(again)).toEqual(read)
  },
)

describe('a place', () => {
  const at = (href: string, lastLayers = null) => arriveAt(parseAddress(href), lastLayers, null)

  it('has the address that led to it, in its own form', () => {
    const link = formatLinkAddress(BASE, 'harbor', { ...NOTHING_LINKED, layers: NO_LAYERS, article: 'abc' })
    expect(addressOf(at(link), BASE)).toBe(link.replace('link&', ''))
    // A clean address says nothing that could be missed.
    expect(addressOf(at(`${BASE}?link&article=harbor#v=2`), BASE)).toBe(`${BASE}?article=harbor`)
  })

  it('that a damaged link led to keeps its address whatever is switched, until a passage is put there', () => {
    const place = at(`${BASE}?article=harbor#p=cut`)
    const clean = actIn(place, { kind: 'toggleClean' })
    expect(addressOf(clean, BASE)).toBeNull()
    expect(addressOf(pointTo(clean, 'p1'), BASE)).toMatch(/\?article=harbor#p=p1&layers=none&c=/)
  })

  it('carries passage and text on while layers are switched', () => {
    const linked = { ...NOTHING_LINKED, article: 'abc' }
    const place = actIn(at(formatAddress(BASE, HARBOR, linked)), { kind: 'toggleClean' })
    expect(addressOf(place, BASE)).toBe(formatAddress(BASE, HARBOR, { ...linked, layers: NO_LAYERS }))
  })

  it('is another entry where something else is chosen or pointed at, not where layers are switched', () => {
    const place = at(`${BASE}?article=harbor`)
    const chosen = actIn(place, { kind: 'choose', chosen: { kind: 'source', id: 'a' } })
    expect(isNewEntry(place, chosen)).toBe(true)
    expect(isNewEntry(chosen, actIn(chosen, { kind: 'choose', chosen: null }))).toBe(true)
    expect(isNewEntry(place, pointTo(place, 'p1'))).toBe(true)
    expect(isNewEntry(place, actIn(place, { kind: 'toggleClean' }))).toBe(false)
    expect(isNewEntry(chosen, actIn(chosen, { kind: 'step', to: 1 }))).toBe(false)
  })

  it('keeps the open tab on the way back within an article, and begins anew in another', () => {
    const first = actIn(at(`${BASE}?article=harbor`), { kind: 'openTab', tab: 'summary' })
    const come = (href: string) => arriveAt(parseAddress(href), null, first).reader.tab
    expect(come(`${BASE}?article=harbor#layers=none&v=2`)).toBe('summary')
    expect(come(`${BASE}?article=other`)).toBe('sources')
  })
})
