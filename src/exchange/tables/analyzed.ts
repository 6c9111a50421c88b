// An analyzed article with its place among many, and what every row about it begins with.
import { type Analysis, type Article, type Cast, castIn, type Span, textOf } from '../../domain'
import { characterCounter } from '../characters'
import { type Column, integer, text } from './table'

/** Where it came from: the number of the document, its file, and where in that. */
type Place = { readonly n: number; readonly file: string; readonly at: string | null }

export type Analyzed = {
  readonly place: Place
  readonly article: Omit<Article, 'inlines'>
  readonly analysis: Analysis
  readonly cast: Cast
  /** Offsets as other programs count them: in characters (Unicode code points). */
  readonly count: (offset: number) => number
}

export const analyzed = (place: Place, article: Omit<Article, 'inlines'>, analysis: Analysis): Analyzed => ({
  place,
  article,
  analysis,
  cast: castIn(article, analysis),
  count: characterCounter(article.text),
})

/** The words at a span; nothing where there is none. */
export const wordsAt = ({ article: { text: whole } }: Analyzed, at: Span | null): string | null =>
  at ? textOf(whole, at) : null

/** Lists within a cell. */
export const listed = (items: readonly string[]): string | null =>
  items.length > 0 ? items.join('; ') : null

/** “2026-03”: what is counted by month. */
export const monthOf = (published: string | null): string | null =>
  published && /^\d{4}-\d\d/.test(published) ? published.slice(0, 7) : null

/** What every table begins with. */
export const whichArticle = <Row>(of: (row: Row) => Analyzed): readonly Column<Row>[] => [
  text(
    'article_id',
    'the article; the same text without an id of its own has the same',
    (row) => of(row).article.id,
  ),
  integer('document', 'number of the document among the inputs, from 1 on', (row) => of(row).place.n),
  text('publisher', 'as the article says', (row) => of(row).article.publisher),
  text('published', 'ISO 8601, the day or with its time', (row) => of(row).article.published),
]
