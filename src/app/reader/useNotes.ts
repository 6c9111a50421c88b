// The notes on the article: read from the library, shown in the text one at a time, deleted with a way back.
import { type RefObject, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Article, Note } from '../../domain'
import { deriveNotes, type PlacedNote } from '../../state'
import { rangeOf } from '../../ui/reader/highlightMap'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { scrollIntoReach } from './scrolling'
import { NOTHING, usePainted } from './usePainted'

const NO_NOTES: readonly Note[] = []

export type Notes = ReturnType<typeof useNotes>

export function useNotes(root: RefObject<HTMLElement | null>, article: Article, drawn: unknown) {
  const { library } = useServices()
  const { notify, announce } = useMessages()
  const kept = useKeptNotes(article.id)
  const all = useMemo(() => deriveNotes(article, kept), [article, kept])
  const [shown, setShown] = useState<PlacedNote | null>(null)
  const isThere = all.found.some(({ key }) => key === shown?.key)
  usePainted(root, 'note', shown && isThere ? shown.places : NOTHING, drawn)

  const show = (note: PlacedNote | null) => {
    setShown(note)
    const first = note?.places[0]
    const range = first && root.current ? rangeOf(root.current, first) : null
    if (!note || !range) return
    scrollIntoReach(range)
    announce(`Passage of the note: ${note.words}`)
  }

  const remove = async ({ note }: PlacedNote) => {
    const saved = await library.annotate(article, { kind: 'remove', note })
    const undo = async () => {
      await library.annotate(article, { kind: 'add', notes: [note] })
      notify('The note is back.')
    }
    notify(saved.kind === 'saved' ? 'Note deleted.' : 'Note deleted, until the page closes.', {
      label: 'Undo',
      run: () => void undo(),
    })
  }

  const removeAll = async () => {
    for (const note of kept) await library.annotate(article, { kind: 'remove', note })
    const undo = async () => {
      await library.annotate(article, { kind: 'add', notes: kept })
      notify('The notes are back.')
    }
    notify(`${kept.length.toLocaleString('en')} notes deleted.`, { label: 'Undo', run: () => void undo() })
  }

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
  const version = useSyncExternalStore(subscribe, () => library.notesVersion())
  const [kept, setKept] = useState({ id, notes: NO_NOTES })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has other notes.
  useEffect(() => {
    let wanted = true
    void library.notes(id).then((notes) => wanted && setKept({ id, notes }))
    return () => {
      wanted = false
    }
  }, [library, id, version])
  return kept.id === id ? kept.notes : NO_NOTES
}
