// What other rooms build on: ids that a longer article leaves as they are, and how sure it is whose words they are.
import { describe, expect, it } from 'vitest'
import { type Article, ENGINE_VERSION, type Source } from '../../src/domain'
import { analyze } from '../../src/engine/analyze'
import { speakerConfidence } from '../../src/engine/speakers/confidence'
import { articleFromText } from '../../src/ingest'
import { at } from '../support/newspaper'

const articleOf = (text: string): Article => articleFromText(text, { origin: 'pasted' })
const analyzed = (text: string) => analyze(articleOf(text), null)

const STORY = [
  'Ines Galbraith said the pool would stay open.',
  'A lifeguard said the water was cold.',
  'An official said the gate was shut. An official said the gate was open.',
  'Police said two people were safe. Police said the road was shut.',
].join('\n\n')

const idsOf = ({ source }: { readonly source: Source }) =>
  source.kind === 'entity' ? source.entityId : source.kind === 'unnamed' ? source.id : source.kind

describe('ids', () => {
  const { attributions, entities } = analyzed(STORY)

  it('stay where the article gains a beginning and an end', () => {
    const longer = analyzed(
      `According to Bram Oster, the harbor was empty.\n\n${STORY}\n\nThe mayor said that it would rain.`,
    )
    expect(longer.attributions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(attributions.map(({ id }) => id)),
    )
    expect(longer.attributions.map(idsOf)).toEqual(expect.arrayContaining(attributions.map(idsOf)))
    expect(longer.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(entities.map(({ id }) => id)))
  })

  it('are each their own, and tell apart who is introduced one by one', () => {
    expect(new Set(attributions.map(({ id }) => id)).size).toBe(attributions.length)
    expect(attributions.map(idsOf)).toEqual([
      'ines-galbraith',
      'unnamed:lifeguard',
      'unnamed:official',
      'unnamed:official-2',
      'unnamed:police',
      'unnamed:police',
    ])
  })
})

it('an analysis says which reading it is, and who gave no answer', () =>
  expect(analyzed(STORY)).toMatchObject({
    engine: expect.stringContaining(`engine ${ENGINE_VERSION} `),
    reading: 'quick',
    unanswered: [],
  }))

it('who was asked and gave no answer is in no layer, and has an id of its own words', () => {
  const analysis = analyzed('The dean of music declined to comment on the fire.')
  expect(analysis).toMatchObject({ attributions: [], context: [] })
  expect(analysis.unanswered).toMatchObject([
    { id: expect.stringMatching(/^n-/), source: { kind: 'unnamed' }, cue: { start: 18, end: 37 } },
  ])
})

it('whose words they are is the surer, the more ties source and words', () => {
  const article = articleOf('“Yes,” she said.')
  const found = {
    source: at(article, 'she'),
    cue: at(article, 'said'),
    addressee: null,
    content: [at(article, 'Yes')],
    direct: [at(article, 'Yes')],
    via: [],
    rule: null,
    confidence: 0.9,
    why: '',
  }
  const sure = [
    found,
    { ...found, confidence: 0.3 },
    { ...found, rule: 'quoted' },
    { ...found, rule: 'hedge', source: null },
    { ...found, source: null },
    { ...found, rule: 'continued', cue: null },
  ].map(speakerConfidence)
  expect(sure).toEqual([...sure].sort((a, b) => b - a))
  expect(sure.every((share) => share > 0 && share < 1)).toBe(true)
})
