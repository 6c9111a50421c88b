// What a figure or a search leads to: passages one by one, each with the way to its place in its article.
import type { Article } from '../../domain'
import type { ArchivePassage } from '../../state/archive/passages'
import { Button } from '../common/Button'
import { inFigures } from '../common/counts'
import { followed } from '../common/followed'

type Props = {
  readonly passages: readonly ArchivePassage[]
  readonly articles: readonly Pick<Article, 'title' | 'publisher' | 'published'>[]
  /** How many are drawn. */
  readonly portion: number
  readonly onMore: () => void
  readonly hrefOf: (passage: ArchivePassage) => string
  readonly onFollow: (passage: ArchivePassage) => void
}

export function Passages({ passages, articles, portion, onMore, hrefOf, onFollow }: Props) {
  return (
    <>
      <ol className="mt-6">
        {passages.slice(0, portion).map((passage) => {
          const { title, publisher, published } = articles[passage.article]!
          const where = [publisher, published?.slice(0, 10)].filter(Boolean).join(', ')
          return (
            <li key={passage.id} className="border-b py-3 first:border-t print:break-inside-avoid">
              <p className="font-serif text-md wrap-anywhere">
                <bdi>{passage.words}</bdi>
              </p>
              <p className="mt-1 text-sm text-soft wrap-anywhere">
                <bdi className="text-ink">{passage.who}</bdi>
                {passage.how && (
                  <>
                    {' '}
                    <bdi>{passage.how}</bdi>
                  </>
                )}{' '}
                · {passage.kind} ·{' '}
                <a
                  id={passage.id}
                  className="leading-loose underline underline-offset-near hover:decoration-2"
                  href={hrefOf(passage)}
                  onClick={followed(() => onFollow(passage))}
                >
                  <bdi>{title}</bdi>
                </a>
                {where !== '' && (
                  <>
                    {' '}
                    (<bdi>{where}</bdi>)
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      {passages.length > portion && (
        <p className="mt-4">
          <Button onPress={onMore}>Show more of {inFigures(passages.length)}</Button>
        </p>
      )}
    </>
  )
}
