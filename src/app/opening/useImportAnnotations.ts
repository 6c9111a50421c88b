// A file of annotations, brought to the article that is being read.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { withoutNotes } from '../../domain'
import type { Library } from '../../io/library'
import { counted } from '../../ui/common/counts'
import type { OpeningState } from '../../ui/open/OpeningStatus'
import { articleInHand } from '../articleQueries'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'
import type { Deed } from '../undo/undoing'
import type { Imported } from './importAnnotations'
import type { Attempt } from './useAttempt'

/** `tell` says what cannot be said in passing; null closes what was said. */
export function useImportAnnotations(attempt: Attempt, tell: (state: OpeningState | null) => void) {
  const { library, opener } = useServices()
  const { notify } = useMessages()
  const { did } = useUndo()
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
          const done = await importAnnotations({ opener, library }, file, article, signal)
          return async () => {
            setImported((times) => times + 1)
            const { words, smooth } = done
            const offer = done.added.length > 0 ? did(deedOf(library, done)) : undefined
            tell(
              smooth
                ? null
                : { kind: 'told', title: 'Annotations', words: [words], onward: 'To the article' },
            )
            if (smooth) notify(words, offer)
          }
        },
        { title: 'Nothing was imported' },
      ),
    [attempt, tell, client, library, notify, opener, route, did],
  )
  return { importFile, imported }
}

/** An import as what can be taken back: only what it added goes. */
function deedOf(library: Library, { article, added, words }: Imported): Deed {
  const what = counted(added.length, 'note')
  return {
    label: `import of ${what}`,
    scope: article.id,
    undo: async () => {
      await library.changePart(article, 'notes', (notes) => withoutNotes(notes, added))
      return `${what} taken away again.`
    },
    redo: async () => {
      await library.annotate(article, { kind: 'add', notes: added })
      return words
    },
  }
}
