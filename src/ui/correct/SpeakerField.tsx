// Who speaks: somebody who speaks in this article, somebody else whom it names, a new name, somebody unnamed described in words, nobody.
import type { Source } from '../../domain'
import { type Choice, isJoint, type Subject, wordsNow } from '../../state/correcting/choice'
import { TextButton } from '../common/Button'
import { Input, Select } from '../common/Field'
import { Labeled } from '../common/Labeled'
import { EntityOptions } from './EntityOptions'

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
  subject: { article, analysis, sources },
  now,
  value,
  onChange,
  onRemove,
}: Props) {
  // Most often it is somebody who speaks elsewhere in the article, named or not.
  const speaking = sources.filter(({ id, entity }) => entity !== null || id.startsWith('unnamed:'))
  const others = analysis.entities.filter(({ id }) => !sources.some((source) => source.id === id))
  return (
    <Labeled label={label}>
      {(id) => (
        <>
          <Select
            id={id}
            value={'id' in value ? `${value.kind} ${value.id}` : value.kind}
            onChange={(event) => onChange(chosen(event.target.value))}
          >
            {now && isJoint(now) && <option value="same">As now: {wordsNow(article.text, now)}</option>}
            {speaking.length > 0 && (
              <optgroup label="Sources of this article">
                {speaking.map(({ id, name, entity }) => (
                  <option key={id} value={`${entity ? 'entity' : 'source'} ${id}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
            {others.length > 0 && (
              <optgroup label="Others in this article">
                <EntityOptions entities={others} prefix="entity " />
              </optgroup>
            )}
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
  const [, kind, id] = /^(entity|source) (.+)$/su.exec(value) ?? []
  if (id !== undefined) return { kind: kind === 'source' ? 'source' : 'entity', id }
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
