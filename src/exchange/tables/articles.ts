// The table of articles: one a row.
import { countWords } from '../../domain'
import { type Analyzed, monthOf, whichArticle } from './analyzed'
import { type Column, integer, text } from './table'

export const ARTICLES: readonly Column<Analyzed>[] = [
  ...whichArticle<Analyzed>((one) => one),
  text('month', 'of publication: YYYY-MM', ({ article }) => monthOf(article.published)),
  text('title', 'the headline; the first words where there is none', ({ article }) => article.title),
  text('byline', 'its authors', ({ article }) => article.byline),
  text('url', 'its address', ({ article }) => article.url),
  text('lang', 'BCP 47', ({ article }) => article.lang),
  integer('words', 'of the text', ({ article }) => countWords(article.text)),
  integer('attributions', 'how many', ({ analysis }) => analysis.attributions.length),
  integer(
    'unanswered',
    'who was asked and gave no answer: how many',
    ({ analysis }) => analysis.unanswered.length,
  ),
  integer('entities', 'how many', ({ analysis }) => analysis.entities.length),
  text('file', 'the input it was in', ({ place }) => place.file),
  text('place', 'where in that', ({ place }) => place.at),
  text('reading', 'quick or careful', ({ analysis }) => analysis.reading),
  text('engine', 'what analyzed it', ({ analysis }) => analysis.engine),
]
