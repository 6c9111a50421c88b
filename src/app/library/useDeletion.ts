// Deleting an article with a way back, as long as the page is open.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ExcludedBlock } from '../../ingest'
import type { LibraryRecord } from '../../io/library'
import type { LibraryItem } from '../../state'
import { dropArticle } from '../articleQueries'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'

/** An article with what was left out of its page. */
type Deleted = { readonly record: LibraryRecord; readonly excluded: readonly ExcludedBlock[] | null }

export function useDeletion(): (item: LibraryItem) => Promise<void> {
  const { library, excludedBlocks } = useServices()
  const change = useChange()
  const client = useQueryClient()

  const take = useCallback(
    async (id: string): Promise<Deleted | null> => {
      // At once, side by side: whoever leaves the page right after has deleted it.
      const [excluded, record] = await Promise.all([excludedBlocks.find(id), library.remove(id)])
      dropArticle(client, id)
      return record && { record, excluded }
    },
    [library, excludedBlocks, client],
  )
  const putBack = useCallback(
    async ({ record, excluded }: Deleted): Promise<string> => {
      const { id, title } = record.entry
      const saved = await library.restore({ records: [record] })
      if (excluded) await excludedBlocks.keep(id, excluded)
      dropArticle(client, id)
      return `“${title}” is back${saved.kind === 'saved' ? '.' : ', but only until the page closes.'}`
    },
    [library, excludedBlocks, client],
  )

  return ({ id, title }) => {
    let deleted: Deleted | null = null
    return change({
      label: `deletion of “${title}”`,
      scope: null,
      apply: async () => {
        deleted = await take(id)
        return deleted && { words: `“${title}” deleted.` }
      },
      revert: async () => (deleted ? putBack(deleted) : `“${title}” had been deleted elsewhere.`),
      failed: `“${title}” could not be deleted. Load the page again and try once more.`,
    })
  }
}
