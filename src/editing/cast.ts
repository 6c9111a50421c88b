// Changes to who is in an article: entities named, renamed, made one or two, and mentions tied to them; sources follow.
import {
  type Attribution,
  assertNever,
  bySpan,
  type Entity,
  entityIdOf,
  isSameSpan,
  type Mention,
  nonEmpty,
  type Source,
  type Span,
  span,
} from '../domain'
import { type Draft, freeId, withAnalysis, withEntities } from './draft'
import { findEntity } from './find'
import type { Named } from './operation'

/** The draft with this entity in it: the one that is there, or a new one, of whom `fallback` is a mention where the text does not name them. */
export function withEntity(draft: Draft, named: Named, fallback: Mention): { draft: Draft; entity: Entity } {
  const there = findEntity(draft, named)
  if (there) return { draft, entity: there }
  const { entities } = draft.analysis
  const id = freeId(entityIdOf(named.name), new Set(entities.map((one) => one.id)))
  const free = nonEmpty(freeMentions(draft, named.name))
  const entity: Entity = {
    ...{ id, kind: named.kind, name: named.name, description: null },
    mentions: free ?? [fallback],
  }
  return { draft: withEntities(draft, [...entities, entity]), entity }
}

/** Mentions that one name has at most: a text of one word over and over has as many as it has words. */
const MOST_MENTIONS = 5_000

/** Where a name stands that belongs to nobody yet. */
function freeMentions({ text, analysis }: Draft, name: string): readonly Mention[] {
  const taken = analysis.entities
    .flatMap(({ mentions }) => mentions)
    .map(({ span: at }) => at)
    .sort(bySpan)
  const free: Mention[] = []
  let next = 0
  let reach = 0
  for (const at of occurrencesOf(text, name)) {
    for (; next < taken.length && taken[next]!.start < at.end; next++)
      reach = Math.max(reach, taken[next]!.end)
    if (reach <= at.start) free.push({ span: at, form: 'name' })
    if (free.length === MOST_MENTIONS) break
  }
  return free
}

/** Where words stand as whole words. */
export function occurrencesOf(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  if (words.trim() === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) found.push(span(at, end))
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u

/** The entity as `change` makes it. */
export const withChanged = (draft: Draft, id: string, change: (entity: Entity) => Entity): Draft =>
  withEntities(
    draft,
    draft.analysis.entities.map((one) => (one.id === id ? change(one) : one)),
  )

/** A mention taken from whoever has it but `keeper`; who loses the last one is nobody of the article any more. */
function withoutMention(draft: Draft, at: Span, keeper: string | null): Draft {
  const has = ({ id, mentions }: Entity) => id !== keeper && mentions.some(({ span }) => isSameSpan(span, at))
  if (!draft.analysis.entities.some(has)) return draft
  const gone: string[] = []
  const entities = draft.analysis.entities.flatMap((entity) => {
    if (!has(entity)) return [entity]
    const mentions = nonEmpty(entity.mentions.filter(({ span }) => !isSameSpan(span, at)))
    if (mentions) return [{ ...entity, mentions }]
    gone.push(entity.id)
    return []
  })
  return gone.reduce(
    (without, id) => withSources(without, (source) => withoutSpeaker(source, id)),
    withEntities(draft, entities),
  )
}

/** A mention of `entity` and of nobody else; what has these words as its source follows. */
export function withMention(draft: Draft, mention: Mention, entity: string): Draft {
  const { span: at } = mention
  const taken = withoutMention(draft, at, entity)
  const has = taken.analysis.entities.find(({ id }) => id === entity)
  const isThere = has?.mentions.some(({ span }) => isSameSpan(span, at))
  const given = isThere
    ? taken
    : withChanged(taken, entity, (one) => ({ ...one, mentions: sorted([...one.mentions, mention]) }))
  return has ? withSources(given, (source) => pointedTo(source, at, entity)) : draft
}

const sorted = (mentions: readonly Mention[]): Entity['mentions'] =>
  nonEmpty([...mentions].sort((a, b) => bySpan(a.span, b.span))) as Entity['mentions']

/** A mention that means nobody of the article. */
export const withNobodyAt = (draft: Draft, at: Span): Draft =>
  withSources(withoutMention(draft, at, null), (source) =>
    source.kind === 'entity' && !source.implied && source.also.length === 0 && isSameSpan(source.span, at)
      ? { kind: 'unresolved', span: at }
      : source,
  )

/** `from` is `into`: its mentions, and all it said. */
export function withJoined(draft: Draft, from: Entity, into: Entity): Draft {
  const mentions = [...into.mentions]
  for (const mention of from.mentions)
    if (!mentions.some((one) => isSameSpan(one.span, mention.span))) mentions.push(mention)
  const joined = { ...into, mentions: sorted(mentions) }
  const entities = draft.analysis.entities
    .filter(({ id }) => id !== from.id)
    .map((one) => (one.id === into.id ? joined : one))
  return withSources(withEntities(draft, entities), (source) => {
    if (source.kind !== 'entity') return source
    const ids = [...new Set([source.entityId, ...source.also].map((id) => (id === from.id ? into.id : id)))]
    return withIds(source, ids)
  })
}

/** Every source and relay, of what was said and of who gave no answer. */
function withSources(draft: Draft, change: (source: Source) => Source): Draft {
  const attributions = draft.analysis.attributions.map((one): Attribution => {
    const source = change(one.source)
    const via = one.via.map(change)
    const isSame = source === one.source && via.every((relay, i) => relay === one.via[i])
    return isSame ? one : { ...one, source, via }
  })
  const unanswered = draft.analysis.unanswered.map((one) => {
    const source = change(one.source)
    return source === one.source ? one : { ...one, source }
  })
  const isSame =
    attributions.every((one, i) => one === draft.analysis.attributions[i]) &&
    unanswered.every((one, i) => one === draft.analysis.unanswered[i])
  return isSame ? draft : withAnalysis(draft, { attributions, unanswered })
}

type EntitySource = Extract<Source, { readonly kind: 'entity' }>

function withIds(source: EntitySource, [first, ...also]: readonly string[]): Source {
  if (first === undefined) return { kind: 'unresolved', span: source.span }
  const isSame = first === source.entityId && also.length === source.also.length
  return isSame && also.every((id, i) => id === source.also[i])
    ? source
    : { ...source, entityId: first, also }
}

function withoutSpeaker(source: Source, id: string): Source {
  if (source.kind !== 'entity') return source
  return withIds(
    source,
    [source.entityId, ...source.also].filter((one) => one !== id),
  )
}

/** Words that now mean somebody else; several who speak together stay who they were. */
function pointedTo(source: Source, at: Span, entity: string): Source {
  switch (source.kind) {
    case 'entity': {
      const isThis = !source.implied && source.also.length === 0 && isSameSpan(source.span, at)
      return isThis ? withIds(source, [entity]) : source
    }
    case 'unresolved':
      return isSameSpan(source.span, at) ? { kind: 'entity', span: at, entityId: entity, also: [] } : source
    case 'unnamed':
    case 'missing':
      return source
    default:
      return assertNever(source)
  }
}
