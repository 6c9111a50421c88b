// What the panel lists: who speaks how much, who is mentioned where, and the figures for editors.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOfSource, textOf, unnamedIdOf } from '../../src/domain'
import {
  countSources,
  deriveEntityGroups,
  deriveEntityPage,
  derivePlaces,
  deriveSources,
  deriveSourcingSummary,
  deriveVoice,
  indexArticle,
  layersFrom,
  layersMissing,
  matching,
  NO_LAYERS,
  percentages,
  standingsIn,
  tellStandings,
} from '../../src/state'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const analyzed = indexArticle(harbor, harborAnalysis, null)
const sources = deriveSources(analyzed)

describe('layersMissing', () => {
  const places = derivePlaces({ analyzed, sources, figures: [] }, { kind: 'source', id: 'ana-ortiz' })

  it('names the layers that hide all of a highlight', () => {
    if (!places) throw new Error('the mayor speaks')
    expect(layersMissing(analyzed, places, layersFrom(['reported', 'context']))).toEqual(['direct'])
    expect(layersMissing(analyzed, places, NO_LAYERS)).toEqual(['direct', 'reported'])
  })

  it('lights every piece of a statement at its step', () => {
    const words = places?.pieces.map((pieces) => pieces.map((one) => textOf(harbor.text, one)))
    expect(words?.slice(0, 2)).toEqual([
      ['the harbor would', 'never close'],
      ['We have the money. We have the plans.', 'And we have the people.'],
    ])
    expect(places?.steps).toEqual(places?.pieces.map(([first]) => first))
  })

  it('names none where each highlight shows in some part', () => {
    if (!places) throw new Error('the mayor speaks')
    expect(layersMissing(analyzed, places, layersFrom(['direct']))).toEqual([])
  })
})

describe('sources', () => {
  it('lists everybody, most words first, then those who only relay, then what has no source', () =>
    expect(sources.map(({ name, standing }) => `${name}: ${standing}`)).toEqual([
      'Ana Ortiz: named',
      'A port worker: described',
      'Harbor Gazette: institution',
      'No source given: missing',
    ]))

  it('are counted alike, and what has no source apart', () => {
    expect(countSources(sources)).toBe(3)
    expect(tellStandings(sources)).toBe(
      'named 1 · institutions 1 · described, not named 1 · without a source 1',
    )
  })

  it('never speak in no words: where one within takes them all, they are those that it holds', () => {
    const text = articleOf(['Ortiz said: “We won.” Nobody objected, a clerk added.'])
    const outer = attributionOf({
      id: 'o',
      source: { kind: 'unnamed', id: 'unnamed:clerk', span: at(text, 'a clerk') },
      content: [at(text, 'We won.')],
    })
    const inner = attributionOf({
      id: 'i',
      source: { kind: 'missing' },
      content: outer.content,
      direct: outer.content,
    })
    const found = deriveSources(indexArticle(text, analysisOf(text, { attributions: [outer, inner] }), null))
    expect(found.map(({ id, directWords, reportedWords }) => [id, directWords + reportedWords])).toEqual([
      ['unnamed:clerk', 2],
      ['missing', 2],
    ])
  })

  it('counts quotes and claims as the text shows them, and a word only once', () => {
    const [ortiz, worker] = sources
    expect(ortiz).toMatchObject({ quotes: 2, claims: 0, directWords: 19, reportedWords: 3 })
    expect(ortiz?.relayedBy).toEqual([{ name: 'Harbor Gazette', count: 1 }])
    expect(ortiz?.partlyQuoted).toBe(1)
    // “new cranes by June” lies within the worker's claim, but is the mayor's.
    expect(worker).toMatchObject({ quotes: 0, claims: 1, directWords: 0, reportedWords: 3 })
  })

  it('keeps the words that stand where a source should', () =>
    expect(sources.find(({ id }) => id === 'missing')?.description).toBe('“reportedly”'))

  it('lists a joint statement under each who makes it, and parts its words in the shares', () => {
    const joint = analysisOf(harbor, {
      entities: harborAnalysis.entities,
      attributions: [
        attributionOf({
          id: 'a1',
          source: {
            kind: 'entity',
            span: at(harbor, 'Ana Ortiz'),
            entityId: 'ana-ortiz',
            also: ['harbor-gazette'],
          },
          content: [at(harbor, 'lost two ships')],
        }),
      ],
    })
    const both = indexArticle(harbor, joint, null)
    const profiles = deriveSources(both)
    expect(profiles.map(({ reportedWords }) => reportedWords)).toEqual([3, 3])
    expect(deriveVoice(both, profiles).shares.map(({ reported }) => reported)).toEqual([1.5, 1.5])
    expect(nameOfSource(both, joint.attributions[0]!.source)).toBe('Ana Ortiz and Harbor Gazette')
  })
})

describe('somebody unnamed who comes back', () => {
  it('is one source under the words that introduced them, and two are two', () => {
    const text = articleOf(['A porter said so. The official agreed, she added. A pilot said no.'])
    const says = (id: string, who: string, what: string, introduced?: string) =>
      attributionOf({
        id,
        source: {
          kind: 'unnamed',
          id: unnamedIdOf(introduced ?? who),
          span: at(text, who),
          ...(introduced && { introduced: at(text, introduced) }),
        },
        content: [at(text, what)],
      })
    const some = indexArticle(
      text,
      analysisOf(text, {
        attributions: [
          says('b1', 'A porter', 'so'),
          says('b2', 'she', 'agreed', 'A porter'),
          says('b3', 'A pilot', 'no'),
        ],
      }),
      null,
    )
    const found = deriveSources(some)
    expect(found.map(({ name, statements }) => [name, statements.length])).toEqual([
      ['A porter', 2],
      ['A pilot', 1],
    ])
    expect(standingsIn(found)).toEqual(['described'])
  })
})

describe('share of voice', () => {
  it('adds up to every word of the article', () => {
    const voice = deriveVoice(analyzed, sources)
    const spoken = voice.shares.reduce((sum, share) => sum + share.direct + share.reported, 0)
    expect(spoken + voice.outlet).toBe(voice.total)
  })

  it('percentages add up to 100, and the outlet has the same however the rest is parted', () =>
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.nat(1000)), (own, parts) => {
        const { outlet, others } = percentages(own, parts)
        const all = parts.reduce((a, b) => a + b, 0)
        expect(others.reduce((a, b) => a + b, outlet)).toBe(own + all > 0 ? 100 : 0)
        expect(percentages(own, [all]).outlet).toBe(outlet)
      }),
    ))
})

describe('entities', () => {
  it('groups them by kind', () =>
    expect(
      deriveEntityGroups(analyzed).map(({ kind, entities }) => [kind, entities.map((e) => e.name)]),
    ).toEqual([
      ['person', ['Ana Ortiz']],
      ['organization', ['Harbor Gazette']],
    ]))

  it('tells names from descriptions, and what it says from what is said of it', () => {
    const page = deriveEntityPage(analyzed, 'ana-ortiz')
    expect(page).toMatchObject({ names: 3, descriptions: 1, pronouns: 0 })
    expect(page?.says.map(({ id }) => id)).toEqual(['a1', 'a2', 'a4'])
    expect(page?.saidOf.map(({ id }) => id)).toEqual(['a3'])
  })

  it('finds by name or description, without regard to case and accents', () => {
    const people = [
      { name: 'José Müller', description: 'the mayor’s aide' },
      { name: 'Ana Ortiz', description: null },
    ]
    expect(matching(people, "jose mayor's").map(({ name }) => name)).toEqual(['José Müller'])
    expect(matching(people, '  ')).toHaveLength(2)
  })
})

describe('sourcing at a glance', () => {
  const figures = new Map(deriveSourcingSummary(analyzed, sources).map((figure) => [figure.id, figure]))

  it('counts sources, without those that nobody is', () => {
    expect(figures.get('sources')?.value).toBe(String(countSources(sources)))
    const apart = ['named', 'described', 'anonymous', 'institutions'].map((id) => figures.get(id)?.value)
    expect(apart).toEqual(['1', '1', '0', '1'])
  })

  it('leads each figure to its passages', () => {
    const words = figures.get('unsourced')?.passages.map((at) => textOf(harbor.text, at))
    expect(words).toEqual(['lost two ships'])
    expect(figures.get('first')?.value).toBe('Ana Ortiz')
    expect(figures.get('most')).toMatchObject({ value: 'Ana Ortiz', detail: '22 words' })
  })

  it('parts the words between quotes, claims and the outlet', () => {
    const shares = ['direct', 'reported', 'outlet'].map((id) => Number.parseInt(figures.get(id)!.value, 10))
    expect(shares.reduce((a, b) => a + b, 0)).toBe(100)
  })
})
