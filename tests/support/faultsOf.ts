// What is wrong with an analysis that could not be right for any text: spans out of bounds, ids twice, names of nobody.
import type { Analysis, Attribution, Source, Span } from '../../src/domain'

const sourceSpans = (source: Source): readonly Span[] => {
  switch (source.kind) {
    case 'entity':
      return [source.span, ...(source.alsoUnnamed ?? [])]
    case 'unnamed':
      return source.introduced ? [source.span, source.introduced] : [source.span]
    case 'unresolved':
      return [source.span]
    case 'missing':
      return []
  }
}

const spansOf = ({ source, via, cue, addressee, content, direct }: Attribution): readonly Span[] => [
  ...sourceSpans(source),
  ...via.flatMap(sourceSpans),
  ...(cue ? [cue] : []),
  ...(addressee ? [addressee] : []),
  ...content,
  ...direct,
]

const isTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

const isShare = (share: number): boolean => share >= 0 && share <= 1

/** Faults in plain words; none for a sound analysis. */
export function faultsOf({ attributions, entities, context }: Analysis, length: number): string[] {
  const faults: string[] = []
  const known = new Set(entities.map(({ id }) => id))
  const check = (fine: boolean, fault: string): void => {
    if (!fine) faults.push(fault)
  }
  const inBounds = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
  for (const one of attributions) {
    check(spansOf(one).every(inBounds), `${one.id}: a span out of bounds or empty`)
    check(one.content.length > 0, `${one.id}: no content`)
    check(
      one.content.every(({ start }, i) => i === 0 || start >= (one.content[i - 1] as Span).end),
      `${one.id}: content out of order`,
    )
    check(
      one.direct.every((d) => one.content.some((c) => c.start <= d.start && d.end <= c.end)),
      `${one.id}: direct words outside of the content`,
    )
    check(
      one.direct.every(({ start }, i) => i === 0 || start >= (one.direct[i - 1] as Span).end),
      `${one.id}: direct words out of order`,
    )
    check(
      one.manner === 'reported' ? one.direct.length === 0 : one.direct.length > 0,
      `${one.id}: ${one.manner} with ${one.direct.length} direct pieces`,
    )
    check(
      isShare(one.confidence.speaker) && isShare(one.confidence.words),
      `${one.id}: confidence ${JSON.stringify(one.confidence)}`,
    )
    for (const source of [one.source, ...one.via]) {
      const ids = source.kind === 'entity' ? [source.entityId, ...source.also] : []
      check(
        ids.every((id) => known.has(id)),
        `${one.id}: a source that is no entity`,
      )
    }
  }
  for (const { id, mentions } of entities) {
    check(
      mentions.length > 0 && mentions.every(({ span }) => inBounds(span)),
      `${id}: a mention out of bounds`,
    )
    check(
      mentions.every(({ span }, i) => i === 0 || span.start >= (mentions[i - 1]?.span.start ?? 0)),
      `${id}: mentions out of order`,
    )
  }
  for (const { span, confidence } of context)
    check(inBounds(span) && isShare(confidence), 'background out of bounds')
  check(!isTwice(attributions.map(({ id }) => id)), 'an attribution’s id twice')
  check(!isTwice(entities.map(({ id }) => id)), 'an entity’s id twice')
  return faults
}
