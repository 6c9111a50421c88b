// A file of annotations, brought to the article that is being read.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { OpeningState } from '../../ui/open/OpeningStatus'
import { articleInHand } from '../articleQueries'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import type { Attempt } from './useAttempt'

/** `tell` says what cannot be said in passing; null closes what was said. */
export function useImportAnnotations(attempt: Attempt, tell: (state: OpeningState | null) => void) {
  const { library, opener } = useServices()
  const { notify } = useMessages()
  const { route } = useNavigation()
  const client = useQueryClient()
  const [imported, setImported] = useState(0)
  const importFile = useCallback(
    (file: File) =>
      void attempt(
        'The annotations are being read.',
        async (signal) => {
          const { importAnnotations } = await import('./importAnnotations')
          const article = route.kind === 'article' ? articleInHand(client, route.id) : null
          const { words, smooth } = await importAnnotations({ opener, library }, file, article, signal)
          return async () => {
            setImported((times) => times + 1)
            tell(
              smooth
                ? null
                : { kind: 'told', title: 'Annotations', words: [words], onward: 'To the article' },
            )
            if (smooth) notify(words)
          }
        },
        { title: 'Nothing was imported' },
      ),
    [attempt, tell, client, library, notify, opener, route],
  )
  return { importFile, imported }
}
