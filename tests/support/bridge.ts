// An article about a bridge with an analysis that has a fault or two: what tests of corrections set right.
import { type Analysis, type Attribution, castOf, nameOfSource, type Span, textOf } from '../../src/domain'
import { type Correction, type Operation, type Speaker, statementOf } from '../../src/editing'
import { analysisOf, articleOf, at, attributionOf, entityOf } from './newspaper'

export const article = articleOf([
  'Helen Marsh opened the bridge on Monday.',
  '“It will carry trams from May,” she said. The mayor said the old one would be kept.',
  'Tom Birk told reporters that Marsh had promised “a quiet street”.',
])
export const { text } = article

export const marsh = entityOf('helen-marsh', 'person', 'Helen Marsh', [
  { span: at(article, 'Helen Marsh'), form: 'name' },
  { span: at(article, 'Marsh', 2), form: 'name' },
])
export const birk = entityOf('tom-birk', 'person', 'Tom Birk', [
  { span: at(article, 'Tom Birk'), form: 'name' },
  { span: at(article, 'she'), form: 'pronoun' },
])
export const trams = attributionOf({
  ...{ id: 's-trams', source: { kind: 'entity', span: at(article, 'she'), entityId: birk.id, also: [] } },
  ...{ content: [at(article, 'It will carry trams from May,')], cue: at(article, 'said') },
  direct: [at(article, 'It will carry trams from May,')],
})
export const kept = attributionOf({
  ...{ id: 's-kept', source: { kind: 'unresolved', span: at(article, 'The mayor') } },
  ...{ content: [at(article, 'the old one would be kept')], cue: at(article, 'said', 2) },
})
export const street = attributionOf({
  ...{
    id: 's-street',
    source: { kind: 'entity', span: at(article, 'Tom Birk'), entityId: birk.id, also: [] },
  },
  ...{ content: [at(article, 'Marsh had promised “a quiet street')], cue: at(article, 'told') },
  direct: [at(article, 'a quiet street')],
})
export const automatic = analysisOf(article, { attributions: [trams, kept, street], entities: [marsh, birk] })

let count = 0
export const correction = (operation: Operation): Correction => ({
  ...{ id: `c${count}`, order: count++, made: '2026-03-01T10:00:00Z', by: 'reader' },
  operation,
})
export const about = (one: Attribution, analysis: Analysis = automatic) => statementOf(one, analysis.entities)

/** Who says what, a line each. */
export const told = ({ attributions, entities }: Analysis, of = article) =>
  attributions.map(
    ({ source, manner, content }) =>
      `${nameOfSource(castOf(of, entities), source)}, ${manner}: ${content.map((one) => textOf(of.text, one)).join(' … ')}`,
  )

export const someone = (name: string, span: Span | null = null): Speaker => ({
  ...{ kind: 'entity', who: [{ id: '', name, kind: 'person', at: null }], span, others: [], implied: false },
})
