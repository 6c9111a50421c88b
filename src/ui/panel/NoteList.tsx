// The notes on an article in text order, each a way to its passage; below them those whose passage is gone.
import { Pencil, Trash2 } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { type ArticleNotes, type PlacedNote, shortened } from '../../state'
import { TextButton, Tool } from '../common/Button'
import { inFigures } from '../common/counts'
import { formatDay } from '../common/dates'
import { Tag } from '../common/Tag'
import { PassageButton } from './Entry'

type Props = {
  readonly notes: ArticleNotes
  /** The note whose passage is lit. */
  readonly shown: string | null
  /** The note that was asked for in the text: the focus goes to it; another object each time. */
  readonly wanted: { readonly key: string } | null
  readonly onShow: (note: PlacedNote) => void
  readonly onChange: (note: PlacedNote) => void
  readonly onDelete: (note: PlacedNote) => void
  readonly onDeleteAll: () => void
}

/** Notes that are drawn at once; thousands would hold the page. */
const AT_ONCE = 100

export function NoteList({ notes, shown, wanted, onShow, onChange, onDelete, onDeleteAll }: Props) {
  const { found, lost } = notes
  const root = useRef<HTMLDivElement>(null)
  const wantedAt = found.findIndex(({ key }) => key === wanted?.key)
  useLayoutEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>('[data-wanted] button')?.focus()
  }, [wanted])
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
    <NoteItem
      key={note.key}
      placed={note}
      shown={note.key === shown}
      wanted={note.key === wanted?.key}
      onShow={onShow}
      onChange={onChange}
      onDelete={remove}
    />
  )
  return (
    <div ref={root}>
      <Portions label="Notes in text order" notes={found} least={wantedAt + 1} item={item} />
      {lost.length > 0 && (
        <section aria-labelledby={lostId} className="mt-6">
          <h3 id={lostId} className="font-bold">
            Not found in this text
          </h3>
          <p className="text-soft">The text was changed since, and these passages are not in it any more.</p>
          <Portions label="Notes not found in this text" notes={lost} least={0} item={item} />
        </section>
      )}
      {found.length + lost.length > 1 && (
        <p className="mt-4">
          <TextButton
            outdent
            onClick={() => {
              firstTab(root.current)?.focus()
              onDeleteAll()
            }}
          >
            <Trash2 size={16} aria-hidden="true" /> Delete all notes
          </TextButton>
        </p>
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
  /** How many must be there. */
  readonly least: number
  readonly item: (note: PlacedNote) => React.ReactNode
}

function Portions({ label, notes, least, item }: PortionsProps) {
  const [asked, setUpTo] = useState(AT_ONCE)
  const upTo = Math.max(asked, least)
  const more = notes.length - upTo
  return (
    <>
      <ol aria-label={label}>{notes.slice(0, upTo).map(item)}</ol>
      {more > 0 && (
        <TextButton outdent onClick={() => setUpTo(upTo + AT_ONCE)}>
          Show {Math.min(more, AT_ONCE)} more of {inFigures(more)}
        </TextButton>
      )}
    </>
  )
}

type ItemProps = {
  readonly placed: PlacedNote
  readonly shown: boolean
  readonly wanted: boolean
  readonly onShow: (note: PlacedNote) => void
  readonly onChange: (note: PlacedNote) => void
  readonly onDelete: (note: PlacedNote) => void
}

function NoteItem({ placed, shown, wanted, onShow, onChange, onDelete }: ItemProps) {
  const { note, places } = placed
  const words = `“${shortened(placed.words, SHOWN)}”`
  const id = useId()
  return (
    <li data-wanted={wanted ? '' : undefined} className="border-t pt-3 pb-2 wrap-anywhere first:border-t-0">
      {places.length > 0 ? (
        <PassageButton
          quiet
          aria-current={shown ? 'true' : undefined}
          aria-describedby={note.comment === '' ? undefined : id}
          onClick={() => onShow(placed)}
        >
          <bdi className="in-aria-current:bg-lit-fill">{words}</bdi>
        </PassageButton>
      ) : (
        <p className="font-serif text-md text-soft">
          <bdi>{words}</bdi>
        </p>
      )}
      <Comment id={id} text={note.comment} />
      {note.tags.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-1" aria-label="Tags">
          {note.tags.map((tag) => (
            <Tag key={tag}>
              <bdi>{tag}</bdi>
            </Tag>
          ))}
        </ul>
      )}
      <div className="-me-2 flex items-center justify-between gap-3 text-sm">
        <p className="text-soft">
          {note.own ? 'Yours' : note.author && <bdi>{note.author}</bdi>}
          {(note.own || note.author) && note.created && ' · '}
          {note.created && <time dateTime={note.created}>{formatDay(note.created)}</time>}
        </p>
        <span className="grow" />
        {note.own && (
          <Tool
            aria-label={note.comment === '' ? `Write a note on ${words}` : `Change the note on ${words}`}
            onClick={() => onChange(placed)}
          >
            <Pencil size={16} aria-hidden="true" />
          </Tool>
        )}
        <Tool data-delete="" aria-label={`Delete the note on ${words}`} onClick={() => onDelete(placed)}>
          <Trash2 size={16} aria-hidden="true" />
        </Tool>
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
      <p id={id} className="mt-1 whitespace-pre-line" dir="auto">
        {open ? text : shortened(text, READ_AT_ONCE)}
      </p>
      {text.length > READ_AT_ONCE && (
        <TextButton outdent aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all of it'}
        </TextButton>
      )}
    </>
  )
}
