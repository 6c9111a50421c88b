// Who speaks: somebody of this article, a new name, somebody unnamed described in words, nobody.

import type { Source } from '../../domain'
import { type Choice, type Subject, wordsNow } from '../../state/correcting/form'
import { TextButton } from '../common/Button'
import { Input, Select } from '../common/Field'
import { Labeled } from '../common/Labeled'

type Props = {
  readonly label: string
  readonly subject: Subject
  /** Who it is now. */
  readonly now: Source | null
  readonly value: Choice
  readonly onChange: (choice: Choice) => void
  readonly onRemove?: () => void
}

/** Characters of a name or a description. */
const LONGEST = 300

export function SpeakerField({
  label,
  subject: { article, analysis },
  now,
  value,
  onChange,
  onRemove,
}: Props) {
  const entities = [...analysis.entities].sort((a, b) => b.mentions.length - a.mentions.length)
  const keepsWords = now?.kind === 'unnamed' || (now?.kind === 'entity' && now.also.length > 0)
  return (
    <Labeled label={label}>
      {(id) => (
        <>
          <Select
            id={id}
            value={value.kind === 'entity' ? `entity ${value.id}` : value.kind}
            onChange={(event) => onChange(chosen(event.target.value))}
          >
            {(keepsWords || value.kind === 'same') && now && (
              <option value="same">As now: {wordsNow(article.text, now)}</option>
            )}
            <optgroup label="In this article">
              {entities.map((entity) => (
                <option key={entity.id} value={`entity ${entity.id}`}>
                  {entity.name}
                </option>
              ))}
            </optgroup>
            <optgroup label="Somebody else">
              <option value="name">A new name…</option>
              <option value="unnamed">Somebody unnamed, in words…</option>
              <option value="unclear">Unclear who</option>
              <option value="nobody">Nobody: no source given</option>
            </optgroup>
          </Select>
          {value.kind === 'name' && (
            <Input
              aria-label="Name"
              required
              maxLength={LONGEST}
              value={value.name}
              onChange={(event) => onChange({ kind: 'name', name: event.target.value })}
            />
          )}
          {value.kind === 'unnamed' && (
            <Input
              aria-label="Who it is, in words"
              required
              maxLength={LONGEST}
              placeholder="a neighbor"
              value={value.words}
              onChange={(event) => onChange({ kind: 'unnamed', words: event.target.value })}
            />
          )}
          {onRemove && (
            <div>
              <TextButton outdent onClick={onRemove}>
                Not passed on by them
              </TextButton>
            </div>
          )}
        </>
      )}
    </Labeled>
  )
}

function chosen(value: string): Choice {
  if (value.startsWith('entity ')) return { kind: 'entity', id: value.slice('entity '.length) }
  switch (value) {
    case 'name':
      return { kind: 'name', name: '' }
    case 'unnamed':
      return { kind: 'unnamed', words: '' }
    case 'unclear':
      return { kind: 'unclear' }
    case 'same':
      return { kind: 'same' }
    default:
      return { kind: 'nobody' }
  }
}
