// Who a source is, in the words that everything which tells of it uses.
import type { Analysis, Attribution, Entity, Source } from './analysis'
import type { Article } from './article'
import { assertNever } from './assertNever'
import { inOneLine } from './inOneLine'
import { textOf } from './span'

/** What must be at hand to say who somebody is. */
export type Cast = {
  readonly article: Pick<Article, 'text'>
  readonly entities: ReadonlyMap<string, Entity>
  /** What somebody without a name is called throughout, by id; left out where each of their statements stands alone. */
  readonly unnamed?: ReadonlyMap<string, string>
}

export const castOf = (
  article: Pick<Article, 'text'>,
  entities: readonly Entity[],
  attributions: readonly Attribution[] = [],
): Cast => ({
  article,
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  unnamed: namesOfUnnamed(article, attributions),
})

/** Of all who were found in an article. */
export const castIn = (
  article: Pick<Article, 'text'>,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): Cast => castOf(article, entities, attributions)

/** One name for each who has none, however far the words go that introduce them: as those who come back to them have it. */
function namesOfUnnamed(
  { text }: Pick<Article, 'text'>,
  attributions: readonly Attribution[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const source of attributions.flatMap(({ source, via }) => [source, ...via])) {
    if (source.kind !== 'unnamed') continue
    const { id, described, introduced } = source
    if (described !== undefined) names.set(id, described)
    else if (introduced && !names.has(id)) names.set(id, inOneLine(textOf(text, introduced)))
  }
  return names
}

/** Those who speak and are entities, each once; none where nobody is to be found. */
export const entityIdsOf = (source: Source): readonly string[] =>
  source.kind === 'entity' ? [...new Set([source.entityId, ...source.also])] : []

/** Whether the article names them. */
export const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === 'name')

/** Each who speaks: by name, or where nobody gives one in the article’s words; none where nobody is to be found. */
export function speakerNames(
  { article: { text }, entities, unnamed }: Cast,
  source: Source,
): readonly string[] {
  switch (source.kind) {
    case 'entity': {
      const named = entityIdsOf(source).flatMap((id) => entities.get(id)?.name ?? [])
      return [...named, ...(source.alsoUnnamed ?? []).map((at) => inOneLine(textOf(text, at)))]
    }
    case 'unnamed':
      return [
        source.described ??
          unnamed?.get(source.id) ??
          inOneLine(textOf(text, source.introduced ?? source.span)),
      ]
    case 'unresolved':
    case 'missing':
      return []
    default:
      return assertNever(source)
  }
}

/** “A clerk”, at the head of a line; where nobody is to be found it says so. */
export function nameOfSource(cast: Cast, source: Source): string {
  if (source.kind === 'unresolved') return 'Unclear who'
  if (source.kind === 'missing' && source.unsought) return 'Speaker not looked for'
  return capitalized(speakerNames(cast, source).join(' and ')) || 'No source given'
}

export const capitalized = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)
