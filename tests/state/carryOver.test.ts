// What was open, chosen and stepped to in one analysis is the same passage, source and place in another, whatever its id.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attribution, type Entity, type Source, sharedShare, span } from '../../src/domain'
import { type Carried, carryChosen, carryOver, carryTarget, deriveReading } from '../../src/state/carryOver'
import { analysisOf, articleOf, at, attributionOf, entityOf } from '../support/newspaper'

const article = articleOf([
  'Lena Park said the bridge would open in May. She added that tolls would stay low.',
  'Omar Diaz warned that costs had doubled. A clerk said nobody had checked the bolts.',
  'The bridge was planned in 1998.',
])
const where = (words: string, nth = 1) => at(article, words, nth)

const park = (id: string): Entity =>
  entityOf(id, 'person', 'Lena Park', [
    { span: where('Lena Park'), form: 'name' },
    { span: where('She'), form: 'pronoun' },
  ])
const diaz = (id: string): Entity =>
  entityOf(id, 'person', 'Omar Diaz', [{ span: where('Omar Diaz'), form: 'name' }])
const spoken = (entityId: string, words: string): Source => ({
  kind: 'entity',
  span: where(words),
  entityId,
  also: [],
})
const opens = (id: string, source: Source, content = 'the bridge would open in May'): Attribution =>
  attributionOf({ id, source, cue: where('said'), content: [where(content)] })
const tolls = (id: string, source: Source): Attribution =>
  attributionOf({ id, source, cue: where('added'), content: [where('tolls would stay low')] })
const costs = (id: string, source: Source): Attribution =>
  attributionOf({ id, source, cue: where('warned'), content: [where('costs had doubled')] })
const bolts = (id: string, source: Source): Attribution =>
  attributionOf({ id, source, cue: where('said', 2), content: [where('nobody had checked the bolts')] })
const planned = { span: where('The bridge was planned in 1998.'), why: 'a year', confidence: 0.8 }

const read = (attributions: readonly Attribution[], entities: readonly Entity[] = [], context = [planned]) =>
  deriveReading(article, analysisOf(article, { attributions, entities, context }))

const quick = read(
  [
    opens('a', spoken('park', 'Lena Park')),
    tolls('b', spoken('park', 'She')),
    costs('c', spoken('diaz', 'Omar Diaz')),
  ],
  [park('park'), diaz('diaz')],
)
/** The ids have changed hands, and the first statement is longer. */
const careful = read(
  [
    opens('c', spoken('diaz', 'Lena Park'), 'the bridge would open in May. She'),
    tolls('a', spoken('diaz', 'She')),
    costs('b', spoken('park', 'Omar Diaz')),
    bolts('d', { kind: 'unnamed', id: 'unnamed:clerk', span: where('A clerk') }),
  ],
  [park('diaz'), diaz('park')],
)
const of = (id: string) => ({ kind: 'attribution', id }) as const

describe('a highlight', () => {
  it('is the one with the same words, not the one with the same id', () => {
    expect(carryTarget(quick.analyzed, careful.analyzed, of('a'))).toEqual(of('c'))
    expect(carryTarget(quick.analyzed, careful.analyzed, of('b'))).toEqual(of('a'))
  })

  it('is the one of the same cue where the words differ by more than half', () => {
    const short = read([opens('x', spoken('park', 'Lena Park'), 'in May')], [park('park')])
    expect(carryTarget(quick.analyzed, short.analyzed, of('a'))).toEqual(of('x'))
  })

  it('is none where neither words nor cue are there, though the id is', () => {
    const other = read([bolts('a', { kind: 'missing' })])
    expect(carryTarget(quick.analyzed, other.analyzed, of('a'))).toBeNull()
  })

  it('is found however background is numbered, and where background became a claim', () => {
    const two = read([], [], [{ ...planned, span: where('A clerk') }, planned])
    expect(carryTarget(quick.analyzed, two.analyzed, { kind: 'context', index: 0 })).toEqual({
      kind: 'context',
      index: 1,
    })
    const claim = attributionOf({ id: 'p', source: { kind: 'missing' }, content: [planned.span] })
    expect(
      carryTarget(quick.analyzed, read([claim], [], []).analyzed, { kind: 'context', index: 0 }),
    ).toEqual(of('p'))
  })
})

describe('what is chosen', () => {
  it('is the entity that stands at the same places', () => {
    expect(carryChosen(quick, careful, { kind: 'entity', id: 'park' })).toEqual({
      kind: 'entity',
      id: 'diaz',
    })
    expect(carryChosen(quick, read([]), { kind: 'entity', id: 'park' })).toBeNull()
  })

  it('is the source who says the same where nobody is named', () => {
    const someone = (id: string, words: string): Source => ({ kind: 'unnamed', id, span: where(words) })
    const before = read([bolts('d', someone('unnamed:clerk', 'A clerk'))])
    const after = read([
      bolts('e', someone('unnamed:a-clerk', 'A clerk')),
      costs('c', someone('unnamed:clerk', 'Omar Diaz')),
    ])
    expect(carryChosen(before, after, { kind: 'source', id: 'unnamed:clerk' })).toEqual({
      kind: 'source',
      id: 'unnamed:a-clerk',
    })
  })

  it('is whatever has no source again, or nothing: never a source by chance', () => {
    const missing = read([opens('a', { kind: 'missing' })])
    const chosen = { kind: 'source', id: 'missing' } as const
    expect(carryChosen(missing, quick, chosen)).toBeNull()
    expect(carryChosen(missing, missing, chosen)).toBe(chosen)
    expect(carryChosen(quick, missing, { kind: 'source', id: 'park' })).toBeNull()
  })

  it('may be of the other reading already: a link was made there', () => {
    const chosen = { kind: 'source', id: 'unnamed:clerk' } as const
    expect(carryChosen(quick, careful, chosen)).toBe(chosen)
  })
})

describe('the reader’s state', () => {
  const state: Carried = {
    chosen: { kind: 'source', id: 'park' },
    step: 1,
    touched: { target: of('a'), by: 'tap' },
  }

  it('is carried over whole: card, choice and the place stepped to', () =>
    expect(carryOver(quick, careful, state)).toEqual({
      chosen: { kind: 'source', id: 'diaz' },
      step: 1,
      touched: { target: of('c'), by: 'tap' },
    }))

  it('steps to the same words where others come before them', () => {
    const more = read(
      [
        opens('n', spoken('park', 'Lena Park')),
        tolls('m', spoken('park', 'She')),
        costs('l', spoken('park', 'Omar Diaz')),
      ],
      [park('park')],
    )
    const fewer = read(
      [tolls('b', spoken('park', 'She')), costs('c', spoken('park', 'Omar Diaz'))],
      [park('park')],
    )
    expect(carryOver(fewer, more, { ...state, step: 1, touched: null }).step).toBe(2)
  })

  it('lets go of what is not there', () =>
    expect(carryOver(quick, read([]), state)).toEqual({ chosen: null, step: null, touched: null }))

  it('stays the same object by object where the analysis is the same, and comes back from the other', () => {
    const same = carryOver(quick, quick, state)
    expect(same.chosen).toBe(state.chosen)
    expect(same.touched).toBe(state.touched)
    expect(carryOver(careful, quick, carryOver(quick, careful, state))).toEqual(state)
  })
})

describe('the shared share', () => {
  const spans = fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 4 })
    .map((starts) => [...new Set(starts)].map((start) => span(start, start + 1)))
  it('is 1 for itself, the same both ways, between 0 and 1', () =>
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const share = sharedShare(a, b)
        expect(sharedShare(a, a)).toBe(1)
        expect(share).toBe(sharedShare(b, a))
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    ))
})
