// Ways to take who says what out of the reader, folded away until they are wanted.
import { Download } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { SAVED_FORM_IDS, SAVED_FORMS, type SavedForm } from '../../state'
import { TextButton } from '../common/Button'

/** Another way to take it along, on paper. */
type PrintedForm = { readonly name: string; readonly use: string; readonly run: () => void }

type Props = {
  readonly onSave: (form: SavedForm) => void
  readonly printed: readonly PrintedForm[]
}

export function SaveAs({ onSave, printed }: Props) {
  const [open, setOpen] = useState(false)
  const listId = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const saved = SAVED_FORM_IDS.map((form) => ({ ...SAVED_FORMS[form], run: () => onSave(form) }))
  const ways: readonly PrintedForm[] = [...saved, ...printed]
  const fold = () => {
    setOpen(false)
    toggle.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    fold()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from whichever button has the focus.
    <div
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A pointer that presses no button takes the focus nowhere.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <TextButton
        ref={toggle}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Download size={16} aria-hidden="true" /> Save as…
      </TextButton>
      {/* Above the button to the eye, after it for who goes on by Tab. */}
      {open && (
        <ul
          id={listId}
          className="absolute inset-x-0 bottom-full border-t bg-sheet px-gutter py-1.5 shadow-above"
        >
          {ways.map(({ name, use, run }) => (
            <li key={name}>
              <button
                type="button"
                className="-ms-2 min-h-button w-outdented rounded-md px-2 text-start hover:bg-sunken"
                onClick={() => {
                  fold()
                  run()
                }}
              >
                <b>{name}</b> <span className="text-soft">{use}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
