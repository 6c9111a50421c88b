// The page of one article: loading, not there, carried by its link, could not be loaded, or to be read.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { ArticleSkeleton } from '../../ui/reader/ArticleSkeleton'
import { articleQuery } from '../articleQueries'
import { useNavigation } from '../navigation'
import { parseLinkedState } from '../reader/linkedState'
import { Reader } from '../reader/Reader'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { PageTools } from '../tools'
import { LinkedArticle } from './LinkedArticle'
import { MissingArticle } from './MissingArticle'
import { useTitle } from './useTitle'

export function ArticlePage({ id }: { readonly id: string | null }) {
  const services = useServices()
  const { visits } = useNavigation()
  const query = useQuery(articleQuery(services, id))
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew whenever the reader comes by an address.
  const linked = useMemo(() => parseLinkedState(services.addressBar.href()), [services, visits])
  useTitle(query.data?.article.title ?? null)

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
  if (query.data) return <Reader opened={query.data} />
  return id !== null && linked.article !== null ? (
    <LinkedArticle id={id} linked={linked} packed={linked.article} />
  ) : (
    <MissingArticle linked={linked} />
  )
}
