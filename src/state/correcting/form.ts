// A statement as a form that can be filled in otherwise, and the operations that make it so; fetched with correcting.
import {
  type Attribution,
  assertNever,
  type Channel,
  MANNERS,
  type Manner,
  type NonEmpty,
  type Role,
  type Source,
  type Span,
  type Verb,
} from '../../domain'
import { clipped, type Operation, type Statement, speakerOf, statementOf } from '../../editing'
import { type SourceProfile, sourceIdsOf } from '../sources'
import { type Choice, choiceOf, isSame, nameOfChoice, type Subject, saidAlone, speakerChosen } from './choice'
import { quotedIn } from './words'

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

/** A list with another thing in one of its places. */
export const replacedIn = <List extends readonly unknown[]>(
  list: List,
  index: number,
  value: List[number],
): List => list.map((one, i) => (i === index ? value : one)) as unknown as List

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

/** Each of these statements said by whoever is chosen. */
export const doneAboutSpeakers = (
  subject: Omit<Subject, 'attribution'>,
  statements: readonly Attribution[],
  choice: Choice,
): Done => ({
  operations: speakersOf(subject, statements, choice),
  label: `speaker of ${statements.length === 1 ? 'a statement' : `${statements.length} statements`} to ${nameOfChoice(choice, subject)}`,
})

const speakersOf = (
  subject: Omit<Subject, 'attribution'>,
  statements: readonly Attribution[],
  choice: Choice,
): readonly Operation[] =>
  statements.map((one) => ({
    ...{ kind: 'speaker', statement: statementOf(one, subject.analysis.entities) },
    speaker: speakerChosen({ ...subject, attribution: one }, choice, one.source, one.content[0]),
  }))

/** All that a source says or passes on, alone, said or passed on by whoever is chosen; null where there is nothing. */
export function doneAboutSource(
  subject: Omit<Subject, 'attribution'>,
  { id, name, statements, relays }: Pick<SourceProfile, 'id' | 'name' | 'statements' | 'relays'>,
  choice: Choice,
): Done | null {
  const { entities } = subject.analysis
  const chosen = (one: Attribution, now: Source) =>
    speakerChosen({ ...subject, attribution: one }, choice, now, one.content[0])
  const operations: readonly Operation[] = [
    ...speakersOf(subject, saidAlone(statements), choice),
    ...relays.map(
      (one): Operation => ({
        ...{ kind: 'relays', statement: statementOf(one, entities) },
        via: one.via.map((relay) =>
          sourceIdsOf(relay).includes(id) ? chosen(one, relay) : speakerOf(relay, entities),
        ),
      }),
    ),
  ]
  if (operations.length === 0) return null
  const whom = nameOfChoice(choice, subject)
  return { operations, label: operations.length === 1 ? `speaker to ${whom}` : `${name} to ${whom}` }
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
