// An article that its link carries: unpacked, checked against the name that the link gives it, and handed to its page.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { unpackArticle } from '../../ingest/link/packedArticle'
import type { Address } from '../../state'
import { ArticleSkeleton } from '../../ui/reader/ArticleSkeleton'
import { rememberArticle } from '../articleQueries'
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
  const { data: isWhole } = useQuery({
    queryKey: ['linked', id, packed],
    queryFn: async () => {
      // A browser that cannot inflate reads no such link.
      const article = await unpackArticle(packed).catch(() => null)
      if (article?.id !== id) return false
      rememberArticle(client, article)
      return true
    },
    gcTime: 0,
  })
  if (isWhole === false) return <MissingArticle {...arrival} problem="damaged" />
  return (
    <Shell tools={<PageTools />}>
      <ArticleSkeleton />
    </Shell>
  )
}
