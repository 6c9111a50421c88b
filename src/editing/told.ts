// A statement, a speaker and an entity of an analysis as operations speak of them.
import {
  type Attribution,
  assertNever,
  type Entity,
  isSameSpan,
  type NonEmpty,
  nonEmpty,
  type Source,
  type Span,
} from '../domain'
import type { Named, Speaker, Statement } from './operation'

export const namedOf = ({ id, name, kind, mentions }: Entity): Named => ({
  ...{ id, name, kind },
  at: (mentions.find(({ form }) => form === 'name') ?? mentions[0]).span,
})

export function speakerOf(source: Source, entities: readonly Entity[]): Speaker {
  switch (source.kind) {
    case 'entity': {
      const { span, entityId, also, implied = false, alsoUnnamed: others = [] } = source
      const who = nonEmpty(
        [entityId, ...also].flatMap((id) => entities.filter((one) => one.id === id).map(namedOf)),
      )
      return who ? { kind: 'entity', who, span, others, implied } : { kind: 'unclear', span }
    }
    case 'unnamed': {
      const { span, introduced = null, described = null } = source
      return { kind: 'unnamed', span, introduced, described }
    }
    case 'unresolved':
      return { kind: 'unclear', span: source.span }
    case 'missing':
      return { kind: 'nobody' }
    default:
      return assertNever(source)
  }
}

export function statementOf(attribution: Attribution, entities: readonly Entity[]): Statement {
  const { content, direct, cue, addressee, source, via, verb, channel, role } = attribution
  return {
    ...{ content, direct, cue, addressee, verb, channel, role },
    speaker: speakerOf(source, entities),
    via: via.map((relay) => speakerOf(relay, entities)),
  }
}

/** Whether two say the same of who speaks, wherever it stands. */
export function areSameSpeakers(a: Speaker, b: Speaker, text: string): boolean {
  if (a.kind !== b.kind || whoOf(a, text) !== whoOf(b, text)) return false
  // “An official … an official” may be two: whom words point back to tells.
  const pointsBack = [a, b].some((one) => one.kind === 'unnamed' && one.introduced !== null)
  return !pointsBack || isSameSpan(introducedAt(a), introducedAt(b))
}

const introducedAt = (speaker: Speaker): Span | null =>
  speaker.kind === 'unnamed' ? (speaker.introduced ?? speaker.span) : null

function whoOf(speaker: Speaker, text: string): string {
  switch (speaker.kind) {
    case 'entity':
      return JSON.stringify([
        namesOf(speaker.who),
        speaker.others.map(({ start, end }) => text.slice(start, end)),
      ])
    case 'unnamed': {
      const { span, introduced, described } = speaker
      const words = introduced ?? span
      return described ?? (words ? text.slice(words.start, words.end) : '')
    }
    case 'unclear':
    case 'nobody':
      return ''
    default:
      return assertNever(speaker)
  }
}

const namesOf = (who: NonEmpty<Named>): readonly string[] => who.map(({ name }) => name)
