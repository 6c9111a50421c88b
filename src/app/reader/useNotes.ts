// The notes on the article: read from the library, marked in the text, made, changed and deleted with a way back.
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Article, isBare, type Note, noteKey, type Span, withoutNotes } from '../../domain'
import type { Saved } from '../../io/library'
import { NO_NOTES, type PlacedNote } from '../../state'
import { inFigures } from '../../ui/common/counts'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING } from '../../ui/reader/view/painter'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'
import { useFetched } from '../useFetched'
import { usePainted } from './useArticleView'
import { useKeptPart } from './useKeptPart'

/** Passages that are marked at once: each is a range that the browser looks after. */
const MOST_MARKED = 1_000

export type Notes = ReturnType<typeof useNotes>

export function useNotes(view: ArticleView, article: Article) {
  const { library } = useServices()
  const { announce } = useMessages()
  const change = useChange()
  const fetched = useFetched(load)
  const kept = useKeptPart('notes', article.id)
  const all = usePlaced(article, kept)
  const marked = useMemo(
    () =>
      all.found.length > 0
        ? eachOnce(all.found.flatMap(({ places }) => places)).slice(0, MOST_MARKED)
        : NOTHING,
    [all],
  )
  const [shown, setShown] = useState<PlacedNote | null>(null)
  const isThere = all.found.some(({ key }) => key === shown?.key)
  usePainted(view, 'noted', marked)
  usePainted(view, 'note', shown && isThere ? shown.places : NOTHING)

  /** The note that was asked for in the text: the list goes to it. */
  const [wanted, setWanted] = useState<{ readonly key: string } | null>(null)
  const open = useCallback((note: PlacedNote) => {
    setShown(note)
    setWanted({ key: note.key })
  }, [])
  const show = (note: PlacedNote | null) => {
    setShown(note)
    const first = note?.places[0]
    if (note && first && view.scrollTo(first)) announce(`Passage of the note: ${note.words}`)
  }

  const put = (notes: readonly Note[]) => library.annotate(article, { kind: 'add', notes })
  const take = (gone: readonly Note[]) =>
    library.changePart(article, 'notes', (before) => withoutNotes(before, gone))

  /** Adds what the reader made. */
  const make = (at: Span, comment = '') =>
    fetched(({ noteOn }) => add(noteOn(article, at, comment, new Date())))
  const add = (note: Note) => {
    const what = isBare(note) ? 'highlight' : 'note'
    void change({
      label: `new ${what}`,
      scope: article.id,
      apply: async () => {
        const { added, ...saved } = await put([note])
        if (added === 0) return { words: FULL, undoable: false }
        return { words: told(isBare(note) ? 'Highlighted' : 'Note added', saved) }
      },
      revert: async () => {
        await take([note])
        return `The ${what} is gone again.`
      },
    })
  }

  /** Says something else in a note of the reader's own. */
  const reword = ({ note }: PlacedNote, comment: string) => {
    const other: Note = { ...note, comment: comment.trim() }
    const swap = (from: Note, to: Note) =>
      library.changePart(article, 'notes', (before) =>
        before.map((one) => (noteKey(one) === noteKey(from) ? to : one)),
      )
    return change({
      label: 'change of a note',
      scope: article.id,
      apply: async () =>
        noteKey(other) === noteKey(note) ? null : { words: told('Note changed', await swap(note, other)) },
      revert: async () => {
        await swap(other, note)
        return 'The note is as it was before.'
      },
    })
  }

  /** Takes notes away with a way back; `what` they are and `areBack` in words. */
  const takeAway = (notes: readonly Note[], what: string, areBack: string) =>
    change({
      label: `deletion of ${what.toLowerCase()}`,
      scope: article.id,
      apply: async () => ({ words: told(`${what} deleted`, await take(notes)) }),
      revert: async () => {
        await put(notes)
        return areBack
      },
    })
  const remove = ({ note }: PlacedNote) =>
    isBare(note)
      ? takeAway([note], 'Highlight', 'The highlight is back.')
      : takeAway([note], 'Note', 'The note is back.')
  const removeAll = () => takeAway(kept, `${inFigures(kept.length)} notes`, 'The notes are back.')

  return {
    all,
    count: all.found.length + all.lost.length,
    shown: isThere ? shown : null,
    show,
    wanted,
    open,
    make,
    reword,
    remove,
    removeAll,
  }
}

const load = () => import('./passages')
type Passages = Awaited<ReturnType<typeof load>>

/** The notes where they stand; none before what finds them is there. */
function usePlaced(article: Article, kept: readonly Note[]) {
  const fetched = useFetched(load)
  const [part, setPart] = useState<Passages | null>(null)
  const isWanted = kept.length > 0 && part === null
  useEffect(() => {
    if (isWanted) fetched(setPart)
  }, [isWanted, fetched])
  return useMemo(() => part?.deriveNotes(article, kept) ?? NO_NOTES, [part, article, kept])
}

/** Thousands of notes may be on the same words. */
const eachOnce = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((at) => [`${at.start} ${at.end}`, at])).values(),
]

const FULL = 'This article has as many notes as can be kept. Delete some first.'

const told = (what: string, saved: Saved): string =>
  saved.kind === 'saved' ? `${what}.` : `${what}, until the page closes.`
