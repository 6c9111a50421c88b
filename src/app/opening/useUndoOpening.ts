// The way back from having opened something: out of the library again, and to where the reader was.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Article } from '../../domain'
import { counted } from '../../ui/common/counts'
import type { Taken } from '../library/taking'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'
import type { UndoOffer } from '../undo/undoing'
import { useGoToOpened } from './useGoToOpened'

/** Called before something is opened; what it gives is called when that is done. */
export function useUndoOpening(): (articles: readonly Article[]) => () => UndoOffer {
  const { library, excludedBlocks } = useServices()
  const { go, placeNow } = useNavigation()
  const { did } = useUndo()
  const client = useQueryClient()
  const goToOpened = useGoToOpened()
  return useCallback(
    (articles) => {
      const stores = { library, excludedBlocks, client }
      const { route, linked } = placeNow().arrival
      const ids = articles.map(({ id }) => id)
      /** What was in the library before stays there. Asked now, and waited for by none but the way back. */
      const before = Promise.all(ids.map(async (id) => (await library.get(id)) !== null))
      const [first] = articles
      const named = articles.length === 1 && first ? `“${first.title}”` : counted(articles.length, 'text')
      let taken: readonly Taken[] = []

      const goBack = () => {
        const now = placeNow().arrival.route
        // The reader may have gone on by themselves.
        const isOn =
          now.kind === 'library' || (now.kind === 'article' && now.id !== null && ids.includes(now.id))
        if (!isOn) return
        if (route.kind === 'shared' || route.kind === 'unknown') go({ kind: 'library' })
        else go(route, linked)
      }
      return () =>
        did({
          label: `opening of ${named}`,
          scope: null,
          undo: async () => {
            const { takeArticle } = await import('../library/taking')
            goBack()
            const wasHere = await before
            const added = ids.filter((_id, i) => !wasHere[i])
            const all = await Promise.all(added.map((id) => takeArticle(stores, id)))
            taken = all.filter((one) => one !== null)
            return `As before: ${named} is not open any more.`
          },
          redo: async () => {
            const { putArticleBack } = await import('../library/taking')
            for (const one of taken) await putArticleBack(stores, one)
            if (articles.length === 1 && first) goToOpened(first.id)
            else go({ kind: 'library' })
            return `Opened again: ${named}.`
          },
        })
    },
    [library, excludedBlocks, client, go, placeNow, did, goToOpened],
  )
}
