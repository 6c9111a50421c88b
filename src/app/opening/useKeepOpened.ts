// Keeping an article that was just opened, with what was left out of its page.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Article } from '../../domain'
import type { ExcludedBlock } from '../../ingest'
import type { Saved } from '../../io/library'
import { excludedBlocksQuery } from '../articleQueries'
import { useServices } from '../services'

export type Opened = { readonly article: Article; readonly excluded: readonly ExcludedBlock[] }

export function useKeepOpened(): (opened: Opened) => Promise<Saved> {
  const { library, excludedBlocks, versions } = useServices()
  const client = useQueryClient()
  const keepExcluded = async ({ article: { id }, excluded }: Opened) => {
    const { queryKey } = excludedBlocksQuery(excludedBlocks, id)
    client.setQueryData(queryKey, (shown) => known(excluded, shown))
    const all = known(excluded, excluded.length > 0 ? null : await excludedBlocks.find(id))
    client.setQueryData(queryKey, (shown) => known(all, shown))
    await excludedBlocks.keep(id, all)
  }
  return useMutation({
    mutationFn: async (opened: Opened) => {
      const [saved] = await Promise.all([library.open(opened.article), keepExcluded(opened)])
      // Whoever opens something will do so without a network, too.
      versions.keepRest()
      return saved
    },
  }).mutateAsync
}

/** The same text pasted, or from a file, leaves nothing out: what its page left out stays known. */
const known = (excluded: readonly ExcludedBlock[], before: readonly ExcludedBlock[] | null | undefined) =>
  excluded.length > 0 ? excluded : (before ?? excluded)
