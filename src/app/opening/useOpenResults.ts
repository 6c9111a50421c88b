// Results of practice among what is opened: shown side by side.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OpeningState } from '../../ui/open/OpeningStatus'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { isAnnotationsFile } from './requests'

/** Answers with the files that are none, once everything is done with those that are; `tell` says what cannot be said in passing. */
export function useOpenResults(
  tell: (state: OpeningState) => void,
): (files: readonly File[]) => Promise<readonly File[]> {
  const client = useQueryClient()
  const { go } = useNavigation()
  const { notify } = useMessages()
  return useCallback(
    async (files) => {
      // They are JSON by name; whoever opens something else fetches nothing for it.
      if (!files.some(isAnnotationsFile)) return files
      const { readResults, resultsAmong, resultsQuery } = await import('../practice/results')
      const found = await resultsAmong(files)
      if (found.length === 0) return files
      const before = client.getQueryData(resultsQuery.queryKey) ?? []
      const { results, words } = await readResults(before, found)
      client.setQueryData(resultsQuery.queryKey, results)
      if (words.length > 1)
        tell({ kind: 'told', title: 'Results of practice', words, onward: 'To the class' })
      else notify(words[0] ?? '')
      go({ kind: 'class' })
      return files.filter((file) => !found.includes(file))
    },
    [client, go, notify, tell],
  )
}
