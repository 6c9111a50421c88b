// Who and what is mentioned, by kind, each with how often over names, descriptions and pronouns.
import { useId } from 'react'
import type { Entity, EntityKind } from '../../domain'
import type { EntityGroup } from '../../state'
import { Entry, EntryHead } from './Entry'

type Props = { readonly groups: readonly EntityGroup[]; readonly onChoose: (id: string) => void }

export const KINDS: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  other: 'Other',
}

export function EntityList({ groups, onChoose }: Props) {
  const id = useId()
  return groups.map(({ kind, entities }) => (
    <section key={kind} className="mt-5" aria-labelledby={`${id}-${kind}`}>
      <h3 id={`${id}-${kind}`} className="font-bold">
        {KINDS[kind]} <span className="font-regular text-soft">{entities.length}</span>
      </h3>
      <ul className="mt-2">
        {entities.map((entity) => (
          <EntityEntry key={entity.id} entity={entity} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  ))
}

function EntityEntry({
  entity,
  onChoose,
}: {
  readonly entity: Entity
  readonly onChoose: Props['onChoose']
}) {
  return (
    <Entry>
      <EntryHead name={entity.name} onPress={() => onChoose(entity.id)}>
        {entity.mentions.length}
        <span className="sr-only">{entity.mentions.length === 1 ? ' mention' : ' mentions'}</span>
      </EntryHead>
      {entity.description && <p className="text-soft">{entity.description}</p>}
    </Entry>
  )
}
