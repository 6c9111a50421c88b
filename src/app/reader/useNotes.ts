// The notes on the article: read from the library, shown in the text one at a time, deleted with a way back.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Article, Note } from '../../domain'
import { deriveNotes, type PlacedNote } from '../../state'
import { inFigures } from '../../ui/common/counts'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING } from '../../ui/reader/view/painter'
import { keys } from '../keys'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'
import { usePainted } from './useArticleView'

const NO_NOTES: readonly Note[] = []

export type Notes = ReturnType<typeof useNotes>

export function useNotes(view: ArticleView, article: Article) {
  const { library } = useServices()
  const { announce } = useMessages()
  const change = useChange()
  const kept = useKeptNotes(article.id)
  const all = useMemo(() => deriveNotes(article, kept), [article, kept])
  const [shown, setShown] = useState<PlacedNote | null>(null)
  const isThere = all.found.some(({ key }) => key === shown?.key)
  usePainted(view, 'note', shown && isThere ? shown.places : NOTHING)

  const show = (note: PlacedNote | null) => {
    setShown(note)
    const first = note?.places[0]
    if (note && first && view.scrollTo(first)) announce(`Passage of the note: ${note.words}`)
  }

  /** Takes notes away with a way back; `what` they are and `areBack` in words. */
  const takeAway = (notes: readonly Note[], what: string, areBack: string) =>
    change({
      label: `deletion of ${what.toLowerCase()}`,
      scope: article.id,
      apply: async () => {
        let words = `${what} deleted.`
        for (const note of notes) {
          const saved = await library.annotate(article, { kind: 'remove', note })
          if (saved.kind !== 'saved') words = `${what} deleted, until the page closes.`
        }
        return { words }
      },
      revert: async () => {
        await library.annotate(article, { kind: 'add', notes })
        return areBack
      },
    })
  const remove = ({ note }: PlacedNote) => takeAway([note], 'Note', 'The note is back.')
  const removeAll = () => takeAway(kept, `${inFigures(kept.length)} notes`, 'The notes are back.')

  return {
    all,
    count: all.found.length + all.lost.length,
    shown: isThere ? shown : null,
    show,
    remove,
    removeAll,
  }
}

/** In step with every change, here and in other tabs. */
function useKeptNotes(id: string): readonly Note[] {
  const { library } = useServices()
  const subscribe = useCallback((listener: () => void) => library.subscribe(listener), [library])
  const version = useSyncExternalStore(subscribe, () => library.partsVersion())
  const { data } = useQuery({
    queryKey: keys.part('notes', id, version),
    queryFn: () => library.part('notes', id),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return data ?? NO_NOTES
}
