// The form for what is being set right, with what saving it does; fetched when somebody wants to set something right.
import { assertNever, isSameSpan, MANNERS, type Span, textOf } from '../../../domain'
import { formOfMention, statementOf } from '../../../editing'
import { KIND_WORDS } from '../../../practice'
import { choiceOfSource, isSame, type Subject, saidAlone } from '../../../state/correcting/choice'
import {
  doneAboutMention,
  doneInEntityForm,
  type Meant,
  mentionAt,
  removalOf,
} from '../../../state/correcting/entityForm'
import { type Done, doneAboutSource, doneInForm, emptyForm, formOf } from '../../../state/correcting/form'
import { doneToMark, newMark } from '../../../state/practice/marking'
import { sentencesOf } from '../../../state/sentences'
import { counted } from '../../../ui/common/counts'
import { BackgroundDialog } from '../../../ui/correct/BackgroundDialog'
import { CorrectDialog } from '../../../ui/correct/CorrectDialog'
import { EntityDialog } from '../../../ui/correct/EntityDialog'
import { MeantDialog } from '../../../ui/correct/MeantDialog'
import { WhoDialog } from '../../../ui/correct/WhoDialog'
import { MarkDialog } from '../../../ui/practice/MarkDialog'
import type { Derived } from '../useDerived'
import type { Opened } from './opened'
import { doneAbout } from './operations'
import { SeveralPart } from './SeveralPart'
import type { DoneAbout } from './useMaking'

type Props = {
  readonly derived: Pick<Derived, 'analyzed' | 'sources'>
  readonly opened: Opened
  readonly onDone: (done: DoneAbout) => void
  readonly onClose: () => void
}

export function CorrectPart({ derived: { analyzed, sources }, opened, onDone, onClose }: Props) {
  const { article, analysis } = analyzed
  const { text } = article
  const subject: Subject = { article, analysis, sources, attribution: null }
  const finish = (done: DoneAbout | null) => {
    onClose()
    if (done) onDone(done)
  }
  const setRight = (done: Done | null) => finish(done && { ...done, words: `Set right: ${done.label}.` })
  switch (opened.kind) {
    case 'statement':
    case 'words':
      return <StatementForm {...{ analyzed, subject, opened, finish, onClose }} />
    case 'sentence':
      return (
        <MarkDialog
          subject={subject}
          mark={newMark(opened.as, opened.span)}
          sentences={sentencesOf(article)}
          onSave={(mark) => {
            const done = doneToMark(subject, null, mark)
            finish(done && { ...done, words: `Marked as ${KIND_WORDS[mark.kind]}.` })
          }}
          onDelete={null}
          onClose={onClose}
        />
      )
    case 'background': {
      const { span } = opened
      const index = analysis.context.findIndex((one) => isSameSpan(one.span, span))
      return (
        <BackgroundDialog
          article={article}
          at={span}
          onSave={(to) =>
            setRight(
              isSameSpan(span, to)
                ? null
                : { operations: [{ kind: 'backgroundWords', span, to }], label: 'words of background' },
            )
          }
          onRemove={() => finish(doneAbout(analyzed, { kind: 'context', index }, 'remove'))}
          onClose={onClose}
        />
      )
    }
    case 'entity': {
      const entity = analyzed.entities.get(opened.id)
      if (!entity) return null
      return (
        <EntityDialog
          text={text}
          entity={entity}
          entities={analysis.entities}
          field={opened.field}
          onSave={(form) => setRight(doneInEntityForm(analysis, entity, form))}
          onRemove={() => setRight(removalOf(entity))}
          onClose={onClose}
        />
      )
    }
    case 'mention': {
      const { span, picked } = opened
      return (
        <MeantDialog
          article={article}
          at={picked ? span : (mentionAt(analysis, span)?.mention.span ?? span)}
          picked={picked}
          entities={analysis.entities}
          meantAt={(at) => meantNow(analyzed, at)}
          onSave={(at, meant) => setRight(doneAboutMention(text, analysis, at, meant))}
          onClose={onClose}
        />
      )
    }
    case 'source': {
      const source = sources.find(({ id }) => id === opened.id)
      if (!source) return null
      const now = choiceOfSource(source)
      const count = saidAlone(source.statements).length + source.relays.length
      return (
        <WhoDialog
          subject={subject}
          about={`${source.name}: ${counted(count, 'statement')}`}
          speaker={now}
          onSave={(choice) => setRight(isSame(now, choice) ? null : doneAboutSource(subject, source, choice))}
          onClose={onClose}
        />
      )
    }
    case 'several':
      return <SeveralPart derived={{ analyzed, sources }} onDone={onDone} onClose={onClose} />
    default:
      return assertNever(opened)
  }
}

/** Whom words mean now; of nobody yet, the name that they may be. */
function meantNow({ article, analysis }: Props['derived']['analyzed'], at: Span): Meant {
  const there = mentionAt(analysis, at)
  if (there) return { kind: 'entity', id: there.entity.id }
  const words = textOf(article.text, at)
  const isName = formOfMention(words, words) === 'name'
  return { kind: 'name', name: isName ? words : '', entityKind: 'person' }
}

type StatementProps = {
  readonly analyzed: Derived['analyzed']
  readonly subject: Subject
  readonly opened: Extract<Opened, { readonly kind: 'statement' | 'words' }>
  readonly finish: (done: DoneAbout | null) => void
  readonly onClose: () => void
}

function StatementForm({ analyzed, subject: inArticle, opened, finish, onClose }: StatementProps) {
  const { analysis } = analyzed
  const attribution = opened.kind === 'statement' ? (analyzed.attributions.get(opened.id) ?? null) : null
  const subject: Subject = { ...inArticle, attribution }
  const form = attribution
    ? formOf(attribution)
    : opened.kind === 'words'
      ? emptyForm(opened.span, opened.as)
      : null
  if (!form) return null
  const target = attribution && ({ kind: 'attribution', id: attribution.id } as const)
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
