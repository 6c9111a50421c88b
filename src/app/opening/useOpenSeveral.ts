// Several files opened at once: all of them into the library, which is shown.
import { useCallback } from 'react'
import type { OpeningState } from '../../ui/open/OpeningStatus'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import type { Attempt } from './useAttempt'
import { useKeepOpened } from './useKeepOpened'
import { useUndoOpening } from './useUndoOpening'

/** `tell` says what cannot be said in passing; null closes what was said. */
export function useOpenSeveral(
  attempt: Attempt,
  tell: (state: OpeningState | null) => void,
): (files: readonly File[]) => void {
  const { opener } = useServices()
  const { notify } = useMessages()
  const { go } = useNavigation()
  const keep = useKeepOpened()
  const beginUndo = useUndoOpening()
  return useCallback(
    (files) =>
      void attempt(`${files.length} files are being read.`, async (signal) => {
        const { readSeveral, tellSeveral } = await import('./openSeveral')
        const { opened, left } = await readSeveral(opener, files, signal)
        const articles = opened.map(({ article }) => article)
        return async () => {
          const words = tellSeveral(articles, left)
          const told = { kind: 'told', title: 'Several files', words } as const
          if (articles.length === 0) return tell({ ...told, onward: 'Close' })
          const undo = beginUndo(articles)
          // The first of them was opened last, so that they stand in the library as they were given.
          const saved = []
          for (const one of opened.toReversed()) saved.push(await keep(one))
          go({ kind: 'library' })
          const unsaved = saved.some(({ kind }) => kind === 'unsaved')
          tell(left.length > 0 ? { ...told, onward: 'To the library' } : null)
          notify(unsaved ? `${words[0]} They hold only until the page closes.` : (words[0] ?? ''), undo())
        }
      }),
    [attempt, tell, opener, notify, go, keep, beginUndo],
  )
}
