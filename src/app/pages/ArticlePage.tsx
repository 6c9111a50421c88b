// The page of one article: loading, not there, carried by its link, could not be loaded, or to be read or practiced in.
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { LayerId } from '../../domain'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { LayerSwitches } from '../../ui/layers/LayerSwitches'
import { PanelSkeleton } from '../../ui/panel/Panel'
import { ArticleSkeleton } from '../../ui/reader/ArticleSkeleton'
import { articleQuery, type OpenedArticle } from '../articleQueries'
import { useArrival, useReaderState } from '../navigation'
import { Reader } from '../reader/Reader'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { useSettings } from '../settings/settings'
import { LinkedArticle, MissingArticle } from './fetchedPages'
import { useTitle } from './useTitle'

type Props = {
  readonly id: string | null
  /** What is done with it once it is there. */
  readonly Page?: ComponentType<{ readonly opened: OpenedArticle }>
}

export function ArticlePage({ id, Page = Reader }: Props) {
  const services = useServices()
  const arrival = useArrival()
  const query = useQuery(articleQuery(services, id))
  const title = query.data?.article.title ?? null
  useTitle(title !== null && Page !== Reader ? `Practice: ${title}` : title)

  if (query.isPending) return <ComingArticle />
  if (query.isError)
    return (
      <Shell>
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
  if (query.data) return <Page opened={query.data} />
  const { article: packed } = arrival.linked
  return id !== null && packed !== null ? (
    <LinkedArticle id={id} arrival={arrival} packed={packed} />
  ) : (
    <MissingArticle {...arrival} />
  )
}

/** Everything in its place, so that nothing moves when the article comes: switches, which can be used already, and panel. */
function ComingArticle() {
  const { settings } = useSettings()
  const [{ layers }, dispatch] = useReaderState()
  const toggle = (layer: LayerId) => dispatch({ kind: 'toggleLayer', layer })
  return (
    <Shell
      switches={<LayerSwitches layers={layers} counts={null} keys={settings.keys} onToggle={toggle} />}
      panel={<PanelSkeleton />}
      waiting
    >
      <ArticleSkeleton />
    </Shell>
  )
}
