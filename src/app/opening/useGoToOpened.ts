// To an article that was just opened: a link that waits for its text leads on to the passage in it.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { articleInHand } from '../articleQueries'
import { useNavigation } from '../navigation'
import { withoutArticle } from '../reader/linkedState'
import { parseRoute } from '../route'
import { useServices } from '../services'

export function useGoToOpened(): (id: string) => void {
  const { addressBar } = useServices()
  const { go } = useNavigation()
  const client = useQueryClient()
  return useCallback(
    (id) => {
      // The address of now: the reader may have gone on while the text was fetched.
      const route = parseRoute(addressBar.href())
      const waits = route.kind === 'article' && route.id !== null && !articleInHand(client, route.id)
      go({ kind: 'article', id }, waits ? withoutArticle(addressBar.href()) : '')
    },
    [addressBar, go, client],
  )
}
