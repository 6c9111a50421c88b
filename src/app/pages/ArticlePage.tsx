// The page of one article: loading, not there, could not be loaded, or to be read.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { ArticleSkeleton } from '../../ui/reader/ArticleSkeleton'
import { articleQuery } from '../articleQueries'
import { useDoors } from '../doors'
import { useNavigation } from '../navigation'
import { Reader } from '../reading/Reader'
import { Shell } from '../Shell'
import { PageTools } from '../tools'

export function ArticlePage({ id }: { readonly id: string | null }) {
  const doors = useDoors()
  const { go } = useNavigation()
  const query = useQuery(articleQuery(doors, id))
  const title = query.data?.article.title
  useEffect(() => {
    document.title = title ? `${title} · Sourcelight` : 'Sourcelight'
  }, [title])

  if (query.isPending)
    return (
      <Shell tools={<PageTools />}>
        <ArticleSkeleton />
      </Shell>
    )
  if (query.isError)
    return (
      <Shell tools={<PageTools />}>
        <StatePage
          title="The article could not be loaded"
          actions={
            <Button strong onPress={() => query.refetch()}>
              Try again
            </Button>
          }
        >
          <p role="alert">Perhaps the connection is down. Nothing is lost.</p>
        </StatePage>
      </Shell>
    )
  if (query.data === null)
    return (
      <Shell tools={<PageTools />}>
        <StatePage
          title="There is no such article here"
          actions={
            <>
              <Button strong onPress={() => go({ kind: 'article', id: null })}>
                Read the first article
              </Button>
              <Button onPress={() => go({ kind: 'library' })}>To the library</Button>
            </>
          }
        >
          <p>
            It is neither among the articles that ship with Sourcelight nor among those opened on this device.
            Texts that somebody opens stay on their own device: a link to one works elsewhere only where the
            text is part of the link.
          </p>
        </StatePage>
      </Shell>
    )
  return <Reader opened={query.data} />
}
