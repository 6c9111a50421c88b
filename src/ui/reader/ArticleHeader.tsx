// Headline, and what is known of the article: who published it, when, how long it is, who checked the highlights.
import type { Article, Review } from '../../domain'
import { type PlannedBlock, tellReview } from '../../state'
import { InlineButton } from '../common/Button'
import { counted } from '../common/counts'
import { formatDay } from '../common/dates'
import { minutesOf } from '../common/pace'
import { Runs } from './Runs'

type Props = {
  readonly article: Article
  /** The block that is the title, where the text begins with it: its highlights stand in the headline. */
  readonly headline: PlannedBlock | null
  readonly words: number
  /** Null until the analysis is there. */
  readonly made: { readonly review: Review | null } | null
  /** Opens the form for headline, authors and date; null where they are not the reader’s to change. */
  readonly onEditDetails: (() => void) | null
  /** What its reader can do; null in practice. */
  readonly offers: {
    readonly onReadAloud: () => void
    /** To where the article is marked by hand. */
    readonly onPractice: () => void
    /** Lists what can be checked. */
    readonly onCheck: () => void
  } | null
}

export function ArticleHeader({ article, headline, words, made, onEditDetails, offers }: Props) {
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'heading').length
  return (
    <header className="column">
      {headline ? (
        <h1 dir="auto" className="headline" data-start={headline.block.span.start}>
          <Runs runs={headline.runs} />
        </h1>
      ) : (
        <h1 dir="auto" className="headline">
          {article.title}
        </h1>
      )}
      <ul className="facts mt-4 mb-8 text-base">
        {article.publisher && <li dir="auto">{article.publisher}</li>}
        {article.byline && <li dir="auto">{article.byline}</li>}
        {article.published && (
          <li>
            <time dateTime={article.published}>{formatDay(article.published)}</time>
          </li>
        )}
        {article.titleSupplied && <li>{whoseTitle(article)}</li>}
        {article.fictional && <li>Invented</li>}
        <li>
          {counted(paragraphs, 'paragraph')}, {minutesOf(words)} min
        </li>
        {made && (
          <li className={made.review ? 'font-bold text-good' : 'font-bold text-ink'}>
            {tellReview(made.review)}
          </li>
        )}
        {made && offers && (
          <li className="print:hidden">
            <InlineButton aria-haspopup="dialog" onClick={offers.onCheck}>
              Check highlights…
            </InlineButton>
          </li>
        )}
        {article.url && (
          <li>
            <a className="underline" href={article.url} rel="noreferrer noopener">
              Original page
            </a>
          </li>
        )}
        {offers && (
          <>
            <li className="print:hidden">
              <InlineButton onClick={offers.onReadAloud}>Read aloud</InlineButton>
            </li>
            <li className="print:hidden">
              <InlineButton onClick={offers.onPractice}>Practice</InlineButton>
            </li>
          </>
        )}
        {onEditDetails && (
          <li className="print:hidden">
            <InlineButton aria-haspopup="dialog" onClick={onEditDetails}>
              Edit details…
            </InlineButton>
          </li>
        )}
      </ul>
    </header>
  )
}

function whoseTitle({ origin, title, text }: Article): string {
  if (origin === 'bundled') return 'Title supplied by the library'
  const words = (some: string) => some.replace(/…$/, '').replace(/\s+/g, ' ').trim()
  const first = words(text.slice(0, title.length * 2))
  return first.startsWith(words(title)) ? 'Title taken from the first words' : 'Title given by you'
}
