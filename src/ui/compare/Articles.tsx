// The articles that are compared, each a way to it.
import type { ComparedArticle } from '../../comparison'
import { followed } from '../common/followed'

type Props = {
  readonly articles: readonly ComparedArticle[]
  /** What each is called further down. */
  readonly names: readonly string[]
  readonly hrefOf: (id: string) => string
  readonly onOpen: (id: string) => void
}

export function Articles({ articles, names, hrefOf, onOpen }: Props) {
  return (
    <ol className="rounded-md border bg-sheet">
      {articles.map(({ article }, i) => (
        <li key={article.id} className="border-b px-4 py-2 last:border-0">
          <a
            className="font-serif text-lg font-bold wrap-anywhere underline-offset-near hover:underline"
            href={hrefOf(article.id)}
            onClick={followed(() => onOpen(article.id))}
          >
            <bdi>{article.title}</bdi>
          </a>
          <p className="text-sm text-soft">
            <bdi>{names[i] === article.title ? (article.publisher ?? '') : names[i]}</bdi>
            {article.fictional && ' · an invented article'}
          </p>
        </li>
      ))}
    </ol>
  )
}
