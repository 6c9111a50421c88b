// Several articles side by side: chosen, fetched and analyzed here, drawn in `ui/compare`.
import { useMemo, useState } from 'react'
import { type ComparedArticle, compareArticles, tellClaims, tellQuotes } from '../../comparison'
import { MOST_COMPARED } from '../../state'
import { Button } from '../../ui/common/Button'
import { Notice } from '../../ui/common/Notice'
import { ChooseArticles } from '../../ui/compare/ChooseArticles'
import { CommonCopy } from '../../ui/compare/CommonCopy'
import { SharedClaims } from '../../ui/compare/SharedClaims'
import { SharedQuotes } from '../../ui/compare/SharedQuotes'
import { Voices } from '../../ui/compare/Voices'
import { WhichArticle } from '../../ui/compare/WhichArticle'
import { useLibraryItems } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import { useTitle } from '../pages/useTitle'
import { Shell } from '../Shell'
import { PageTools } from '../tools'
import { articleLeft, useCells } from './useCells'
import { useCompared } from './useCompared'
import { useSaveComparison } from './useSaveComparison'

export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  useTitle('Articles side by side')
  return (
    <Shell tools={<PageTools />}>
      <div className="mx-auto max-w-library px-gutter pt-page pb-24">
        <h1 className="font-serif text-3xl font-bold tracking-tight">Articles side by side</h1>
        <p className="mt-2 mb-6 max-w-prose text-soft print:hidden">
          Who is quoted where, and how: the same words, shortened, changed, or from somebody else.
        </p>
        {ids.length > 1 ? <Compared ids={ids} /> : <Choosing ids={ids} />}
      </div>
    </Shell>
  )
}

function Choosing({ ids }: { readonly ids: readonly string[] }) {
  const { items } = useLibraryItems()
  const { go } = useNavigation()
  if (!items) return <p role="status">Loading…</p>
  const first = items.filter(({ id }) => ids.includes(id))
  return (
    <ChooseArticles
      items={[...first, ...items.filter((item) => !first.includes(item))]}
      chosen={first.map(({ id }) => id)}
      most={MOST_COMPARED}
      onCompare={(chosen) => go({ kind: 'compare', ids: chosen })}
    />
  )
}

function Compared({ ids }: { readonly ids: readonly string[] }) {
  const { go } = useNavigation()
  const { articles, done, missing, failed, retry } = useCompared(ids)
  return (
    <>
      {missing > 0 && (
        <Notice role="alert" tone="warning">
          {missing === 1 ? 'One of the articles is' : `${missing} of the articles are`} not on this device.
          Whoever sent the link can save the comparison as a file for you: nothing is fetched from the web by
          a link.
        </Notice>
      )}
      {failed && (
        <Notice role="alert" tone="warning">
          An article could not be loaded or analyzed. <Button onPress={retry}>Try again</Button>
        </Notice>
      )}
      {articles === null && !failed && (
        <p role="status">
          Looking for who says what… {done} of {ids.length}
        </p>
      )}
      {articles && articles.length > 1 && <SideBySide articles={articles} />}
      {articles && articles.length < 2 && (
        <Button
          strong
          onPress={() => go({ kind: 'compare', ids: articles.map(({ article }) => article.id) })}
        >
          Choose articles
        </Button>
      )}
    </>
  )
}

function SideBySide({ articles }: { readonly articles: readonly ComparedArticle[] }) {
  const found = useMemo(() => compareArticles(articles), [articles])
  const quotes = useMemo(() => numbered(tellQuotes(articles, found.quotes)), [articles, found])
  const claims = useMemo(() => numbered(tellClaims(articles, found.claims)), [articles, found])
  const [chosen, setChosen] = useState<number | null>(null)
  /** On a phone one article at a time: who comes back from one goes on with it. */
  const [shown, onShow] = useState(() => articleLeft(articles))
  const phone = { shown, onShow }
  const cells = useCells(articles, found, chosen)
  const { go, hrefOf } = useNavigation()
  const save = useSaveComparison(articles, found)
  const names = articles.map(({ article }) => article.publisher ?? article.title)
  const unlike = names.map((name, i) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : articles[i]!.article.title,
  )
  const isOf = ({ variants }: (typeof quotes)[number] | (typeof claims)[number]) =>
    chosen === null || variants.some(({ persons }) => persons.includes(chosen))
  return (
    <>
      <ol className="rounded-md border bg-sheet">
        {articles.map(({ article }, i) => (
          <li key={article.id} className="border-b px-4 py-2 last:border-0">
            <a
              className="font-serif text-lg font-bold wrap-anywhere underline-offset-near hover:underline"
              href={hrefOf({ kind: 'article', id: article.id })}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                go({ kind: 'article', id: article.id })
              }}
            >
              <bdi>{article.title}</bdi>
            </a>
            <p className="text-sm text-soft">
              <bdi>{unlike[i] === article.title ? (article.publisher ?? '') : unlike[i]}</bdi>
              {article.fictional && ' · an invented article'}
            </p>
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <Button onPress={save.link}>Copy link</Button>
        <Button onPress={save.csv}>Save as table (CSV)</Button>
        <Button onPress={save.markdown}>Save as text (Markdown)</Button>
        <Button onPress={save.file}>Save as file</Button>
        <Button onPress={() => window.print()}>Print</Button>
      </div>
      {chosen !== null && (
        <p role="status" className="mt-4">
          Only what <b>{found.persons[chosen]?.name}</b> says.{' '}
          <Button onPress={() => setChosen(null)}>Show everybody</Button>
        </p>
      )}
      <WhichArticle names={unlike} phone={phone} />
      <SharedQuotes quotes={quotes.filter(isOf)} names={unlike} cells={cells} phone={phone} />
      <Voices
        articles={articles}
        voices={found.voices}
        names={unlike}
        cells={cells}
        chosen={chosen}
        onChoose={setChosen}
        shown={shown}
      />
      <CommonCopy articles={articles} copies={found.copies} names={unlike} cells={cells} />
      <SharedClaims claims={claims.filter(isOf)} names={unlike} cells={cells} phone={phone} />
      <p className="mt-8 text-sm text-soft">
        Found by a machine and unchecked: it may be wrong, and what it does not list may be there all the
        same.
      </p>
    </>
  )
}

const numbered = <T,>(list: readonly T[]): readonly (T & { readonly number: number })[] =>
  list.map((one, i) => ({ ...one, number: i + 1 }))
