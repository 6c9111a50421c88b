// A mark as a form: quote, claim or background, who says it, and which words; by keyboard it goes from sentence to sentence.
import { useState } from 'react'
import { capitalized, LAYERS, type LayerId, type Span } from '../../domain'
import { KIND_WORDS } from '../../practice'
import type { Subject } from '../../state/correcting/choice'
import type { MarkForm } from '../../state/practice/marking'
import { Button, TextButton } from '../common/Button'
import { FormDialog } from '../common/FormDialog'
import { Sample } from '../common/Sample'
import { PiecesPicker } from '../correct/PiecesPicker'
import { SpeakerField } from '../correct/SpeakerField'

type Props = {
  readonly subject: Subject
  readonly mark: MarkForm
  /** Of the article, to go on from one to the next; null where the words were selected. */
  readonly sentences: readonly Span[] | null
  readonly onSave: (mark: MarkForm) => void
  /** Null for words that are not marked yet. */
  readonly onDelete: (() => void) | null
  readonly onClose: () => void
}

export function MarkDialog({ subject, mark: given, sentences, onSave, onDelete, onClose }: Props) {
  const [mark, setMark] = useState(given)
  /** Of whose surroundings words can be picked. */
  const [near, setNear] = useState(given.form.content)
  const { kind, form } = mark
  const put = (change: Partial<MarkForm['form']>) => setMark({ ...mark, form: { ...form, ...change } })
  const goTo = (at: Span) => {
    setNear([at])
    put({ content: [at] })
  }
  const words = (
    <fieldset className="grid grid-cols-one gap-3">
      <legend className="mb-1.5 font-bold">Which words</legend>
      {sentences && <Sentences sentences={sentences} at={form.content[0]} onGo={goTo} />}
      <PiecesPicker
        article={subject.article}
        near={near}
        value={form.content}
        onChange={(content) => put({ content })}
      />
    </fieldset>
  )
  return (
    <FormDialog
      title={onDelete ? 'Change this mark' : 'Mark words'}
      onSave={() => onSave(mark)}
      onClose={onClose}
      beside={onDelete && <TextButton onClick={onDelete}>Delete this mark</TextButton>}
    >
      {/* Who goes from sentence to sentence begins with the words. */}
      {sentences && words}
      <KindField value={kind} onChange={(next) => setMark({ ...mark, kind: next })} />
      {kind !== 'context' && (
        <SpeakerField
          label="Who says it"
          subject={subject}
          now={subject.attribution?.source ?? null}
          value={form.speaker}
          onChange={(speaker) => put({ speaker })}
        />
      )}
      {!sentences && words}
    </FormDialog>
  )
}

type KindProps = { readonly value: LayerId; readonly onChange: (kind: LayerId) => void }

function KindField({ value, onChange }: KindProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-bold">What it is</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {LAYERS.map((kind) => (
          <label key={kind} className="inline-flex min-h-control items-center gap-2">
            <input
              type="radio"
              name="kind"
              className="size-4 accent-ink"
              checked={kind === value}
              onChange={() => onChange(kind)}
            />
            <Sample layer={kind} /> {capitalized(KIND_WORDS[kind])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SentencesProps = {
  readonly sentences: readonly Span[]
  readonly at: Span
  readonly onGo: (at: Span) => void
}

function Sentences({ sentences, at, onGo }: SentencesProps) {
  const here = Math.max(
    0,
    sentences.findIndex(({ end }) => end > at.start),
  )
  const to = (by: number) => sentences[here + by]
  const step = (name: string, by: number) => (
    <Button
      disabled={to(by) === undefined}
      onPress={() => {
        const next = to(by)
        if (next) onGo(next)
      }}
    >
      {name}
    </Button>
  )
  return (
    <div className="flex flex-wrap items-center gap-2">
      {step('Previous sentence', -1)}
      {step('Next sentence', 1)}
      <span role="status" className="text-base text-soft">
        {here + 1} of {sentences.length}
      </span>
    </div>
  )
}
