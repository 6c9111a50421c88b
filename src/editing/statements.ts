// Operations on statements: each makes of the statement that it is about what it says, or finds it so already.
import { type Attribution, assertNever, attributionIdOf, isSameSpan, nonEmpty, type Span } from '../domain'
import { type Draft, freeId, withAnalysis, withStatement } from './draft'
import { findStatement } from './find'
import type { Operation, Speaker, Statement } from './operation'
import { fallbackOf, settle } from './settle'
import { areSameSpans, clipped, trimmed, wordsOf } from './spans'
import { areSameSpeakers, speakerOf } from './told'

export type OnStatement = Extract<Operation, { readonly statement: Statement }>

/** What came of it: the statements that it is about now, and whether everything was so already. Null where it has no place. */
export type Outcome = {
  readonly draft: Draft
  readonly ids: readonly string[]
  readonly agreed: boolean
} | null

export function applyToStatement(before: Draft, operation: OnStatement): Outcome {
  const { statement, kind } = operation
  const there = findStatement(before, statement)
  if (kind === 'remove') {
    if (!there) return { draft: before, ids: [], agreed: true }
    return { draft: withStatement(before, there.id, []), ids: [], agreed: false }
  }
  // What an analysis does not have any more comes back as it was.
  const { draft, one } = there ? { draft: before, one: there } : withAdded(before, statement)
  const outcome = changed(draft, one, operation)
  return outcome && { ...outcome, agreed: outcome.agreed && there !== null }
}

function changed(
  draft: Draft,
  one: Attribution,
  operation: Exclude<OnStatement, { kind: 'remove' }>,
): Outcome {
  const same: Outcome = { draft, ids: [one.id], agreed: true }
  switch (operation.kind) {
    case 'confirm':
    case 'add':
      return asStated(draft, one, operation.statement)
    case 'speaker':
      return withSpeaker(draft, one, operation.speaker)
    case 'relays':
      return withRelays(draft, one, operation.via)
    case 'manner': {
      if (one.manner === operation.manner) return same
      return withWords(draft, one, one.content, operation.manner === 'direct' ? one.content : [])
    }
    case 'words':
      return withWords(draft, one, operation.content, operation.direct)
    case 'cue':
      return isSameSpan(one.cue, operation.cue) ? same : replaced(draft, one, { cue: operation.cue })
    case 'addressee': {
      const { addressee } = operation
      return isSameSpan(one.addressee, addressee) ? same : replaced(draft, one, { addressee })
    }
    case 'saying': {
      const { verb, channel, role } = operation.saying
      if (one.verb === verb && one.channel === channel && one.role === role) return same
      return replaced(draft, one, { verb, channel, role })
    }
    case 'split':
      return inTwo(draft, one, operation.at)
    case 'merge':
      return asOne(draft, one, operation.other)
    default:
      return assertNever(operation)
  }
}

/** The statement in the place of itself, under the id that follows from its words. */
function replaced(draft: Draft, one: Attribution, change: Partial<Attribution>): Outcome {
  const [next] = named(draft, one.id, [{ ...one, ...change }])
  return {
    draft: withStatement(draft, one.id, next ? [next] : []),
    ids: next ? [next.id] : [],
    agreed: false,
  }
}

/** Statements with the ids that follow from their words; `id` is one that they may take. */
function named(draft: Draft, id: string | null, list: readonly Attribution[]): readonly Attribution[] {
  const { attributions } = draft.analysis
  const given = new Set<string>()
  const isTaken = (free: string) =>
    given.has(free) || (free !== id && attributions.some((other) => other.id === free))
  return list.map((one) => {
    const wanted = attributionIdOf(draft.text, one)
    // Nearly every id is free: only for one that is not are all of them gathered.
    const free = isTaken(wanted)
      ? freeId(
          wanted,
          new Set([...attributions.map((other) => other.id).filter((other) => other !== id), ...given]),
        )
      : wanted
    given.add(free)
    return { ...one, id: free }
  })
}

function withWords(
  draft: Draft,
  one: Attribution,
  content: Attribution['content'],
  direct: readonly Span[],
): Outcome {
  const words = wordsOf(draft.text, content, direct)
  const isSame = areSameSpans(words.content, one.content) && areSameSpans(words.direct, one.direct)
  return isSame ? { draft, ids: [one.id], agreed: true } : replaced(draft, one, words)
}

function withSpeaker(draft: Draft, one: Attribution, speaker: Speaker): Outcome {
  const now = speakerOf(one.source, draft.analysis.entities)
  if (areSameSpeakers(now, speaker, draft.text)) return { draft, ids: [one.id], agreed: true }
  const settled = settle(draft, speaker, fallbackOf(one))
  // Others may have followed their words to another speaker: it is the statement of now that is changed.
  const current = statementIn(settled.draft, one)
  const next: Attribution = {
    ...current,
    source: settled.source,
    confidence: { ...current.confidence, speaker: 1 },
  }
  return { draft: withStatement(settled.draft, one.id, [next]), ids: [one.id], agreed: false }
}

function withRelays(before: Draft, one: Attribution, wanted: readonly Speaker[]): Outcome {
  const now = one.via.map((relay) => speakerOf(relay, before.analysis.entities))
  const isSame =
    now.length === wanted.length && now.every((relay, i) => areSameSpeakers(relay, wanted[i]!, before.text))
  if (isSame) return { draft: before, ids: [one.id], agreed: true }
  // One by one, each in its place before the next: words that mean another now take their sources with them.
  const emptied = withStatement(before, one.id, [{ ...one, via: [] }])
  const draft = wanted.reduce((so, relay) => {
    const settled = settle(so, relay, fallbackOf(one))
    const current = statementIn(settled.draft, one)
    return withStatement(settled.draft, one.id, [{ ...current, via: [...current.via, settled.source] }])
  }, emptied)
  return { draft, ids: [one.id], agreed: false }
}

const statementIn = ({ analysis }: Draft, one: Attribution): Attribution =>
  analysis.attributions.find(({ id }) => id === one.id) ?? one

/** Whether words, speaker and manner are as stated; what is not is made so. */
function asStated(before: Draft, one: Attribution, { content, direct, speaker }: Statement): Outcome {
  const worded = withWords(before, one, content, direct)
  const [id] = worded?.ids ?? []
  const next = worded?.draft.analysis.attributions.find((other) => other.id === id)
  if (!worded || !next) return null
  const said = withSpeaker(worded.draft, next, speaker)
  return said && { ...said, agreed: worded.agreed && said.agreed }
}

/** A statement that was not there. */
function withAdded(before: Draft, statement: Statement): { draft: Draft; one: Attribution } {
  const { cue, addressee, verb, channel, role } = statement
  const [one] = named(before, null, [
    {
      ...wordsOf(before.text, statement.content, statement.direct),
      ...{ id: '', cue, addressee, verb, channel, role },
      ...{ source: { kind: 'missing' }, via: [], confidence: { speaker: 1, words: 1 } },
      why: 'marked by hand',
    },
  ]) as readonly [Attribution]
  const attributions = [...before.analysis.attributions]
  const after = attributions.findIndex(({ content }) => content[0].start > one.content[0].start)
  attributions.splice(after < 0 ? attributions.length : after, 0, one)
  const added = withAnalysis(before, { attributions })
  const said = withSpeaker(added, one, statement.speaker)?.draft ?? added
  const draft = withRelays(said, statementIn(said, one), statement.via)?.draft ?? said
  return { draft, one: statementIn(draft, one) }
}

function inTwo(draft: Draft, one: Attribution, at: Span): Outcome {
  const halves = [
    one.content.flatMap((piece) => trimmed(draft.text, piece.start, Math.min(piece.end, at.start)) ?? []),
    one.content.flatMap((piece) => trimmed(draft.text, Math.max(piece.start, at.start), piece.end) ?? []),
  ].map((pieces) => nonEmpty(pieces))
  const [first, second] = halves
  if (!first || !second) return null
  const both = [first, second].map((content) => ({
    ...one,
    ...wordsOf(draft.text, content, clipped(one.direct, content)),
  }))
  const after = named(draft, one.id, both)
  return { draft: withStatement(draft, one.id, after), ids: after.map(({ id }) => id), agreed: false }
}

function asOne(draft: Draft, one: Attribution, wanted: Statement): Outcome {
  const other = findStatement(draft, wanted)
  const more = other && other.id !== one.id ? other : null
  const content = nonEmpty([...one.content, ...(more?.content ?? wanted.content)]) ?? one.content
  const direct = [...one.direct, ...(more?.direct ?? wanted.direct)]
  const without = more ? withStatement(draft, more.id, []) : draft
  const outcome = withWords(without, one, content, direct)
  return outcome && { ...outcome, agreed: outcome.agreed && !more }
}
