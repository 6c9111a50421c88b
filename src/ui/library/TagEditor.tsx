// The tags of one article; while open, each can be taken and new ones added.
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'

type Props = {
  readonly tags: readonly string[]
  readonly title: string
  readonly open: boolean
  readonly onAdd: (tag: string) => void
  readonly onRemove: (tag: string) => void
}

export function TagEditor({ tags, title, open, onAdd, onRemove }: Props) {
  const [draft, setDraft] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Commas part tags, as readers are used to.
    for (const tag of draft.split(',')) if (tag.trim()) onAdd(tag)
    setDraft('')
  }
  return (
    <div className="tags">
      <ul aria-label={`Tags of “${title}”`}>
        {tags.map((tag) => (
          <li key={tag} className="tag">
            <bdi>{tag}</bdi>
            {open && (
              <button type="button" aria-label={`Take away the tag ${tag}`} onClick={() => onRemove(tag)}>
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <form onSubmit={submit}>
          <input
            className="field"
            aria-label={`New tag for “${title}”`}
            placeholder="New tag"
            maxLength={200}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field.
            autoFocus
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit" className="button">
            Add
          </button>
        </form>
      )}
    </div>
  )
}
