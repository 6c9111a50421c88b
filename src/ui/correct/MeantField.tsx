// Whom words mean: somebody of this article, a new name, nobody.
import type { Entity } from '../../domain'
import type { Meant } from '../../state/correcting/entityForm'
import { Input, Select } from '../common/Field'
import { Labeled } from '../common/Labeled'
import { EntityOptions } from './EntityOptions'
import { KindChoice } from './KindChoice'

type Props = {
  readonly label: string
  readonly entities: readonly Entity[]
  readonly value: Meant
  /** Whether it is asked of what kind a new one is. */
  readonly asksKind: boolean
  readonly onChange: (meant: Meant) => void
}

/** Characters of a name. */
export const LONGEST_NAME = 300

export function MeantField({ label, entities, value, asksKind, onChange }: Props) {
  const entityKind = value.kind === 'name' ? value.entityKind : 'person'
  return (
    <>
      <Labeled label={label}>
        {(id) => (
          <>
            <Select
              id={id}
              value={value.kind === 'entity' ? `entity ${value.id}` : value.kind}
              onChange={({ target: { value: chosen } }) =>
                onChange(
                  chosen === 'nobody'
                    ? { kind: 'nobody' }
                    : chosen === 'name'
                      ? { kind: 'name', name: '', entityKind }
                      : { kind: 'entity', id: chosen.slice('entity '.length) },
                )
              }
            >
              <option value="name">A new name…</option>
              <optgroup label="In this article">
                <EntityOptions entities={entities} prefix="entity " />
              </optgroup>
              <option value="nobody">Nobody in particular</option>
            </Select>
            {value.kind === 'name' && (
              <Input
                aria-label="Name"
                required
                maxLength={LONGEST_NAME}
                value={value.name}
                onChange={(event) => onChange({ ...value, name: event.target.value })}
              />
            )}
          </>
        )}
      </Labeled>
      {asksKind && value.kind === 'name' && (
        <KindChoice value={value.entityKind} onChange={(kind) => onChange({ ...value, entityKind: kind })} />
      )}
    </>
  )
}
