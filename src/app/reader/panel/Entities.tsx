// The panel's entities, narrowed by kind or by typing; or the page of the one that is chosen.
import { useState } from 'react'
import { type EntityKind, tellStatement } from '../../../domain'
import { deriveEntityPage, matching } from '../../../state'
import { EntityList, KINDS } from '../../../ui/panel/EntityList'
import { EntityView } from '../../../ui/panel/EntityView'
import { FilterField } from '../../../ui/panel/FilterField'
import type { ListProps } from './lists'

export function Entities({
  derived: { analyzed, groups },
  state,
  dispatch,
  onFollow,
  onStep,
  onOpenStatement,
  onCorrect,
}: ListProps) {
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<EntityKind | null>(null)
  const page = state.chosen?.kind === 'entity' ? deriveEntityPage(analyzed, state.chosen.id) : null
  if (page)
    return (
      <EntityView
        text={analyzed.article.text}
        page={page}
        step={state.step}
        onBack={() => dispatch({ kind: 'choose', chosen: null })}
        onStep={onStep}
        onOpenStatement={onOpenStatement}
        onShowAsSource={() => onFollow({ kind: 'source', id: page.entity.id })}
        onCorrect={() => onCorrect({ kind: 'entity', id: page.entity.id, field: 'name' })}
        onCorrectStatement={({ id }) => onCorrect({ kind: 'statement', id, field: 'speaker' })}
        tell={(statement) => tellStatement(analyzed, statement)}
      />
    )
  if (groups.length === 0) return <p>No person, organization or place was found in this text.</p>
  const found = groups
    .filter((group) => !kind || group.kind === kind)
    .map((group) => ({ ...group, entities: matching(group.entities, query) }))
    .filter(({ entities }) => entities.length > 0)
  return (
    <>
      <FilterField
        label="Find an entity"
        value={query}
        found={found.reduce((sum, { entities }) => sum + entities.length, 0)}
        onChange={setQuery}
        kinds={{
          label: 'Which entities',
          all: 'All',
          options: groups.map((group) => ({ kind: group.kind, label: KINDS[group.kind] })),
          value: kind,
          onChange: setKind,
        }}
      />
      <EntityList groups={found} onChoose={(id) => onFollow({ kind: 'entity', id })} />
    </>
  )
}
