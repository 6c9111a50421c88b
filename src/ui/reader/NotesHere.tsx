// The notes that begin in a paragraph, beside it where there is room, below it elsewhere: each a way to the whole note.
import { Highlighter, MessageSquare } from 'lucide-react'
import { createContext, useContext } from 'react'
import { type NotesByBlock, type PlacedNote, shortWords } from '../../state'

type Marked = { readonly byBlock: NotesByBlock; readonly onOpen: (note: PlacedNote) => void }

const NONE: Marked = { byBlock: new Map(), onOpen: () => {} }

/** Handed past the text, which is drawn once whatever is noted on it. */
export const NotesInText = createContext<Marked>(NONE)

/** Notes that stand beside one paragraph; the list has all of them. */
const MOST = 3

export function NotesHere({ start }: { readonly start: number }) {
  const { byBlock, onOpen } = useContext(NotesInText)
  const notes = byBlock.get(start)
  if (!notes) return null
  const more = notes.length - MOST
  return (
    <ul className="notes-here">
      {notes.slice(0, MOST).map((placed) => (
        <li key={placed.key}>
          <NoteMark placed={placed} onOpen={onOpen} />
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  )
}

/** Characters of a comment that stand in the margin. */
const SHOWN = 70

function NoteMark({ placed, onOpen }: { readonly placed: PlacedNote; readonly onOpen: Marked['onOpen'] }) {
  const { note, words } = placed
  const says = shortWords(note.comment || note.tags.join(', '), SHOWN)
  const Icon = says ? MessageSquare : Highlighter
  return (
    <button
      type="button"
      aria-label={says ? `Note on “${shortWords(words)}”: ${says}` : `Highlight on “${shortWords(words)}”`}
      className="inline-flex min-h-row items-start gap-1.5 rounded-md px-1 py-1 text-start text-soft hover:bg-sunken hover:text-ink"
      onClick={() => onOpen(placed)}
    >
      <Icon size={14} aria-hidden="true" className="mt-1 shrink-0" />
      {says && (
        <span className="wrap-anywhere">
          <bdi>{says}</bdi>
        </span>
      )}
    </button>
  )
}
