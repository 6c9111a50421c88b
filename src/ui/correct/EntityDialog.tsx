// A form in which it is set right who somebody is: name, kind, whether two are one, and which mentions are somebody else's.
import { useState } from 'react'
import type { Entity } from '../../domain'
import { type EntityForm, entityFormOf } from '../../state/correcting/entityForm'
import { TextButton } from '../common/Button'
import { Input, Select } from '../common/Field'
import { FormDialog } from '../common/FormDialog'
import { Labeled } from '../common/Labeled'
import { MentionInText } from '../panel/MentionInText'
import { EntityOptions } from './EntityOptions'
import { KindChoice } from './KindChoice'
import { LONGEST_NAME, MeantField } from './MeantField'
import { Part } from './Part'
import { useFieldFocus } from './useFieldFocus'

/** Where the form begins. */
export type EntityField = 'name' | 'kind' | 'join' | 'part'

type Props = {
  readonly text: string
  readonly entity: Entity
  readonly entities: readonly Entity[]
  readonly field: EntityField
  readonly onSave: (form: EntityForm) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function EntityDialog({ text, entity, entities, field, onSave, onRemove, onClose }: Props) {
  const [form, setForm] = useState(() => entityFormOf(entity))
  const put = (change: Partial<EntityForm>) => setForm({ ...form, ...change })
  const root = useFieldFocus(field)
  const others = entities.filter(({ id }) => id !== entity.id)
  const toggle = (index: number) => {
    const next = new Set(form.others)
    if (!next.delete(index)) next.add(index)
    put({ others: next })
  }
  return (
    <FormDialog
      title="Set right who this is"
      ref={root}
      onSave={() => onSave(form)}
      onClose={onClose}
      beside={<TextButton onClick={onRemove}>This is nobody</TextButton>}
    >
      <div data-part="name">
        <Labeled label="Name">
          {(id) => (
            <Input
              id={id}
              required
              maxLength={LONGEST_NAME}
              value={form.name}
              onChange={(event) => put({ name: event.target.value })}
            />
          )}
        </Labeled>
      </div>
      <div data-part="kind">
        <KindChoice value={form.kind} onChange={(kind) => put({ kind })} />
      </div>
      {others.length > 0 && (
        <div data-part="join">
          <Labeled label="The same as">
            {(id) => (
              <Select
                id={id}
                value={form.sameAs ?? ''}
                onChange={(event) => put({ sameAs: event.target.value || null })}
              >
                <option value="">Nobody else</option>
                <EntityOptions entities={others} />
              </Select>
            )}
          </Labeled>
        </div>
      )}
      <Part name="part" title="Mentions that are somebody else" open={field === 'part'}>
        <ul>
          {entity.mentions.map((mention, i) => (
            <li key={mention.span.start}>
              <label className="flex min-h-words items-baseline gap-3 py-1 font-serif">
                <input
                  type="checkbox"
                  className="size-4 shrink-0 self-center accent-ink"
                  checked={form.others.has(i)}
                  onChange={() => toggle(i)}
                />
                <span>
                  <MentionInText text={text} mention={mention} />
                </span>
              </label>
            </li>
          ))}
        </ul>
        {form.others.size > 0 && (
          <MeantField
            label="These are"
            entities={others}
            value={form.meant}
            asksKind={false}
            onChange={(meant) => put({ meant })}
          />
        )}
      </Part>
    </FormDialog>
  )
}
