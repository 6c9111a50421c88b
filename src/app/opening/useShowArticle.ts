// An article that was just opened: kept with what was left out of its page, and then shown.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Article } from '../../domain'
import type { ExcludedBlock } from '../../ingest'
import { type LibraryRecord, withDetails } from '../../io/library'
import { excludedBlocksQuery, rememberArticle } from '../articleQueries'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { passageOf } from './selectedPassage'
import { useGoToOpened } from './useGoToOpened'

type Opened = { readonly article: Article; readonly excluded: readonly ExcludedBlock[] }

/** Keeps an article and shows it, at the words of it that were selected on its page where there were some. */
export function useShowArticle(): (
  article: Article,
  excluded?: readonly ExcludedBlock[],
  selected?: string,
) => Promise<void> {
  const { library, excludedBlocks } = useServices()
  const { notify } = useMessages()
  const goToOpened = useGoToOpened()
  const client = useQueryClient()
  const keepExcluded = async ({ article: { id }, excluded }: Opened) => {
    const { queryKey } = excludedBlocksQuery(excludedBlocks, id)
    client.setQueryData(queryKey, (shown) => known(excluded, shown))
    const all = known(excluded, excluded.length > 0 ? null : await excludedBlocks.find(id))
    client.setQueryData(queryKey, (shown) => known(all, shown))
    await excludedBlocks.keep(id, all)
  }
  const { mutateAsync: keep } = useMutation({
    mutationFn: (opened: Opened) => Promise.all([library.open(opened.article), keepExcluded(opened)]),
  })
  return useCallback(
    async (article, excluded = [], selected = '') => {
      const saving = keep({ article, excluded })
      // What is on screen is kept: loading the page again finds it. A disk that dawdles is not waited for.
      await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
      goToOpened(article.id, passageOf(article, selected))
      rememberArticle(client, article)
      const [saved] = await saving
      const kept = await library.get(article.id)
      // Opened again, it is shown as its reader has corrected it.
      if (kept && hasOwnDetails(kept)) rememberArticle(client, withDetails(kept))
      if (saved.kind === 'unsaved') notify('This text is not kept: it is gone when the page closes.')
    },
    [client, goToOpened, library, keep, notify],
  )
}

/** Milliseconds that an article waits to be kept before it is shown; with nothing in the way it takes 30 to 80. */
const PATIENCE = 500

/** The same text pasted, or from a file, leaves nothing out: what its page left out stays known. */
const known = (excluded: readonly ExcludedBlock[], before: readonly ExcludedBlock[] | null | undefined) =>
  excluded.length > 0 ? excluded : (before ?? excluded)

const hasOwnDetails = ({ entry, article }: LibraryRecord): boolean =>
  entry.title !== article.title || entry.byline !== article.byline || entry.published !== article.published
