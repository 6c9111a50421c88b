// A form in which everything that is told of a statement can be set right; words that are no statement yet become one.

import { useState } from 'react'
import {
  CHANNEL_WORDS,
  CHANNELS,
  capitalized,
  MANNERS,
  ROLES,
  type Span,
  VERB_WORDS,
  VERBS,
} from '../../domain'
import type { Subject } from '../../state/correcting/choice'
import { type Form, replacedIn } from '../../state/correcting/form'
import { Button, TextButton } from '../common/Button'
import { FormDialog } from '../common/FormDialog'
import { Choice, Part } from './Part'
import { PiecesPicker } from './PiecesPicker'
import { SomePicker } from './SomePicker'
import { SpeakerField } from './SpeakerField'
import { useFieldFocus } from './useFieldFocus'
import { WordsPicker } from './WordsPicker'

/** Where the form begins. */
export type Field = 'speaker' | 'words' | 'cue' | 'addressee' | 'relays' | 'saying' | 'split'

type Props = {
  readonly subject: Subject
  readonly form: Form
  readonly field: Field
  readonly onSave: (form: Form) => void
  /** Null for words that are no statement yet. */
  readonly onSplit: ((at: Span) => void) | null
  readonly onRemove: (() => void) | null
  readonly onClose: () => void
}

const MANNER_IDS = ['direct', 'reported', 'mixed'] as const

export function CorrectDialog({ subject, form: given, field, onSave, onSplit, onRemove, onClose }: Props) {
  const [form, setForm] = useState(given)
  const put = (change: Partial<Form>) => setForm({ ...form, ...change })
  const { article } = subject
  const near = form.content[0]
  const root = useFieldFocus(field)
  return (
    <FormDialog
      title={onRemove ? 'Set right' : 'Mark as a statement'}
      ref={root}
      onSave={() => onSave(form)}
      onClose={onClose}
      beside={onRemove && <TextButton onClick={onRemove}>This is no statement</TextButton>}
    >
      <div data-part="speaker">
        <SpeakerField
          label="Who says it"
          subject={subject}
          now={subject.attribution?.source ?? null}
          value={form.speaker}
          onChange={(speaker) => put({ speaker })}
        />
      </div>
      <Choice
        label="Told as"
        value={form.manner}
        options={MANNER_IDS.map((manner) => [manner, capitalized(MANNERS[manner].name)])}
        onChange={(manner) => put({ manner })}
      />
      <Part name="words" title="Which words" open={field === 'words'}>
        <PiecesPicker
          article={article}
          near={given.content}
          value={form.content}
          onChange={(content) => put({ content })}
        />
      </Part>
      <Part name="cue" title="The words that ascribe it (“said”)" open={field === 'cue'}>
        <SomePicker
          article={article}
          near={near}
          none="None"
          value={form.cue}
          onChange={(cue) => put({ cue })}
        />
      </Part>
      <Part name="addressee" title="Said to" open={field === 'addressee'}>
        <SomePicker
          article={article}
          near={near}
          none="Nobody in particular"
          value={form.addressee}
          onChange={(addressee) => put({ addressee })}
        />
      </Part>
      <Part name="relays" title="Passed on by" open={field === 'relays' || form.via.length > 0}>
        {form.via.map((relay, i) => (
          <SpeakerField
            // biome-ignore lint/suspicious/noArrayIndexKey: a chain has an order, and nothing else tells its links apart.
            key={i}
            label={i === 0 ? 'Nearest' : 'Before that'}
            subject={subject}
            now={subject.attribution?.via[i] ?? null}
            value={relay}
            onChange={(value) => put({ via: replacedIn(form.via, i, value) })}
            onRemove={() => put({ via: form.via.filter((_, at) => at !== i) })}
          />
        ))}
        <div>
          <Button onPress={() => put({ via: [...form.via, { kind: 'unclear' }] })}>
            Add somebody who passed it on
          </Button>
        </div>
      </Part>
      <Part name="saying" title="How it was said" open={field === 'saying'}>
        <Choice
          label="Verb"
          value={form.verb}
          options={VERBS.map((verb) => [
            verb,
            verb === 'unknown' ? 'Not told' : capitalized(VERB_WORDS[verb]),
          ])}
          onChange={(verb) => put({ verb })}
        />
        <Choice
          label="Where"
          value={form.channel}
          options={CHANNELS.map((channel) => [
            channel,
            channel === 'unknown' ? 'Not told' : capitalized(CHANNEL_WORDS[channel]),
          ])}
          onChange={(channel) => put({ channel })}
        />
        <Choice
          label="Speaker’s role"
          value={form.role}
          options={ROLES.map((role) => [role, role === 'unknown' ? 'Not told' : capitalized(role)])}
          onChange={(role) => put({ role })}
        />
      </Part>
      {onSplit && (
        <Part name="split" title="Two statements in one" open={field === 'split'}>
          <SplitField subject={subject} near={near} onSplit={onSplit} />
        </Part>
      )}
    </FormDialog>
  )
}

/** Where the second of two begins. */
function SplitField({
  subject: { article },
  near,
  onSplit,
}: Pick<Props, 'subject'> & { readonly near: Span; readonly onSplit: (at: Span) => void }) {
  const [at, setAt] = useState<Span>(near)
  return (
    <>
      <p className="text-base text-soft">The second statement begins with the words that begin here:</p>
      <WordsPicker article={article} near={near} value={at} onChange={setAt} />
      <div>
        <Button onPress={() => onSplit(at)}>Part them here</Button>
      </div>
    </>
  )
}
