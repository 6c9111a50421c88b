// The tags of one article; while open, each can be taken and new ones added.
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../common/Button'
import { Input } from '../common/Field'
import { Tag } from '../common/Tag'

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
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      <ul className="flex flex-wrap gap-1.5" aria-label={`Tags of “${title}”`}>
        {tags.map((tag) => (
          <Tag key={tag}>
            <bdi>{tag}</bdi>
            {open && (
              <button
                type="button"
                className="-me-1 grid size-6 place-items-center rounded-full hover:bg-sunken hover:text-ink"
                aria-label={`Take away the tag ${tag}`}
                onClick={() => onRemove(tag)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </Tag>
        ))}
      </ul>
      {open && (
        <form className="flex gap-1.5" onSubmit={submit}>
          <Input
            fit
            aria-label={`New tag for “${title}”`}
            placeholder="New tag"
            maxLength={200}
            // The reader has just asked for this field.
            ref={focusOn}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button type="submit">Add</Button>
        </form>
      )}
    </div>
  )
}

const focusOn = (field: HTMLInputElement | null) => field?.focus()
