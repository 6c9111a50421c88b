// Who speaks, as somebody chooses it from a list: what can be chosen, what is chosen now, and the speaker that a choice stands for.
import {
  type Analysis,
  type Article,
  type Attribution,
  assertNever,
  isSameSpan,
  type Source,
  type Span,
  textOf,
} from '../../domain'
import { namedOf, occurrencesOf, type Speaker, speakerOf } from '../../editing'
import type { SourceProfile } from '../sources'

/** Who speaks, as somebody chooses it. */
export type Choice =
  /** As it is: several who speak together. */
  | { readonly kind: 'same' }
  | { readonly kind: 'entity'; readonly id: string }
  /** Somebody whom the article lets speak without a name, by the id of the source. */
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unnamed'; readonly words: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'nobody' }

/** What is corrected, in what. */
export type Subject = {
  readonly article: Article
  readonly analysis: Analysis
  /** As the panel lists them. */
  readonly sources: readonly SourceProfile[]
  /** Null for words that are no statement yet. */
  readonly attribution: Attribution | null
}

export function choiceOf(source: Source): Choice {
  switch (source.kind) {
    case 'entity':
      return isJoint(source) ? { kind: 'same' } : { kind: 'entity', id: source.entityId }
    case 'unnamed':
      return { kind: 'source', id: source.id }
    case 'unresolved':
      return { kind: 'unclear' }
    case 'missing':
      return { kind: 'nobody' }
    default:
      return assertNever(source)
  }
}

/** A source of the panel's list, as it is chosen. */
export function choiceOfSource({ id, entity }: Pick<SourceProfile, 'id' | 'entity'>): Choice {
  if (entity) return { kind: 'entity', id }
  if (id === 'unresolved') return { kind: 'unclear' }
  return id === 'missing' ? { kind: 'nobody' } : { kind: 'source', id }
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Of several who speak together, one is not to be changed for all. */
export const isJoint = (source: Source): boolean =>
  source.kind === 'entity' && (source.also.length > 0 || Boolean(source.alsoUnnamed?.length))

export const saidAlone = (statements: readonly Attribution[]): readonly Attribution[] =>
  statements.filter(({ source }) => !isJoint(source))

export const nameOfChoice = (
  choice: Choice,
  { analysis: { entities }, sources }: Omit<Subject, 'attribution'>,
): string => {
  switch (choice.kind) {
    case 'same':
      return 'as it was'
    case 'entity':
      return entities.find(({ id }) => id === choice.id)?.name ?? ''
    case 'source':
      return sources.find(({ id }) => id === choice.id)?.name ?? ''
    case 'name':
      return choice.name
    case 'unnamed':
      return choice.words
    case 'unclear':
      return 'somebody unclear'
    case 'nobody':
      return 'nobody'
    default:
      return assertNever(choice)
  }
}

/** Who was chosen, with the words that stand for them: those of now where they can be theirs, else the nearest in the paragraph. */
export function speakerChosen(
  { article, analysis, sources }: Subject,
  choice: Choice,
  now: Source | null,
  near: Span,
): Speaker {
  const { text } = article
  const { entities } = analysis
  const words = now && now.kind !== 'missing' ? now.span : null
  const isName =
    words !== null &&
    entities.some(({ mentions }) => mentions.some((m) => m.form === 'name' && isSameSpan(m.span, words)))
  switch (choice.kind) {
    case 'same':
      return now ? speakerOf(now, entities) : { kind: 'nobody' }
    case 'nobody':
      return { kind: 'nobody' }
    case 'unclear':
      return { kind: 'unclear', span: words }
    case 'unnamed': {
      const said = choice.words.trim()
      const there = nearest(occurrencesOf(text, said), near)
      return {
        ...{ kind: 'unnamed', span: there ?? words, introduced: null },
        described: there ? null : said,
      }
    }
    case 'source': {
      if (now?.kind === 'unnamed' && now.id === choice.id) return speakerOf(now, entities)
      const known = sources.flatMap((source) => unnamedOf(source, choice.id))[0]
      if (!known) return { kind: 'nobody' }
      const introduced = known.introduced ?? known.span
      return { ...speakerOf(known, entities), ...{ span: isName ? null : words, introduced } }
    }
    case 'entity': {
      const entity = entities.find(({ id }) => id === choice.id)
      if (!entity) return { kind: 'nobody' }
      const mentions = entity.mentions.map(({ span }) => span)
      const theirs = words && (mentions.some((at) => isSameSpan(at, words)) || !isName) ? words : null
      const span = theirs ?? nearest(inBlockOf(article, near, mentions), near)
      return { kind: 'entity', who: [namedOf(entity)], span, others: [], implied: span === null }
    }
    case 'name': {
      const name = choice.name.trim()
      const places = occurrencesOf(text, name)
      const span = nearest(inBlockOf(article, near, places), near) ?? (isName ? null : words)
      const named = { id: '', name, kind: 'person', at: places[0] ?? null } as const
      return { kind: 'entity', who: [named], span, others: [], implied: span === null }
    }
    default:
      return assertNever(choice)
  }
}

/** Where somebody unnamed speaks or passes something on. */
const unnamedOf = ({ statements, relays }: SourceProfile, wanted: string) =>
  [...statements.map(({ source }) => source), ...relays.flatMap(({ via }) => via)].flatMap((source) =>
    source.kind === 'unnamed' && source.id === wanted ? [source] : [],
  )

function inBlockOf({ blocks }: Article, near: Span, places: readonly Span[]): readonly Span[] {
  const block = blocks.find(({ span }) => span.end > near.start)
  return block ? places.filter((at) => at.start >= block.span.start && at.end <= block.span.end) : []
}

/** Outside of the words themselves, the one that is least far away. */
function nearest(places: readonly Span[], near: Span): Span | null {
  const away = (at: Span) => Math.max(0, near.start - at.end, at.start - near.end)
  const outside = places.filter((at) => at.end <= near.start || at.start >= near.end)
  return [...outside].sort((a, b) => away(a) - away(b))[0] ?? null
}

/** What stands now, in words that a list of choices has first. */
export const wordsNow = (text: string, source: Source): string =>
  source.kind === 'missing'
    ? ''
    : textOf(text, source.kind === 'unnamed' ? (source.introduced ?? source.span) : source.span)
