// Several articles side by side: chosen, fetched and analyzed here, drawn in `ui/compare`.
import { useMemo } from 'react'
import { Button } from '../../ui/common/Button'
import { Notice } from '../../ui/common/Notice'
import { LibraryList } from '../library/LibraryList'
import { useLibraryItems } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import { useTitle } from '../pages/useTitle'
import { Shell } from '../Shell'
import { SideBySide } from './SideBySide'
import { useCompared } from './useCompared'

export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  useTitle('Articles side by side')
  return (
    <Shell>
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
  const { items, isWhole } = useLibraryItems()
  const { go } = useNavigation()
  const here = useMemo(() => ids.filter((id) => items?.some((item) => item.id === id)), [ids, items])
  const [from] = here
  if (!items || !isWhole) return <p role="status">Loading…</p>
  return (
    <>
      <Missing count={ids.length - here.length} />
      <LibraryList
        items={items}
        chosen={here}
        onCancel={() => go(from === undefined ? { kind: 'library' } : { kind: 'article', id: from })}
      />
    </>
  )
}

function Compared({ ids }: { readonly ids: readonly string[] }) {
  const { go } = useNavigation()
  const { articles, done, missing, failed, retry } = useCompared(ids)
  return (
    <>
      <Missing count={missing} />
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

function Missing({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <div className="mb-6">
      <Notice role="alert" tone="warning">
        {count === 1 ? 'One of the articles is' : `${count} of the articles are`} not on this device. Whoever
        sent the link can save the comparison as a file for you: nothing is fetched from the web by a link.
      </Notice>
    </div>
  )
}
