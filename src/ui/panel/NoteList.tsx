// The notes on an article in text order, each a way to its passage; below them those whose passage is gone.
import { Trash2 } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { ArticleNotes, PlacedNote } from '../../state'
import { inFigures } from '../common/counts'
import { formatDay } from '../common/dates'

type Props = {
  readonly notes: ArticleNotes
  /** The note whose passage is lit. */
  readonly shown: string | null
  readonly onShow: (note: PlacedNote) => void
  readonly onDelete: (note: PlacedNote) => void
  readonly onDeleteAll: () => void
}

/** Notes that are drawn at once; thousands would hold the page. */
const AT_ONCE = 100

export function NoteList({ notes: { found, lost }, shown, onShow, onDelete, onDeleteAll }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const lostId = useId()
  /** The focus goes on to the next note, else to the tab: the button that was pressed is gone. */
  const remove = (note: PlacedNote) => {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-delete]') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    const next = buttons[at + 1] ?? buttons[at - 1] ?? firstTab(root.current)
    if (at >= 0) next?.focus()
    onDelete(note)
  }
  const item = (note: PlacedNote) => (
    <NoteItem key={note.key} placed={note} shown={note.key === shown} onShow={onShow} onDelete={remove} />
  )
  return (
    <div ref={root}>
      <Portions label="Notes in text order" notes={found} item={item} />
      {lost.length > 0 && (
        <section aria-labelledby={lostId} className="mt-6">
          <h3 id={lostId}>Not found in this text</h3>
          <p className="quiet">The text was changed since, and these passages are not in it any more.</p>
          <Portions label="Notes not found in this text" notes={lost} item={item} />
        </section>
      )}
      {found.length + lost.length > 1 && (
        <button
          type="button"
          className="link-button -ms-2 mt-4"
          onClick={() => {
            firstTab(root.current)?.focus()
            onDeleteAll()
          }}
        >
          <Trash2 size={16} aria-hidden="true" /> Delete all notes
        </button>
      )}
    </div>
  )
}

/** Of the tabs that the list stands under. */
const firstTab = (list: HTMLElement | null) =>
  list?.closest('[role="tabpanel"]')?.parentElement?.querySelector<HTMLElement>('[role="tab"]')

type PortionsProps = {
  readonly label: string
  readonly notes: readonly PlacedNote[]
  readonly item: (note: PlacedNote) => React.ReactNode
}

function Portions({ label, notes, item }: PortionsProps) {
  const [upTo, setUpTo] = useState(AT_ONCE)
  const more = notes.length - upTo
  return (
    <>
      <ol className="notes" aria-label={label}>
        {notes.slice(0, upTo).map(item)}
      </ol>
      {more > 0 && (
        <button type="button" className="link-button -ms-2" onClick={() => setUpTo(upTo + AT_ONCE)}>
          Show {Math.min(more, AT_ONCE)} more of {inFigures(more)}
        </button>
      )}
    </>
  )
}

type ItemProps = {
  readonly placed: PlacedNote
  readonly shown: boolean
  readonly onShow: (note: PlacedNote) => void
  readonly onDelete: (note: PlacedNote) => void
}

function NoteItem({ placed, shown, onShow, onDelete }: ItemProps) {
  const { note, places } = placed
  const words = `“${shortened(placed.words, SHOWN)}”`
  const id = useId()
  return (
    <li className="remark">
      {places.length > 0 ? (
        <button
          type="button"
          className="statement"
          aria-current={shown ? 'true' : undefined}
          aria-describedby={note.comment === '' ? undefined : id}
          onClick={() => onShow(placed)}
        >
          <bdi>{words}</bdi>
        </button>
      ) : (
        <p className="remark-gone">
          <bdi>{words}</bdi>
        </p>
      )}
      <Comment id={id} text={note.comment} />
      {note.tags.length > 0 && (
        <ul className="remark-tags" aria-label="Tags">
          {note.tags.map((tag) => (
            <li key={tag} className="tag">
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div className="remark-foot">
        <p className="quiet">
          {note.author && <bdi>{note.author}</bdi>}
          {note.author && note.created && ' · '}
          {note.created && <time dateTime={note.created}>{formatDay(note.created)}</time>}
        </p>
        <button
          type="button"
          className="tool"
          data-delete=""
          aria-label={`Delete the note on ${words}`}
          onClick={() => onDelete(placed)}
        >
          <Trash2 size={16} aria-hidden="true" />
        </button>
      </div>
    </li>
  )
}

/** Characters of the passage and of the comment that are drawn without being asked for. */
const SHOWN = 130
const READ_AT_ONCE = 600

function Comment({ id, text }: { readonly id: string; readonly text: string }) {
  const [open, setOpen] = useState(false)
  if (text === '') return null
  return (
    <>
      <p id={id} className="remark-comment" dir="auto">
        {open ? text : shortened(text, READ_AT_ONCE)}
      </p>
      {text.length > READ_AT_ONCE && (
        <button
          type="button"
          className="link-button -ms-2"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </>
  )
}

/** Cut between words where there are any, and never within a character. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length).replace(/[\ud800-\udbff]$/, '')} …`
}
