// A statement as a form that can be filled in otherwise, and the operations that make it so; fetched with correcting.
import {
  type Analysis,
  type Article,
  type Attribution,
  assertNever,
  type Channel,
  MANNERS,
  type Manner,
  type NonEmpty,
  type Role,
  type Source,
  type Span,
  textOf,
  type Verb,
} from '../../domain'
import {
  clipped,
  namedOf,
  type Operation,
  occurrencesOf,
  type Speaker,
  type Statement,
  speakerOf,
  statementOf,
} from '../../editing'
import type { SourceProfile } from '../sources'
import { quotedIn } from './words'

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

export type Form = {
  readonly content: NonEmpty<Span>
  readonly manner: Manner
  readonly speaker: Choice
  readonly via: readonly Choice[]
  readonly cue: Span | null
  readonly addressee: Span | null
  readonly verb: Verb
  readonly channel: Channel
  readonly role: Role
}

/** What is corrected, in what. */
export type Subject = {
  readonly article: Article
  readonly analysis: Analysis
  /** As the panel lists them. */
  readonly sources: readonly SourceProfile[]
  /** Null for words that are no statement yet. */
  readonly attribution: Attribution | null
}

export function formOf({ content, manner, source, via, cue, addressee, ...said }: Attribution): Form {
  const { verb, channel, role } = said
  return {
    ...{ content, manner, cue, addressee, verb, channel, role },
    speaker: choiceOf(source),
    via: via.map(choiceOf),
  }
}

export const emptyForm = (at: Span, manner: 'direct' | 'reported'): Form => ({
  ...{ content: [at], manner, speaker: { kind: 'nobody' }, via: [], cue: null, addressee: null },
  ...{ verb: 'unknown', channel: 'unknown', role: 'unknown' },
})

function choiceOf(source: Source): Choice {
  switch (source.kind) {
    case 'entity': {
      const isOne = source.also.length === 0 && !source.alsoUnnamed?.length
      return isOne ? { kind: 'entity', id: source.entityId } : { kind: 'same' }
    }
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

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What was done, with the words for it. */
export type Done = { readonly operations: readonly Operation[]; readonly label: string }

/** What makes the statement as the form has it; null where nothing is otherwise. */
export function doneInForm(subject: Subject, before: Form, after: Form): Done | null {
  const { article, analysis, attribution } = subject
  const { text } = article
  const speaker = () => speakerChosen(subject, after.speaker, attribution?.source ?? null, after.content[0])
  const relays = () =>
    after.via.map((choice, i) =>
      speakerChosen(subject, choice, attribution?.via[i] ?? null, after.content[0]),
    )
  const direct = directOf(text, after, attribution?.direct ?? [])
  if (!attribution) {
    const { content, cue, addressee, verb, channel, role } = after
    const statement: Statement = {
      ...{ content, direct, cue, addressee, verb, channel, role },
      ...{ speaker: speaker(), via: relays() },
    }
    return { operations: [{ kind: 'add', statement }], label: `new ${MANNERS[after.manner].name}` }
  }
  const statement = statementOf(attribution, analysis.entities)
  const done: { readonly operation: Operation; readonly label: string }[] = []
  const { verb, channel, role } = after
  if (!isSame(before.speaker, after.speaker))
    done.push({
      operation: { kind: 'speaker', statement, speaker: speaker() },
      label: `speaker to ${nameOfChoice(after.speaker, subject)}`,
    })
  if (!isSame(before.via, after.via))
    done.push({ operation: { kind: 'relays', statement, via: relays() }, label: 'who passed it on' })
  if (!isSame(before.cue, after.cue))
    done.push({ operation: { kind: 'cue', statement, cue: after.cue }, label: 'the words that ascribe it' })
  if (!isSame(before.addressee, after.addressee))
    done.push({
      operation: { kind: 'addressee', statement, addressee: after.addressee },
      label: 'whom it was said to',
    })
  if (!isSame([before.verb, before.channel, before.role], [verb, channel, role]))
    done.push({
      operation: { kind: 'saying', statement, saying: { verb, channel, role } },
      label: 'how it was said',
    })
  // Last: what comes before knows the statement by its words.
  if (!isSame([before.content, before.manner], [after.content, after.manner]))
    done.push({
      operation: { kind: 'words', statement, content: after.content, direct },
      label: before.manner === after.manner ? 'other words' : `change to ${MANNERS[after.manner].name}`,
    })
  const [first, ...more] = done
  if (!first) return null
  const label = more.length > 0 ? `${first.label} and ${more.length} more` : first.label
  return { operations: done.map(({ operation }) => operation), label }
}

/** Which words are the source’s own, in the manner that was chosen. */
function directOf(text: string, { content, manner }: Form, before: readonly Span[]): readonly Span[] {
  switch (manner) {
    case 'direct':
      return content
    case 'reported':
      return []
    case 'mixed': {
      const kept = clipped(before, content)
      return kept.length > 0 ? kept : content.flatMap((at) => quotedIn(text, at))
    }
    default:
      return assertNever(manner)
  }
}

const nameOfChoice = (choice: Choice, { analysis: { entities }, sources }: Subject): string => {
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
function speakerChosen(
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
    entities.some(({ mentions }) => mentions.some((m) => m.form === 'name' && isSame(m.span, words)))
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
      const theirs = words && (mentions.some((at) => isSame(at, words)) || !isName) ? words : null
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
