// Who and what is mentioned, by kind, each with how often over names, descriptions and pronouns.
import type { Entity, EntityKind } from '../../domain'
import type { EntityGroup } from '../../state'

type Props = { readonly groups: readonly EntityGroup[]; readonly onChoose: (id: string) => void }

export const KINDS: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  other: 'Other',
}

export function EntityList({ groups, onChoose }: Props) {
  return groups.map(({ kind, entities }) => (
    <section key={kind} className="mt-5" aria-labelledby={`entities-${kind}`}>
      <h3 id={`entities-${kind}`}>
        {KINDS[kind]} <span className="quiet font-normal">{entities.length}</span>
      </h3>
      <ul className="mt-1.5">
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
    <li className="entry">
      <button type="button" className="entry-head" onClick={() => onChoose(entity.id)}>
        <span className="entry-name">{entity.name}</span>
        <span className="quiet count whitespace-nowrap">
          {entity.mentions.length}
          <span className="sr-only">{entity.mentions.length === 1 ? ' mention' : ' mentions'}</span>
        </span>
      </button>
      {entity.description && <p className="quiet">{entity.description}</p>}
    </li>
  )
}
