// An article that was just opened: kept, and then shown; what was pasted can be undone.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type LibraryRecord, withDetails } from '../../io/library'
import { rememberArticle } from '../articleQueries'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { passageOf } from './selectedPassage'
import { useGoToOpened } from './useGoToOpened'
import { type Opened, useKeepOpened } from './useKeepOpened'
import { useUndoOpening } from './useUndoOpening'

export type Shown = Opened & {
  /** Words of it to go to. */
  readonly selected?: string
  /** Whether it came by a gesture that is easily made by mistake, and is to be undone in one step. */
  readonly undoable?: boolean
}

/** Keeps an article and shows it, at the words of it that were selected on its page where there were some. */
export function useShowArticle(): (shown: Shown) => Promise<void> {
  const { library } = useServices()
  const { notify } = useMessages()
  const goToOpened = useGoToOpened()
  const client = useQueryClient()
  const keep = useKeepOpened()
  const beginUndo = useUndoOpening()
  return useCallback(
    async ({ article, excluded, selected = '', undoable = false }) => {
      const undo = undoable ? beginUndo([article]) : null
      const saving = keep({ article, excluded })
      // What is on screen is kept: loading the page again finds it. A disk that dawdles is not waited for.
      await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
      goToOpened(article.id, passageOf(article, selected))
      rememberArticle(client, article)
      const offer = undo?.()
      if (offer) notify('What you pasted is open, and in your library.', offer)
      const saved = await saving
      const kept = await library.get(article.id)
      // Opened again, it is shown as its reader has corrected it.
      if (kept && hasOwnDetails(kept)) rememberArticle(client, withDetails(kept))
      if (saved.kind === 'unsaved') notify('This text is not kept: it is gone when the page closes.', offer)
    },
    [client, goToOpened, library, keep, notify, beginUndo],
  )
}

/** Milliseconds that an article waits to be kept before it is shown; with nothing in the way it takes 30 to 80. */
const PATIENCE = 500

const hasOwnDetails = ({ entry, article }: LibraryRecord): boolean =>
  Boolean(entry.ownUrl) ||
  (['title', 'byline', 'publisher', 'published'] as const).some((fact) => entry[fact] !== article[fact])
