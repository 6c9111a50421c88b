// Who a source is, in the words that everything which tells of it uses.
import type { Entity, Source } from './analysis'
import type { Article } from './article'
import { assertNever } from './assertNever'
import { type Span, textOf } from './span'

/** What must be at hand to say who somebody is. */
export type Cast = {
  readonly article: Pick<Article, 'text'>
  readonly entities: ReadonlyMap<string, Entity>
}

export const castOf = (article: Pick<Article, 'text'>, entities: readonly Entity[]): Cast => ({
  article,
  entities: new Map(entities.map((entity) => [entity.id, entity])),
})

/** Each who speaks: by name, or where nobody gives one in the article’s words; none where nobody is to be found. */
export function speakerNames({ article: { text }, entities }: Cast, source: Source): readonly string[] {
  switch (source.kind) {
    case 'entity': {
      const named = [source.entityId, ...source.also].flatMap((id) => entities.get(id)?.name ?? [])
      return [...named, ...(source.alsoUnnamed ?? []).map((at) => inOneLine(text, at))]
    }
    case 'unnamed':
      return [source.described ?? inOneLine(text, source.introduced ?? source.span)]
    case 'unresolved':
    case 'missing':
      return []
    default:
      return assertNever(source)
  }
}

const inOneLine = (text: string, at: Span): string => textOf(text, at).replace(/\s+/gu, ' ').trim()

/** “A clerk”, at the head of a line; where nobody is to be found it says so. */
export function nameOfSource(cast: Cast, source: Source): string {
  if (source.kind === 'unresolved') return 'Unclear who'
  if (source.kind === 'missing' && source.unsought) return 'Speaker not looked for'
  return capitalized(speakerNames(cast, source).join(' and ')) || 'No source given'
}

export const capitalized = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)
