// Ways to take who says what out of the reader, folded away until they are wanted.
import { Download } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'

export type SavedForm = 'csv' | 'markdown' | 'annotations'

const FORMS: readonly { readonly form: SavedForm; readonly name: string; readonly use: string }[] = [
  { form: 'csv', name: 'Table (CSV)', use: 'for spreadsheets and statistics' },
  { form: 'markdown', name: 'Text (Markdown)', use: 'to read and to write on' },
  { form: 'annotations', name: 'Annotations (JSON)', use: 'for annotation tools, by the W3C model' },
]

export function SaveAs({ onSave }: { readonly onSave: (form: SavedForm) => void }) {
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
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
      className="save-as"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A pointer that presses no button takes the focus nowhere.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      {open && (
        <ul id="save-forms">
          {FORMS.map(({ form, name, use }) => (
            <li key={form}>
              <button
                type="button"
                className="save"
                onClick={() => {
                  onSave(form)
                  fold()
                }}
              >
                <b>{name}</b> <span className="quiet">{use}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        ref={toggle}
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-controls={open ? 'save-forms' : undefined}
        onClick={() => setOpen(!open)}
      >
        <Download size={16} aria-hidden="true" /> Save as…
      </button>
    </div>
  )
}
