// What follows when everything was deleted, here or in another tab: nothing of it is shown from memory, or comes back.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { dropOwnArticles } from '../articleQueries'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'

export function useClearings(): void {
  const { library } = useServices()
  const undoing = useUndo()
  const client = useQueryClient()
  useEffect(() => {
    let known = library.clearings()
    return library.subscribe(() => {
      if (library.clearings() === known) return
      known = library.clearings()
      undoing.forget()
      dropOwnArticles(client)
    })
  }, [library, undoing, client])
}
