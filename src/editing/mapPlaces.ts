// Puts every place of an operation elsewhere: spans become anchors when it is kept, anchors spans again when it is applied.
import { assertNever, type NonEmpty, nonEmpty } from '../domain'
import type { Named, Operation, Speaker, Statement } from './operation'

/** Null where a place is not there any more. */
type Place<A, B> = (at: A) => B | null

/** A span or an anchor: how long it is tells how much of something is gone. */
type Long = { readonly start: number; readonly end: number }

/** Share of a statement’s length that must be left for it to be the same: a name that stood in it stands elsewhere, too. */
const ENOUGH = 0.5

/**
 * The operation with its places put elsewhere. Of what it is about some may be gone: what is left tells it as well. Null
 * where less than half of that is left, or where what it would change to is gone.
 */
export function mapPlaces<A extends Long, B>(
  operation: Operation<A>,
  place: Place<A, B>,
): Operation<B> | null {
  const maybe = (at: A | null): B | null => (at === null ? null : place(at))
  switch (operation.kind) {
    case 'background':
    case 'confirmBackground':
    case 'removeBackground':
    case 'removeNoAnswer': {
      const span = place(operation.span)
      return span && { kind: operation.kind, span }
    }
    case 'backgroundWords': {
      const [span, to] = [place(operation.span), place(operation.to)]
      return span && to && { kind: operation.kind, span, to }
    }
    case 'tie': {
      const mention = place(operation.mention)
      return mention && { ...operation, mention, to: operation.to && mapNamed(operation.to, place) }
    }
    case 'rename':
    case 'entityKind':
      return { ...operation, entity: mapNamed(operation.entity, place) }
    case 'join':
      return {
        ...operation,
        entity: mapNamed(operation.entity, place),
        into: mapNamed(operation.into, place),
      }
    case 'part': {
      const mentions = nonEmpty(found(operation.mentions, place))
      return mentions && { ...operation, entity: mapNamed(operation.entity, place), mentions }
    }
    default: {
      const statement = mapStatement(operation.statement, place)
      return statement && mapAboutStatement(operation, statement, place, maybe)
    }
  }
}

function mapAboutStatement<A extends Long, B>(
  operation: Extract<Operation<A>, { readonly statement: Statement<A> }>,
  statement: Statement<B>,
  place: Place<A, B>,
  maybe: (at: A | null) => B | null,
): Operation<B> | null {
  switch (operation.kind) {
    case 'confirm':
    case 'remove':
    case 'add':
      return { kind: operation.kind, statement }
    case 'manner':
    case 'saying':
      return { ...operation, statement }
    case 'speaker':
      return { kind: 'speaker', statement, speaker: mapSpeaker(operation.speaker, place) }
    case 'relays':
      return { kind: 'relays', statement, via: operation.via.map((relay) => mapSpeaker(relay, place)) }
    case 'words': {
      const content = allFound(operation.content, place)
      return content && { kind: 'words', statement, content, direct: found(operation.direct, place) }
    }
    case 'cue': {
      const cue = maybe(operation.cue)
      return operation.cue && !cue ? null : { kind: 'cue', statement, cue }
    }
    case 'addressee': {
      const addressee = maybe(operation.addressee)
      return operation.addressee && !addressee ? null : { kind: 'addressee', statement, addressee }
    }
    case 'split': {
      const at = place(operation.at)
      return at && { kind: 'split', statement, at }
    }
    case 'merge': {
      const other = mapStatement(operation.other, place)
      return other && { kind: 'merge', statement, other }
    }
    default:
      return assertNever(operation)
  }
}

function mapStatement<A extends Long, B>(statement: Statement<A>, place: Place<A, B>): Statement<B> | null {
  const { content, direct, cue, addressee, speaker, via } = statement
  const left = mostOf(content, place)
  return (
    left && {
      ...statement,
      content: left,
      direct: found(direct, place),
      cue: cue && place(cue),
      addressee: addressee && place(addressee),
      speaker: mapSpeaker(speaker, place),
      via: via.map((relay) => mapSpeaker(relay, place)),
    }
  )
}

function mapSpeaker<A, B>(speaker: Speaker<A>, place: Place<A, B>): Speaker<B> {
  switch (speaker.kind) {
    case 'entity': {
      const { who, span, others } = speaker
      return {
        ...speaker,
        who: who.map((one) => mapNamed(one, place)) as unknown as NonEmpty<Named<B>>,
        span: span && place(span),
        others: found(others, place),
      }
    }
    case 'unnamed': {
      const { span, introduced } = speaker
      return { ...speaker, span: span && place(span), introduced: introduced && place(introduced) }
    }
    case 'unclear':
      return { ...speaker, span: speaker.span && place(speaker.span) }
    case 'nobody':
      return speaker
    default:
      return assertNever(speaker)
  }
}

/** What is found, where that is enough of it. */
function mostOf<A extends Long, B>(content: readonly A[], place: Place<A, B>): NonEmpty<B> | null {
  const places = content.map((at) => ({ to: place(at), length: at.end - at.start }))
  const there = places.flatMap(({ to }) => (to === null ? [] : [to]))
  const lengthOf = (list: typeof places) => list.reduce((sum, { length }) => sum + length, 0)
  const isEnough = lengthOf(places.filter(({ to }) => to !== null)) >= ENOUGH * lengthOf(places)
  return isEnough ? nonEmpty(there) : null
}

const mapNamed = <A, B>(named: Named<A>, place: Place<A, B>): Named<B> => ({
  ...named,
  at: named.at && place(named.at),
})

const found = <A, B>(list: readonly A[], place: Place<A, B>): readonly B[] =>
  list.flatMap((at) => place(at) ?? [])

function allFound<A, B>(list: readonly A[], place: Place<A, B>): NonEmpty<B> | null {
  const there = found(list, place)
  return there.length === list.length ? nonEmpty(there) : null
}
