// To an article that was just opened: a link that waits for its text leads on to the passage in it.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDoors } from '../doors'
import { useNavigation } from '../navigation'
import { withoutArticle } from '../reading/linkedState'

export function useGoToOpened(): (id: string) => void {
  const { addressBar } = useDoors()
  const { route, go } = useNavigation()
  const client = useQueryClient()
  return useCallback(
    (id) => {
      const waits =
        route.kind === 'article' && route.id !== null && !client.getQueryData(['article', route.id])
      go({ kind: 'article', id }, waits ? withoutArticle(addressBar.href()) : '')
    },
    [addressBar, route, go, client],
  )
}
