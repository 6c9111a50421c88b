// A comparison as other programs and terminals read it.
import {
  type ComparedArticle,
  type Comparison,
  type CopiedIn,
  joinedWords,
  nameOfSpeaker,
  type SharedQuote,
  shareOfCopy,
  type Variant,
} from '../comparison'
import { inOneLine, textOf } from '../domain'
import { pair, speakerOf } from './prediction'

/** One output line: `{id, quotes, voices, copy, claims}`; articles by their ids, every place in their texts. */
export function comparisonLine(id: string, articles: readonly ComparedArticle[], found: Comparison) {
  const idOf = (place: number) => articles[place]!.article.id
  const told = (variant: Variant) => ({
    article: idOf(variant.article),
    spans: variant.spans.map(pair),
    speaker: speakerOf(variant.speaker.names),
    cue: variant.attributions.flatMap(({ cue }) => (cue ? [pair(cue)] : [])),
    reported: variant.reported,
  })
  return {
    id,
    quotes: found.quotes.map(({ kind, variants }) => ({ kind, variants: variants.map(told) })),
    voices: found.voices.map(({ name, byArticle }) => ({
      name,
      byArticle: Object.fromEntries(
        [...byArticle].map(([place, { direct, reported, directWords, reportedWords, first }]) => [
          idOf(place),
          { direct, reported, words: Math.round(directWords + reportedWords), first },
        ]),
      ),
    })),
    copy: found.copies.map(({ spans }) => ({
      spans: spans.map(({ article, span: at }) => ({ article: idOf(article), ...at })),
    })),
    claims: found.claims.map(({ variants, differ }) => ({
      variants: variants.map((variant) => {
        const { article, spans, speaker } = told(variant)
        return { article, spans, speaker }
      }),
      differ,
    })),
  }
}

/** The comparison as a list for a person at a terminal. */
export function tellComparison(articles: readonly ComparedArticle[], found: Comparison): string {
  const wide = Math.max(...articles.map(({ article }) => article.title.length), 0)
  const line = (place: number, words: string) => `  ${articles[place]!.article.title.padEnd(wide)}  ${words}`
  const variant = (one: Variant) =>
    line(
      one.article,
      `${nameOfSpeaker(one.speaker) ?? 'nobody named'}${one.reported ? ' (reported here)' : ''}: ${words(articles, one)}`,
    )
  return [
    ...heading('Shared quotes', found.quotes),
    ...found.quotes.flatMap(({ kind, variants }: SharedQuote) => [`${kind}:`, ...variants.map(variant)]),
    ...heading('Claims that tell the same', found.claims),
    ...found.claims.flatMap(({ variants, differ }) => [
      differ.length > 0 ? `differ in ${differ.join('; ')}:` : 'alike:',
      ...variants.map(variant),
    ]),
    ...heading('Common copy', found.copies),
    ...found.copies.flatMap(({ spans }) => [
      'word for word, or nearly:',
      ...spans.map((one) => line(one.article, textIn(articles, one))),
    ]),
    ...(found.copies.length > 0 ? articles.map((one, i) => line(i, shareWords(one, i, found))) : []),
    ...heading('Voices', found.voices),
    ...found.voices.flatMap(({ name, byArticle }) => [
      `${name}:`,
      ...[...byArticle].map(([place, heard]) =>
        line(
          place,
          heard.attributions.length === 0
            ? 'asked, gave no answer'
            : `${heard.direct} quoted, ${heard.reported} told, ${Math.round(heard.directWords + heard.reportedWords)} words`,
        ),
      ),
    ]),
  ].join('\n')
}

const heading = (title: string, list: readonly unknown[]): readonly string[] =>
  list.length > 0 ? [`── ${title}`] : []

const textIn = (articles: readonly ComparedArticle[], { article, span: at }: CopiedIn): string =>
  inOneLine(textOf(articles[article]!.article.text, at))

const words = (articles: readonly ComparedArticle[], { article, spans }: Variant): string =>
  joinedWords(articles[article]!.article.text, spans)

const shareWords = ({ article }: ComparedArticle, place: number, { copies }: Comparison): string =>
  `${Math.round(shareOfCopy(article.text, place, copies) * 100)} % of it stands in others too`
