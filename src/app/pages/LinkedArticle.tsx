// An article that its link carries: unpacked, checked against the name that the link gives it, and handed to its page.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Unpacked, unpack } from '../../ingest/link/packedArticle'
import type { Library } from '../../io/library'
import type { Address } from '../../state'
import { counted } from '../../ui/common/counts'
import { ArticleSkeleton } from '../../ui/reader/ArticleSkeleton'
import { rememberArticle } from '../articleQueries'
import { keys } from '../keys'
import { useMessages } from '../messages'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { PageTools } from '../tools'
import { MissingArticle } from './MissingArticle'

type Props = {
  readonly id: string
  readonly arrival: Address
  readonly packed: string
}

/** What the sender set right is kept beside the article, as theirs; it is read without where that cannot be, and that is told. */
async function keepSent(
  library: Library,
  { article, corrections }: Unpacked,
  tell: (words: string) => void,
): Promise<void> {
  try {
    const [{ receiveCorrections }, { unitedCorrections }] = await Promise.all([
      import('../../editing'),
      import('../../io/storage/corrections'),
    ])
    const { corrections: sent, unread } = receiveCorrections(article.text, corrections)
    if (unread > 0) tell(`${counted(unread, 'correction')} by the sender could not be read.`)
    if (sent.length === 0) return
    await library.changePart(article, 'corrections', (before) => unitedCorrections(before, sent))
  } catch {
    // The article is what the link is for.
    tell('What the sender set right could not be read. Load the page again and open the link once more.')
  }
}

export function LinkedArticle({ id, arrival, packed }: Props) {
  const client = useQueryClient()
  const { library } = useServices()
  const { notify } = useMessages()
  const { data: article } = useQuery({
    queryKey: keys.linked(id, packed),
    queryFn: async () => {
      // A browser that cannot inflate reads no such link.
      const found = await unpack(packed).catch(() => null)
      if (found?.article.id !== id) return null
      if (found.corrections !== undefined) await keepSent(library, found, notify)
      return found.article
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
