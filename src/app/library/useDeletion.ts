// Deleting an article with a way back, as long as the page is open.
import { useQueryClient } from '@tanstack/react-query'
import type { LibraryItem } from '../../state'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'
import { putArticleBack, type Taken, takeArticle } from './taking'

export function useDeletion(): (item: LibraryItem) => Promise<void> {
  const { library, excludedBlocks } = useServices()
  const client = useQueryClient()
  const change = useChange()
  const stores = { library, excludedBlocks, client }

  return ({ id, title }) => {
    let deleted: Taken | null = null
    return change({
      label: `deletion of “${title}”`,
      scope: null,
      apply: async () => {
        deleted = await takeArticle(stores, id)
        return deleted && { words: `“${title}” deleted.` }
      },
      revert: async () => {
        if (!deleted) return `“${title}” had been deleted elsewhere.`
        const { kind } = await putArticleBack(stores, deleted)
        return `“${title}” is back${kind === 'saved' ? '.' : ', but only until the page closes.'}`
      },
      failed: `“${title}” could not be deleted. Load the page again and try once more.`,
    })
  }
}
