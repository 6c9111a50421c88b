// An analysis as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one for each statement, piece of background and note.
import {
  type Analysis,
  type Article,
  castIn,
  howMade,
  isBare,
  NO_ANSWER,
  type NoteInText,
  type Review,
  type Span,
  type Statement,
  tellStatements,
  type Unanswered,
} from '../domain'
import { backgroundKey } from '../editing'
import { quoteSelectorOf } from '../passage'
import { characterCounter } from './characters'
import { type Checks, makerOf, NO_CHECKS } from './makers'
import { urn } from './urn'

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** A page of annotations. The words around a passage tell where it is; positions count characters. */
export function formatAnnotations(
  article: Article,
  analysis: Analysis,
  review: Review | null,
  notes: readonly NoteInText[] = [],
  checks: Checks = NO_CHECKS,
): string {
  const setting = { article, source: sourceOf(article), count: characterCounter(article.text) }
  const maker = (key: string) => makerOf(checks.get(key), review, analysis.engine)
  const items = [
    ...tellStatements(castIn(article, analysis), analysis.attributions).map((statement) => ({
      ...annotationOf(setting, statement),
      ...maker(statement.attribution.id),
    })),
    ...analysis.unanswered.map((one) => unansweredOf(setting, one)),
    ...analysis.context.map((note, i) => ({
      id: urn('context', article.id, String(i + 1)),
      type: 'Annotation',
      motivation: 'classifying',
      body: [tag('context')],
      target: [targetOf(setting, note.span)],
      ...maker(backgroundKey(note.span)),
    })),
    ...notes.map((one, i) => noteOf(setting, one, i)),
  ]
  const page: Json = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { sourcelight: 'urn:sourcelight:terms:' }],
    id: urn('analysis', article.id),
    type: 'AnnotationPage',
    'sourcelight:title': article.title,
    'sourcelight:engine': analysis.engine,
    'sourcelight:made': howMade(review),
    'sourcelight:reading': analysis.reading,
    items,
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function noteOf(setting: Setting, { note, places }: NoteInText, i: number): Json {
  const { comment, tags, author, created } = note
  return {
    id: urn('note', setting.article.id, String(i + 1)),
    type: 'Annotation',
    motivation: comment !== '' ? 'commenting' : isBare(note) ? 'highlighting' : 'tagging',
    ...(author !== null && { creator: { type: 'Person', name: author } }),
    ...(created !== null && { created }),
    body: [
      ...(comment === ''
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: comment }]),
      ...tags.map(tag),
    ],
    target: places.map((at) => targetOf(setting, at)),
  }
}

type Setting = {
  readonly article: Article
  readonly source: string
  readonly count: (offset: number) => number
}

function unansweredOf(setting: Setting, { id, source, span, cue, confidence, why }: Unanswered): Json {
  const place = placesIn(setting)
  return {
    id: urn('unanswered', setting.article.id, id),
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      tag(NO_ANSWER.kind),
      ...place('source', 'span' in source ? source.span : null),
      ...place('cue', cue),
    ],
    target: [targetOf(setting, span)],
    'sourcelight:confidence': confidence,
    'sourcelight:why': why,
  }
}

/** A place in the text that plays a role in what is annotated. */
const placesIn =
  (setting: Setting) =>
  (role: string, at: Span | null): readonly Json[] =>
    at ? [{ ...targetOf(setting, at), purpose: 'linking', 'sourcelight:role': role }] : []

function annotationOf(setting: Setting, { attribution, speakers, who, via: chain }: Statement) {
  const { id, manner, source, via, cue, addressee, content, confidence, channel, verb, role, why } =
    attribution
  const place = placesIn(setting)
  return {
    id: urn('statement', setting.article.id, id),
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      tag(manner),
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: [who, chain].filter(Boolean).join(', '),
      },
      ...place('source', 'span' in source ? source.span : null),
      ...via.flatMap((relay) => place('relay', 'span' in relay ? relay.span : null)),
      ...place('cue', cue),
      ...place('addressee', addressee),
    ],
    target: content.map((at) => targetOf(setting, at)),
    'sourcelight:speakers': speakers,
    'sourcelight:channel': channel,
    'sourcelight:verb': verb,
    'sourcelight:roleOfSource': role,
    'sourcelight:confidence': confidence,
    'sourcelight:why': why,
  }
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })

function targetOf({ article, source, count }: Setting, at: Span) {
  const { quote, position } = quoteSelectorOf(article, at)
  return {
    type: 'SpecificResource',
    source,
    // Two ways to the same words: a reader takes the one that still fits.
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', start: count(position.start), end: count(position.end) },
    ],
  }
}

/** The publisher's page where there is one; a name of our own otherwise, since every target must have one. */
const sourceOf = ({ url, id }: Article): string =>
  url !== null && /^https?:\/\//i.test(url) ? url : urn('article', id)
