// Where a note of the reader's own is written: beside the words that it is on.

import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { shortWords } from '../../state'
import { Dialog } from '../common/Dialog'
import { TextArea } from '../common/Field'
import { SaveOrCancel } from '../common/SaveOrCancel'

type Props = {
  readonly words: string
  /** What it says already; empty for a new one. */
  readonly comment: string
  readonly onSave: (comment: string) => void
  readonly onClose: () => void
}

/** Characters of the passage that the dialog shows, and of a note. */
const SHOWN = 200
const LONGEST = 50_000

export function NoteEditor({ words, comment, onSave, onClose }: Props) {
  const [text, setText] = useState(comment)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onSave(text)
    onClose()
  }
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event)
  }
  return (
    <Dialog title="Your note" onClose={onClose}>
      <form onSubmit={save}>
        <blockquote className="mb-4 border-s ps-4 font-serif text-soft wrap-anywhere">
          <bdi>“{shortWords(words, SHOWN)}”</bdi>
        </blockquote>
        <TextArea
          aria-label="Your note on these words"
          aria-keyshortcuts="Control+Enter"
          maxLength={LONGEST}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={saveByKey}
        />
        <p className="mt-1 text-base text-soft">
          It is kept on this device, and goes along where you save or export.
        </p>
        <div className="mt-4 flex gap-3">
          <SaveOrCancel disabled={text.trim() === ''} onCancel={onClose} />
        </div>
      </form>
    </Dialog>
  )
}
