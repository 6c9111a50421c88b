// Who a source is, in the words that a list or a table shows.
import type { Entity, Source } from './analysis'
import { assertNever } from './assertNever'
import { textOf } from './span'

/** The names of those who speak; for somebody unnamed the article’s words; none where nobody is to be found. */
export function speakerNames(source: Source, entities: readonly Entity[], text: string): readonly string[] {
  switch (source.kind) {
    case 'entity':
      return [
        ...[source.entityId, ...source.also].flatMap(
          (id) => entities.find((entity) => entity.id === id)?.name ?? [],
        ),
        ...(source.alsoUnnamed ?? []).map((at) => textOf(text, at)),
      ]
    case 'unnamed':
      return [textOf(text, source.introduced ?? source.span)]
    case 'unresolved':
    case 'missing':
      return []
    default:
      return assertNever(source)
  }
}
