// A small invented article that has one of everything: a carried quotation, a chain, nesting, an unnamed source.
import type { Analysis, Article } from '../../src/domain'
import { analysisOf, articleOf, at, attributionOf, entityOf } from './newspaper'

export const harbor: Article = articleOf(
  [
    'The mayor, Ana Ortiz, said the harbor would “never close” and blamed the rains.',
    'According to the Harbor Gazette, Ortiz told reporters: “We have the money. We have the plans.',
    '“And we have the people.”',
    'A port worker said Ortiz had promised “new cranes by June”. The port was founded in 1911.',
    'The port has reportedly lost two ships.',
  ],
  { id: 'harbor', title: 'Harbor stays open', publisher: 'The Made-up Times' },
)

const where = (words: string, nth = 1) => at(harbor, words, nth)

export const harborAnalysis: Analysis = analysisOf(harbor, {
  entities: [
    entityOf(
      'ana-ortiz',
      'person',
      'Ana Ortiz',
      [
        { span: where('The mayor'), form: 'nominal' },
        { span: where('Ana Ortiz'), form: 'name' },
        { span: where('Ortiz', 2), form: 'name' },
        { span: where('Ortiz', 3), form: 'name' },
      ],
      'the mayor',
    ),
    entityOf('harbor-gazette', 'organization', 'Harbor Gazette', [
      { span: where('Harbor Gazette'), form: 'name' },
    ]),
  ],
  attributions: [
    attributionOf({
      id: 'a1',
      source: { kind: 'entity', span: where('Ana Ortiz'), entityId: 'ana-ortiz', also: [] },
      cue: where('said'),
      content: [where('the harbor would'), where('never close')],
      direct: [where('never close')],
    }),
    attributionOf({
      id: 'a2',
      source: { kind: 'entity', span: where('Ortiz', 2), entityId: 'ana-ortiz', also: [] },
      via: [{ kind: 'entity', span: where('Harbor Gazette'), entityId: 'harbor-gazette', also: [] }],
      cue: where('told'),
      addressee: where('reporters'),
      content: [where('We have the money. We have the plans.'), where('And we have the people.')],
      direct: [where('We have the money. We have the plans.'), where('And we have the people.')],
    }),
    attributionOf({
      id: 'a3',
      source: { kind: 'unnamed', id: 'unnamed:port-worker', span: where('A port worker') },
      cue: where('said', 2),
      content: [where('Ortiz had promised “new cranes by June')],
    }),
    attributionOf({
      id: 'a4',
      source: { kind: 'entity', span: where('Ortiz', 3), entityId: 'ana-ortiz', also: [] },
      cue: where('promised'),
      content: [where('new cranes by June')],
      direct: [where('new cranes by June')],
    }),
    attributionOf({
      id: 'a5',
      source: { kind: 'missing' },
      cue: where('reportedly'),
      content: [where('lost two ships')],
    }),
  ],
  context: [{ span: where('The port was founded in 1911.'), why: 'dates the past', confidence: 0.8 }],
})

const [a1, a2, a3, a4, a5] = harborAnalysis.attributions
if (!(a1 && a2 && a3 && a4 && a5)) throw new Error('the harbor has five statements')

/** What a careful reading may make of it: other ids, another end, one statement more, one less. */
export const carefulHarborAnalysis: Analysis = {
  ...harborAnalysis,
  engine: 'by hand, carefully',
  reading: 'careful',
  attributions: [
    { ...a1, id: 'a2' },
    attributionOf({
      id: 'a1',
      source: a1.source,
      cue: where('blamed'),
      content: [where('the rains')],
    }),
    { ...a2, id: 'a3' },
    { ...a3, id: 'a4', source: { kind: 'unnamed', id: 'unnamed:worker', span: where('A port worker') } },
    { ...a4, id: 'a5', content: [where('“new cranes by June')] },
  ],
}
