// A form for what a page said wrongly of its article, or a paste not at all: headline, authors, outlet, date, address.

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { Dialog } from '../common/Dialog'
import { Input } from '../common/Field'
import { Labeled } from '../common/Labeled'
import { SaveOrCancel } from '../common/SaveOrCancel'

type Facts = {
  readonly title: string
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
}

type Props = {
  readonly facts: Facts
  /** The address as it is kept; null for what is none. */
  readonly readAddress: (typed: string) => string | null
  readonly onSave: (facts: Facts) => void
  readonly onClose: () => void
}

type Fault = 'title' | 'date' | 'address'

/** Characters of a headline or a byline, as for those that pages give. */
const LONGEST = 1_000

export function DetailsDialog({ facts, readAddress, onSave, onClose }: Props) {
  const [title, setTitle] = useState(facts.title)
  const [byline, setByline] = useState(facts.byline ?? '')
  const [publisher, setPublisher] = useState(facts.publisher ?? '')
  const [address, setAddress] = useState(facts.url ?? '')
  const [wrong, setWrong] = useState<Fault | null>(null)
  const titleField = useRef<HTMLInputElement>(null)
  const dateField = useRef<HTMLInputElement>(null)
  const addressField = useRef<HTMLInputElement>(null)
  const day = dayOf(facts.published)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const date = dateField.current
    if (title.trim() === '') return complain('title', titleField.current)
    if (!date?.validity.valid) return complain('date', date)
    const typed = address.trim()
    // Unchanged, it stays whatever the page gave.
    const url = typed === (facts.url ?? '') ? facts.url : typed ? readAddress(typed) : null
    if (typed !== '' && url === null) return complain('address', addressField.current)
    onSave({
      title: title.trim(),
      byline: byline.trim() || null,
      publisher: publisher.trim() || null,
      url,
      // Unchanged, it keeps its time of day, or whatever the page called a date.
      published: date.value === day ? facts.published : date.value || null,
    })
  }
  const complain = (field: Fault, element: HTMLInputElement | null) => {
    setWrong(field)
    element?.focus()
  }

  return (
    <Dialog title="Headline, author, outlet and date" onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <Field label="Headline" problem={wrong === 'title' ? 'An article needs a headline.' : null}>
          {(described) => (
            <Input
              {...described}
              ref={titleField}
              dir="auto"
              maxLength={LONGEST}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label="By">
          {(described) => (
            <Input
              {...described}
              dir="auto"
              maxLength={LONGEST}
              value={byline}
              onChange={(event) => setByline(event.target.value)}
            />
          )}
        </Field>
        <Field label="Outlet">
          {(described) => (
            <Input
              {...described}
              dir="auto"
              maxLength={LONGEST}
              value={publisher}
              onChange={(event) => setPublisher(event.target.value)}
            />
          )}
        </Field>
        <Field
          label="Published"
          problem={
            wrong === 'date'
              ? 'This is no date between 1400 and 9999. Leave it empty if you do not know it.'
              : null
          }
        >
          {(described) => (
            <Input
              {...described}
              ref={dateField}
              fit
              type="date"
              min="1400-01-01"
              max="9999-12-31"
              defaultValue={day}
            />
          )}
        </Field>
        <Field
          label="Address of the page"
          problem={wrong === 'address' ? 'It should look like https://news.example/article.' : null}
        >
          {(described) => (
            <Input
              {...described}
              ref={addressField}
              type="url"
              inputMode="url"
              spellCheck="false"
              maxLength={LONGEST}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <p className="text-base text-soft">
          The text itself stays as it is. Links, citations and exports use what you write here.
        </p>
        <div className="flex flex-wrap gap-2">
          <SaveOrCancel onCancel={onClose} />
        </div>
      </form>
    </Dialog>
  )
}

/** The day of an ISO date or date-time; empty for anything else. */
const dayOf = (published: string | null): string => /^\d{4}-\d\d-\d\d(?!\d)/.exec(published ?? '')?.[0] ?? ''

type Described = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

type FieldProps = {
  readonly label: string
  readonly problem?: string | null
  readonly children: (described: Described) => ReactNode
}

function Field({ label, problem = null, children }: FieldProps) {
  return (
    <Labeled label={label}>
      {(id) => (
        <>
          {children({
            id,
            'aria-invalid': problem !== null,
            'aria-describedby': problem ? `${id}-problem` : undefined,
          })}
          {problem && (
            <p id={`${id}-problem`} role="alert" className="text-bad">
              {problem}
            </p>
          )}
        </>
      )}
    </Labeled>
  )
}
