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
import { MissingArticle } from './MissingArticle'

type Props = {
  readonly id: string
  readonly arrival: Address
  readonly packed: string
}

/** What the sender set right is kept beside the article, as theirs; it is read without where that cannot be. Gives back what to tell of that. */
async function keepSent(library: Library, { article, corrections }: Unpacked): Promise<string | null> {
  if (corrections === undefined) return null
  try {
    const [{ receiveCorrections }, { unitedCorrections }] = await Promise.all([
      import('../../editing'),
      import('../../io/storage/corrections'),
    ])
    const { corrections: sent, unread } = receiveCorrections(article.text, corrections)
    if (sent.length > 0)
      await library.changePart(article, 'corrections', (before) => unitedCorrections(before, sent))
    return unread > 0 ? `${counted(unread, 'correction')} by the sender could not be read.` : null
  } catch {
    // The article is what the link is for.
    return 'What the sender set right could not be read. Load the page again and open the link once more.'
  }
}

export function LinkedArticle({ id, arrival, packed }: Props) {
  const client = useQueryClient()
  const { library } = useServices()
  const { notify } = useMessages()
  const { data: found } = useQuery({
    queryKey: keys.linked(id, packed),
    queryFn: async () => {
      // A browser that cannot inflate reads no such link.
      const found = await unpack(packed).catch(() => null)
      return found?.article.id === id ? found : null
    },
    gcTime: 0,
  })
  useEffect(() => {
    if (!found) return
    void keepSent(library, found).then((told) => {
      if (told !== null) notify(told)
      // The page that shows this one looks for it there.
      rememberArticle(client, found.article)
    })
  }, [client, library, notify, found])
  if (found === null) return <MissingArticle {...arrival} problem="damaged" />
  return (
    <Shell>
      <ArticleSkeleton />
    </Shell>
  )
}
