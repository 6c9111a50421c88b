// What follows when everything was deleted, here or in another tab: nothing of it is shown from memory.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { dropOwnArticles } from '../articleQueries'
import { useServices } from '../services'

export function useClearings(): void {
  const { library } = useServices()
  const client = useQueryClient()
  useEffect(() => {
    let known = library.clearings()
    return library.subscribe(() => {
      if (library.clearings() === known) return
      known = library.clearings()
      dropOwnArticles(client)
    })
  }, [library, client])
}
