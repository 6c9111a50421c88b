// To an article that was just opened: a link that waits for its text leads on to the passage in it.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { articleInHand } from '../articleQueries'
import { useNavigation } from '../navigation'

export function useGoToOpened(): (id: string) => void {
  const { go, placeNow } = useNavigation()
  const client = useQueryClient()
  return useCallback(
    (id) => {
      // The reader may have gone on while the text was fetched.
      const { route, linked, problem } = placeNow().arrival
      const waits = route.kind === 'article' && route.id !== null && !articleInHand(client, route.id)
      go({ kind: 'article', id }, waits && problem === null ? { ...linked, article: null } : undefined)
    },
    [placeNow, go, client],
  )
}
