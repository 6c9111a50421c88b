// An article that its link carries: unpacked, checked against the name that the link gives it, and handed to its page.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { unpackArticle } from '../../ingest/link/packedArticle'
import type { Address } from '../../state'
import { ArticleSkeleton } from '../../ui/reader/ArticleSkeleton'
import { rememberArticle } from '../articleQueries'
import { keys } from '../keys'
import { Shell } from '../Shell'
import { PageTools } from '../tools'
import { MissingArticle } from './MissingArticle'

type Props = {
  readonly id: string
  readonly arrival: Address
  readonly packed: string
}

export function LinkedArticle({ id, arrival, packed }: Props) {
  const client = useQueryClient()
  const { data: article } = useQuery({
    queryKey: keys.linked(id, packed),
    queryFn: async () => {
      // A browser that cannot inflate reads no such link.
      const found = await unpackArticle(packed).catch(() => null)
      return found?.id === id ? found : null
    },
    gcTime: 0,
  })
  // The page that shows this one looks for it there.
  useEffect(() => {
    if (article) rememberArticle(client, article)
  }, [client, article])
  if (article === null) return <MissingArticle {...arrival} problem="damaged" />
  return (
    <Shell tools={<PageTools />}>
      <ArticleSkeleton />
    </Shell>
  )
}
