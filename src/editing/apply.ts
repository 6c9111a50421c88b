// Applies one operation to an analysis: what it is about is found by its words, and what is so already stays as it is.
import { assertNever, type Background, isSameSpan, type Span } from '../domain'
import { withChanged, withEntity, withJoined, withMention, withNobodyAt } from './cast'
import {
  backgroundKey,
  type Check,
  type Draft,
  statementKey,
  withAnalysis,
  withBackground,
  withCheck,
  withStatement,
} from './draft'
import { findBackground, findEntity } from './find'
import type { Operation } from './operation'
import { applyToStatement, type OnStatement } from './statements'

/** `agreed` where the analysis says so already. Null where the operation has no place in it. */
type Applied = { readonly draft: Draft; readonly agreed: boolean } | null

export function apply(draft: Draft, operation: Operation, by: Check['by']): Applied {
  if (isOnStatement(operation)) {
    const outcome = applyToStatement(draft, operation)
    return (
      outcome && {
        ...outcome,
        draft: checkedAs(outcome.draft, outcome.ids, checkOf(operation, outcome.agreed, by)),
      }
    )
  }
  switch (operation.kind) {
    case 'background':
    case 'confirmBackground':
    case 'removeBackground':
    case 'backgroundWords':
      return applyToBackground(draft, operation, by)
    case 'removeNoAnswer': {
      const unanswered = draft.analysis.unanswered.filter(({ span }) => !isSameSpan(span, operation.span))
      const agreed = unanswered.length === draft.analysis.unanswered.length
      return { draft: agreed ? draft : withAnalysis(draft, { unanswered }), agreed }
    }
    case 'tie': {
      const { mention, form, to } = operation
      if (!to) return unlessSame(draft, withNobodyAt(draft, mention))
      const { draft: next, entity } = withEntity(draft, to, { span: mention, form })
      return unlessSame(draft, withMention(next, { span: mention, form }, entity.id))
    }
    default:
      return applyToEntity(draft, operation)
  }
}

const isOnStatement = (operation: Operation): operation is OnStatement => 'statement' in operation

/** What was found so already is confirmed: another engine may forget it again. */
const checkOf = ({ kind }: Operation, agreed: boolean, by: Check['by']): Check => ({
  how: agreed || kind === 'confirm' || kind === 'confirmBackground' ? 'confirmed' : 'corrected',
  by,
})

const checkedAs = (draft: Draft, ids: readonly string[], check: Check): Draft =>
  ids.reduce((next, id) => withCheck(withSure(next, id), statementKey(id), check), draft)

/** What a person has checked is not unsure any more, whatever the engine thought of it. */
function withSure(draft: Draft, id: string): Draft {
  const one = draft.analysis.attributions.find((other) => other.id === id)
  if (!one || Math.min(one.confidence.speaker, one.confidence.words) >= 1) return draft
  return withStatement(draft, id, [{ ...one, confidence: { speaker: 1, words: 1 } }])
}

type OnBackground = Extract<
  Operation,
  { readonly kind: 'background' | 'confirmBackground' | 'removeBackground' | 'backgroundWords' }
>

function applyToBackground(before: Draft, operation: OnBackground, by: Check['by']): Applied {
  const { kind, span } = operation
  const there = findBackground(before, span)
  if (kind === 'removeBackground')
    return there
      ? { draft: withBackground(before, there, []), agreed: false }
      : { draft: before, agreed: true }
  const wanted = kind === 'backgroundWords' ? operation.to : span
  const agreed = there !== null && isSameSpan(there.span, wanted)
  const isSure = agreed && there?.confidence === 1
  const draft = isSure ? before : withSpan(before, there, wanted)
  return { draft: withCheck(draft, backgroundKey(wanted), checkOf(operation, agreed, by)), agreed }
}

/** The background over these words instead, or anew; never twice over the same. */
function withSpan(draft: Draft, there: Background | null, wanted: Span): Draft {
  const one: Background = { why: 'marked by hand', ...there, confidence: 1, span: wanted }
  const twin = draft.analysis.context.find((other) => other !== there && isSameSpan(other.span, wanted))
  if (there) return withBackground(draft, there, twin ? [] : [one])
  return withAnalysis(draft, { context: twin ? draft.analysis.context : [...draft.analysis.context, one] })
}

type OnEntity = Extract<Operation, { readonly entity: unknown }>

function applyToEntity(draft: Draft, operation: OnEntity): Applied {
  const entity = findEntity(draft, operation.entity)
  if (!entity) return null
  switch (operation.kind) {
    case 'rename': {
      const { name } = operation
      if (entity.name === name) return { draft, agreed: true }
      return { draft: withChanged(draft, entity.id, (one) => ({ ...one, name })), agreed: false }
    }
    case 'entityKind': {
      const { entityKind: kind } = operation
      if (entity.kind === kind) return { draft, agreed: true }
      return { draft: withChanged(draft, entity.id, (one) => ({ ...one, kind })), agreed: false }
    }
    case 'join': {
      const into = findEntity(draft, operation.into)
      if (!into) return null
      if (into.id === entity.id) return { draft, agreed: true }
      return { draft: withJoined(draft, entity, into), agreed: false }
    }
    case 'part': {
      const { mentions, name } = operation
      const mine = entity.mentions.filter(({ span }) => mentions.some((at) => isSameSpan(at, span)))
      // All of them would be a new name, not a part.
      const [first] = mine
      if (!first || mine.length === entity.mentions.length) return null
      const named = { id: '', name, kind: entity.kind, at: null }
      const { draft: next, entity: other } = withEntity(draft, named, first)
      return unlessSame(
        draft,
        mine.reduce((to, mention) => withMention(to, mention, other.id), next),
      )
    }
    default:
      return assertNever(operation)
  }
}

const unlessSame = (before: Draft, after: Draft): Applied => ({
  draft: after,
  agreed: after.analysis === before.analysis,
})
