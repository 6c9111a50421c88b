// An article that was just opened: shown at once, kept with what was left out of its page.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Article } from '../../domain'
import type { LeftOut } from '../../ingest'
import { type LibraryRecord, withDetails } from '../../io/library'
import { leftOutQuery, rememberArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { useGoToOpened } from './useGoToOpened'

export function useShowArticle(): (article: Article, leftOut?: readonly LeftOut[]) => Promise<void> {
  const { library, remnants } = useDoors()
  const { notify } = useMessages()
  const goToOpened = useGoToOpened()
  const client = useQueryClient()
  return useCallback(
    async (article, leftOut = []) => {
      goToOpened(article.id)
      rememberArticle(client, article)
      const keepLeftOut = async () => {
        const { queryKey } = leftOutQuery(remnants, article.id)
        client.setQueryData(queryKey, (shown) => known(leftOut, shown))
        const all = known(leftOut, leftOut.length > 0 ? null : await remnants.find(article.id))
        client.setQueryData(queryKey, (shown) => known(all, shown))
        await remnants.keep(article.id, all)
      }
      const [saved] = await Promise.all([library.open(article), keepLeftOut()])
      const kept = await library.get(article.id)
      // Opened again, it is shown as its reader has corrected it.
      if (kept && hasOwnDetails(kept)) rememberArticle(client, withDetails(kept))
      if (saved.kind === 'unsaved') notify('This text is not kept: it is gone when the page closes.')
    },
    [client, goToOpened, library, remnants, notify],
  )
}

/** The same text pasted, or from a file, leaves nothing out: what its page left out stays known. */
const known = (leftOut: readonly LeftOut[], before: readonly LeftOut[] | null | undefined) =>
  leftOut.length > 0 ? leftOut : (before ?? leftOut)

const hasOwnDetails = ({ entry, article }: LibraryRecord): boolean =>
  entry.title !== article.title || entry.byline !== article.byline || entry.published !== article.published
