// The table of entities: each person, body and place that an article names, one a row.
import { type Entity, entityIdsOf, type Source } from '../../domain'
import { type Analyzed, whichArticle } from './analyzed'
import { type Column, integer, text } from './table'

type EntityRow = Entity & { readonly of: Analyzed; readonly said: number; readonly asked: number }

export function entityRows(of: Analyzed): readonly EntityRow[] {
  const { attributions, unanswered, entities } = of.analysis
  const said = countsOf(attributions.map(({ source }) => source))
  const asked = countsOf(unanswered.map(({ source }) => source))
  return entities.map((entity) => ({
    ...entity,
    of,
    said: said.get(entity.id) ?? 0,
    asked: asked.get(entity.id) ?? 0,
  }))
}

/** How often each entity is a source; of a joint source, each of its entities. */
function countsOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of sources.flatMap(entityIdsOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

export const ENTITIES: readonly Column<EntityRow>[] = [
  ...whichArticle<EntityRow>(({ of }) => of),
  text('entity_id', 'within the article; made of the name', ({ id }) => id),
  text('name', 'the longest that the article has', ({ name }) => name),
  text('kind', 'person, organization, place, other', ({ kind }) => kind),
  text('description', 'in the article’s words', ({ description }) => description),
  integer('mentions', 'how often it is named or pointed at', ({ mentions }) => mentions.length),
  integer(
    'names',
    'how often by name',
    ({ mentions }) => mentions.filter(({ form }) => form === 'name').length,
  ),
  integer('attributions', 'statements of which it is a source', ({ said }) => said),
  integer('unanswered', 'how often it was asked in vain', ({ asked }) => asked),
  integer('first', 'where it is first mentioned, in characters of the text', ({ of, mentions }) =>
    of.count(mentions[0].span.start),
  ),
]
