// Who begins to speak here, beside the paragraph or above it. Hidden from screen readers, which hear it in the text.
import type { MarginNote } from '../../state'

export function MarginNotes({ notes }: { readonly notes: readonly MarginNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="margin" aria-hidden="true">
      {notes.map((note) => (
        <li key={note.name} data-in={note.layers.join(' ')} data-sources={note.sourceIds.join(' ')}>
          <b>{note.name}</b>
          {note.below.map((line) => (
            <span key={line} className="below">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
