// The statements of many articles as one table: CSV, a statement a row, for who counts or looks through them elsewhere.
import { type Analysis, type Article, castIn, howMade, type Review, tellStatements } from '../domain'
import { formatRow } from './csv'

const COLUMNS = [
  'article',
  'outlet',
  'date',
  'address',
  'speaker',
  'kind',
  'channel',
  'kind of verb',
  'words',
  'article id',
  'how it was made',
] as const

type Archived = { readonly article: Article; readonly analysis: Analysis; readonly review: Review | null }

/** A piece for each article: a whole archive as one string would be held twice. */
export function* formatArchiveCsv(articles: readonly Archived[]): Generator<string> {
  yield formatRow(COLUMNS)
  for (const { article, analysis, review } of articles) {
    const { id, title, publisher, published, url } = article
    const about = [title, publisher ?? '', published?.slice(0, 10) ?? '', url ?? '']
    const rows = tellStatements(castIn(article, analysis), analysis.attributions).map(
      ({ speakers, kind, words, attribution: { channel, verb } }) =>
        formatRow([...about, speakers.join('; '), kind, channel, verb, words, id, howMade(review)]),
    )
    yield rows.join('')
  }
}
