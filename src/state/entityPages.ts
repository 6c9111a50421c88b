// The list of entities, and each one's page: where it is mentioned, what it says, what is said of it.
import type { Attribution, Entity, EntityKind, Mention } from '../domain'
import { contains, inTextOrder } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import { folded } from './folded'
import { sourceIdsOf } from './sources'

const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other']

export type EntityGroup = { readonly kind: EntityKind; readonly entities: readonly Entity[] }

export type EntityPage = {
  readonly entity: Entity
  readonly names: number
  readonly descriptions: number
  readonly pronouns: number
  readonly says: readonly Attribution[]
  /** What others are quoted or reported as saying with a mention of it. */
  readonly saidOf: readonly Attribution[]
}

/** The entities by kind, most mentioned first; kinds without any are left out. */
export const deriveEntityGroups = (analyzed: AnalyzedArticle): readonly EntityGroup[] =>
  ENTITY_KINDS.map((kind) => ({
    kind,
    entities: analyzed.analysis.entities
      .filter((entity) => entity.kind === kind)
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1)),
  })).filter(({ entities }) => entities.length > 0)

/** Everything that an entity's page shows; null for an id that the article does not have. */
export function deriveEntityPage(analyzed: AnalyzedArticle, id: string): EntityPage | null {
  const entity = analyzed.entities.get(id)
  if (!entity) return null
  const inForm = (form: Mention['form']) => entity.mentions.filter((m) => m.form === form).length
  const attributions = inTextOrder(analyzed.analysis.attributions)
  const says = attributions.filter(({ source }) => sourceIdsOf(source).includes(id))
  return {
    entity,
    names: inForm('name'),
    descriptions: inForm('nominal'),
    pronouns: inForm('pronoun'),
    says,
    saidOf: attributions.filter((a) => !says.includes(a) && speaksOf(a, entity)),
  }
}

const speaksOf = (attribution: Attribution, entity: Entity): boolean =>
  attribution.content.some((at) => entity.mentions.some((mention) => contains(at, mention.span)))

/** Those whose name or description holds every word of `query`, in any case and without accents. */
export function matching<T extends { readonly name: string; readonly description: string | null }>(
  items: readonly T[],
  query: string,
): readonly T[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const hay = folded(`${item.name} ${item.description ?? ''}`)
    return words.every((word) => hay.includes(word))
  })
}
