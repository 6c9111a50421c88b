// An analysis as other programs and terminals read it.
import {
  type Analysis,
  type Article,
  castOf,
  howMade,
  inOneLine,
  MANNERS,
  NO_ANSWER,
  perLayer,
  type Source,
  type Span,
  speakerNames,
  tellStatements,
  tellUnanswered,
  textOf,
  toldHowMade,
  whoAndVia,
} from '../domain'
import { articleFromText } from '../ingest'
import { marksOf } from '../layers'

export type TextLine = { readonly id: string; readonly title: string | null; readonly text: string }

/** The text with line ends that the engine reads, every character still in its place. */
export const unmoved = (text: string): string =>
  text
    .replace(/^\uFEFF/, ' ')
    .replace(/\r(?=\n)/g, ' ')
    .replace(/\r/g, '\n')

export const pair = ({ start, end }: Span): [number, number] => [start, end]

/** A line's article. */
export const articleOf = ({ id, title, text }: TextLine): Article =>
  articleFromText(unmoved(text), { origin: 'file', id, title })

/** Nothing where no words beside the content stand for the source. */
const placeOf = (source: Source) =>
  source.kind === 'missing' || (source.kind === 'entity' && source.implied) ? [] : [pair(source.span)]

/** A name or a description; null where there is none, a list where several speak together. */
export const speakerOf = ([first, ...others]: readonly string[]) =>
  first === undefined ? null : others.length > 0 ? [first, ...others] : first

/** One output line: `{id, attributions, unanswered, layers, entities, reading, language, made}`, every place a list of [start, end]. */
export function predictionOf(id: string, text: string, analysis: Analysis) {
  const { attributions, unanswered, entities } = analysis
  const marks = marksOf(analysis)
  const cast = castOf({ text }, entities)
  const names = (source: Source) => speakerNames(cast, source)
  return {
    id,
    attributions: attributions.map(({ source, cue, content, via, ...one }) => ({
      source: placeOf(source),
      cue: cue ? [pair(cue)] : [],
      content: content.map(pair),
      speaker: speakerOf(names(source)),
      via: via.flatMap(names),
      manner: one.manner,
      channel: one.channel,
      verb: one.verb,
      role: one.role,
      confidence: one.confidence,
      why: one.why,
    })),
    unanswered: unanswered.map(({ source, cue }) => ({ source: placeOf(source), cue: [pair(cue)] })),
    layers: perLayer((id) => marks.filter(({ layer }) => layer === id).map((mark) => pair(mark.span))),
    entities: entities.map(({ name, kind, mentions }) => ({
      name,
      type: kind,
      mentions: mentions.map((mention) => pair(mention.span)),
    })),
    reading: analysis.reading,
    language: analysis.foreign ?? 'en',
    made: howMade(null),
  }
}

/** The analysis as a list for a person at a terminal. */
export function tellAnalysis(text: string, analysis: Analysis): string {
  const cast = castOf({ text }, analysis.entities)
  const line = (kind: string, words: string) => `${kind.padEnd(KIND)}  ${inOneLine(words)}`
  const said = tellStatements(cast, analysis.attributions).map((statement) =>
    line(statement.kind, `${whoAndVia(statement)}: ${statement.words}`),
  )
  const asked = tellUnanswered(cast, analysis.unanswered).map(({ who, words }) =>
    line(NO_ANSWER.kind, `${who}: ${words}`),
  )
  const background = analysis.context.map(({ span: at }) => line('background', textOf(text, at)))
  return [
    toldHowMade({ analysis, review: null }),
    ...foreignIn(analysis),
    ...said,
    ...asked,
    ...background,
  ].join('\n')
}

/** A line where the text is not in English. */
const foreignIn = ({ foreign }: Analysis): readonly string[] =>
  foreign
    ? [
        `This looks to be in another language than English (${foreign}): only quotation marks are marked, and no speaker is named.`,
      ]
    : []

/** Columns that the longest kind of line takes. */
const KIND = MANNERS.mixed.name.length
