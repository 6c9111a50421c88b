// To an article that was just opened: a link that waits for its text leads on to the passage in it, or to practice.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { NOTHING_LINKED } from '../../state'
import { articleInHand } from '../articleQueries'
import { useNavigation } from '../navigation'

export function useGoToOpened(): (id: string, passage?: string | null) => void {
  const { go, placeNow } = useNavigation()
  const client = useQueryClient()
  return useCallback(
    (id, passage = null) => {
      // The reader may have gone on while the text was fetched.
      const { route, linked, problem } = placeNow().arrival
      const isArticle = route.kind === 'article' || route.kind === 'practice'
      const waits = isArticle && route.id !== null && !articleInHand(client, route.id)
      const leadsOn = waits && problem === null
      if (leadsOn && route.kind === 'practice') go({ kind: 'practice', id })
      else
        go({ kind: 'article', id }, leadsOn ? { ...linked, article: null } : { ...NOTHING_LINKED, passage })
    },
    [placeNow, go, client],
  )
}
