// Makes somebody whom an operation names the source of a statement: finds or makes the entity, and the words that stand for them.
import {
  type Attribution,
  assertNever,
  isSameSpan,
  type Mention,
  nonEmpty,
  type Source,
  type Span,
  textOf,
  unnamedIdOf,
} from '../domain'
import { withEntity, withMention } from './cast'
import type { Draft } from './draft'
import type { Speaker } from './operation'

type Settled = { readonly draft: Draft; readonly source: Source }

/** `fallback`: words that will do where the statement has none that stand for its speaker. */
export function settle(draft: Draft, speaker: Speaker, fallback: Span): Settled {
  const { text } = draft
  switch (speaker.kind) {
    case 'entity':
      return settleEntity(draft, speaker, fallback)
    case 'unnamed': {
      const span = speaker.span ?? fallback
      const { introduced, described } = speaker
      const id =
        unnamedThere(draft, introduced ?? span, described) ??
        unnamedIdOf(described ?? textOf(text, introduced ?? span))
      const source: Source = {
        ...{ kind: 'unnamed', id, span },
        ...(introduced && { introduced }),
        ...(described !== null && { described }),
      }
      return { draft, source }
    }
    case 'unclear':
      return { draft, source: { kind: 'unresolved', span: speaker.span ?? fallback } }
    case 'nobody':
      return { draft, source: { kind: 'missing' } }
    default:
      return assertNever(speaker)
  }
}

/** Who is introduced there already: “an official … an official” are two, whose ids the words alone do not tell. */
function unnamedThere(
  { analysis: { attributions } }: Draft,
  at: Span,
  described: string | null,
): string | null {
  if (described !== null) return null
  for (const { source, via } of attributions)
    for (const one of [source, ...via])
      if (one.kind === 'unnamed' && !one.described && isSameSpan(one.introduced ?? one.span, at))
        return one.id
  return null
}

function settleEntity(
  before: Draft,
  speaker: Extract<Speaker, { readonly kind: 'entity' }>,
  fallback: Span,
): Settled {
  const { who, others, span } = speaker
  let draft = before
  const ids: string[] = []
  for (const named of who) {
    const { draft: next, entity } = withEntity(
      draft,
      named,
      mentionAt(draft.text, span ?? fallback, named.name),
    )
    draft = next
    if (!ids.includes(entity.id)) ids.push(entity.id)
  }
  const [entityId = '', ...also] = ids
  const isOne = also.length === 0 && others.length === 0
  const at = span ?? mentionOf(draft, entityId, fallback)
  // The words that stand for one are a mention of theirs; those of several are nobody's alone.
  if (isOne && span && !speaker.implied)
    draft = withMention(draft, mentionAt(draft.text, span, who[0].name), entityId)
  const source: Source = {
    ...{ kind: 'entity', span: at, entityId, also },
    ...((speaker.implied || !span) && { implied: true }),
    ...(nonEmpty(others) && { alsoUnnamed: others }),
  }
  return { draft, source }
}

/** Where they are named nearest before a place, or else first. */
function mentionOf({ analysis }: Draft, entityId: string, near: Span): Span {
  const mentions = analysis.entities.find(({ id }) => id === entityId)?.mentions ?? []
  return (mentions.findLast(({ span }) => span.start <= near.start) ?? mentions[0])?.span ?? near
}

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|his|hers|their|theirs|my|our|who|whom|this|that|these|those)$/i

const mentionAt = (text: string, span: Span, name: string): Mention => ({
  span,
  form: formOfMention(textOf(text, span), name),
})

/** Words as a mention of somebody of this name: a pronoun, a part of the name, or a description. */
export function formOfMention(words: string, name: string): Mention['form'] {
  if (PRONOUN.test(words)) return 'pronoun'
  return name.includes(words) && /^\p{Lu}/u.test(words) ? 'name' : 'nominal'
}

/** Words that will do for the source of a statement that has none. */
export const fallbackOf = ({
  source,
  cue,
  content,
}: Pick<Attribution, 'source' | 'cue' | 'content'>): Span =>
  source.kind === 'missing' ? (cue ?? content[0]) : source.span
