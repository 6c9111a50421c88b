// What a pupil does to a mark, as operations with the words for it: made, changed to another kind, moved, deleted.
import {
  type Attribution,
  assertNever,
  type Background,
  isSameSpan,
  type LayerId,
  nonEmpty,
  span,
} from '../../domain'
import { type Operation, statementOf } from '../../editing'
import { KIND_WORDS } from '../../practice'
import type { Subject } from '../correcting/choice'
import { type Done, doneInForm, emptyForm, type Form, formOf } from '../correcting/form'

/** A mark as a form has it; of background only kind and words count. */
export type MarkForm = { readonly kind: LayerId; readonly form: Form }

/** What is marked already; null for words that are not. */
export type Existing =
  | { readonly kind: 'statement'; readonly attribution: Attribution }
  | { readonly kind: 'background'; readonly background: Background }

/** A name is asked for: whoever leaves it out says so. */
const UNASKED = { kind: 'name', name: '' } as const

export const newMark = (kind: LayerId, at: Form['content'][number]): MarkForm => ({
  kind,
  form: { ...emptyForm(at, kind === 'direct' ? 'direct' : 'reported'), speaker: UNASKED },
})

export function markForm(existing: Existing): MarkForm {
  switch (existing.kind) {
    case 'statement': {
      const { attribution } = existing
      return { kind: attribution.manner === 'direct' ? 'direct' : 'reported', form: formOf(attribution) }
    }
    case 'background':
      return newMark('context', existing.background.span)
    default:
      return assertNever(existing)
  }
}

/** Null where nothing is otherwise. */
export function doneToMark(subject: Subject, existing: Existing | null, after: MarkForm): Done | null {
  const added = addedBy(subject, after)
  if (!existing) return added
  const isStatement = existing.kind === 'statement'
  if (isStatement !== (after.kind !== 'context'))
    return {
      operations: [...removed(subject, existing).operations, ...added.operations],
      label: `change to ${KIND_WORDS[after.kind]}`,
    }
  if (!isStatement) {
    const [at] = after.form.content
    const { span } = existing.background
    if (isSameSpan(at, span)) return null
    return { operations: [{ kind: 'backgroundWords', span, to: at }], label: 'other words' }
  }
  return doneInForm(subject, formOf(existing.attribution), mannered(after))
}

export function removed({ analysis }: Subject, existing: Existing): Done {
  if (existing.kind === 'background')
    return {
      operations: [{ kind: 'removeBackground', span: existing.background.span }],
      label: 'deletion of background',
    }
  const statement = statementOf(existing.attribution, analysis.entities)
  const { kind } = markForm(existing)
  return { operations: [{ kind: 'remove', statement }], label: `deletion of a ${KIND_WORDS[kind]}` }
}

/** “I think this is right”. */
export function heldTo({ analysis }: Subject, existing: Existing): Operation {
  return existing.kind === 'background'
    ? { kind: 'confirmBackground', span: existing.background.span }
    : { kind: 'confirm', statement: statementOf(existing.attribution, analysis.entities) }
}

function addedBy(subject: Subject, after: MarkForm): Done {
  if (after.kind === 'context') {
    const pieces = nonEmpty(after.form.content) ?? after.form.content
    const whole = span(pieces[0].start, pieces.at(-1)!.end)
    return { operations: [{ kind: 'background', span: whole }], label: 'new background' }
  }
  const form = mannered(after)
  const done = doneInForm({ ...subject, attribution: null }, form, form)
  return done ?? { operations: [], label: '' }
}

const mannered = ({ kind, form }: MarkForm): Form => ({
  ...form,
  manner: kind === 'direct' ? 'direct' : 'reported',
})
