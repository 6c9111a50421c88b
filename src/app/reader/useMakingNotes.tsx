// Highlights and notes of the reader's own: on the words that are pointed at, by menu, card, key and palette.
import { useState } from 'react'
import { type Article, type Span, textOf } from '../../domain'
import type { PlacedNote } from '../../state'
import { useCommands } from '../commands/commands'
import { fetchedPart } from '../fetchedPart'
import { useMessages } from '../messages'
import type { Notes } from './useNotes'

const NoteEditor = fetchedPart(async () => (await import('../../ui/reader/NoteEditor')).NoteEditor)

type Writing =
  | { readonly kind: 'new'; readonly at: Span }
  | { readonly kind: 'change'; readonly placed: PlacedNote }

/** `pointedAt` is asked when it is wanted: what is selected, open, found or focused. */
export function useMakingNotes(notes: Notes, article: Article, pointedAt: () => Span | null) {
  const { notify } = useMessages()
  const [writing, setWriting] = useState<Writing | null>(null)
  const onWords = (run: (at: Span) => void) => () => {
    const at = pointedAt()
    if (!at) {
      notify('Select some words, or go to a highlight: then this key marks them.')
      return
    }
    run(at)
    document.getSelection()?.removeAllRanges()
  }
  const write = (at: Span) => setWriting({ kind: 'new', at })
  useCommands({
    'note.highlight': { run: onWords((at) => void notes.make(at)) },
    'note.write': { run: onWords(write) },
  })
  const save = (comment: string) => {
    if (writing?.kind === 'new') void notes.make(writing.at, comment)
    else if (writing) void notes.reword(writing.placed, comment)
  }
  return {
    write,
    change: (placed: PlacedNote) => setWriting({ kind: 'change', placed }),
    dialog: writing && (
      <NoteEditor
        words={writing.kind === 'new' ? textOf(article.text, writing.at) : writing.placed.words}
        comment={writing.kind === 'new' ? '' : writing.placed.note.comment}
        onSave={save}
        onClose={() => setWriting(null)}
      />
    ),
  }
}
