// The form for one statement, with what saving it does; fetched when somebody wants to set something right.
import { MANNERS, type Span } from '../../../domain'
import { statementOf } from '../../../editing'
import { doneInForm, emptyForm, formOf, type Subject } from '../../../state/correcting/form'
import { CorrectDialog, type Field } from '../../../ui/correct/CorrectDialog'
import type { Derived } from '../useDerived'
import { doneAbout } from './operations'
import type { DoneAbout } from './useMaking'

/** A statement with the part of it that is to be set right, or words that are to become one. */
export type Opened =
  | { readonly kind: 'statement'; readonly id: string; readonly field: Field }
  | { readonly kind: 'words'; readonly span: Span; readonly as: 'direct' | 'reported' }

type Props = {
  readonly derived: Pick<Derived, 'analyzed' | 'sources'>
  readonly opened: Opened
  readonly onDone: (done: DoneAbout) => void
  readonly onClose: () => void
}

export function CorrectPart({ derived: { analyzed, sources }, opened, onDone, onClose }: Props) {
  const { article, analysis } = analyzed
  const attribution = opened.kind === 'statement' ? (analyzed.attributions.get(opened.id) ?? null) : null
  const subject: Subject = { article, analysis, sources, attribution }
  const form = attribution
    ? formOf(attribution)
    : opened.kind === 'words'
      ? emptyForm(opened.span, opened.as)
      : null
  if (!form) return null
  const target = attribution && ({ kind: 'attribution', id: attribution.id } as const)
  const finish = (done: DoneAbout | null) => {
    onClose()
    if (done) onDone(done)
  }
  return (
    <CorrectDialog
      subject={subject}
      form={form}
      field={opened.kind === 'statement' ? opened.field : 'speaker'}
      onSave={(after) => {
        const done = doneInForm(subject, form, after)
        finish(
          done && {
            ...done,
            words: attribution ? `Set right: ${done.label}.` : `Marked as ${MANNERS[after.manner].name}.`,
          },
        )
      }}
      onSplit={
        attribution &&
        ((at) =>
          finish({
            operations: [{ kind: 'split', statement: statementOf(attribution, analysis.entities), at }],
            ...{ label: 'parting of a statement', words: 'One statement is two.' },
          }))
      }
      onRemove={target && (() => finish(doneAbout(analyzed, target, 'remove')))}
      onClose={onClose}
    />
  )
}
