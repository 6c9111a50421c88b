// What a person does to make one analysis of another of the same text: as operations, each on what stands there by then.
import { type Analysis, type Attribution, isSameSpan } from '../../src/domain'
import {
  type Corrected,
  type Correction,
  type Operation,
  replay,
  statementOf,
  withCorrection,
} from '../../src/editing'

type Make = (now: Analysis, wanted: Analysis, text: string) => Operation | null

const cuts = (a: Attribution, b: Attribution) =>
  a.content.some((one) => b.content.some(({ start, end }) => one.start < end && start < one.end))
const contentOf = ({ content }: Attribution) => JSON.stringify(content)
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The statement of these very words and cue, or one that nobody else in `wanted` has these words of. */
export function counterpart(one: Attribution, now: Analysis, wanted: Analysis): Attribution | null {
  const exact = (other: Attribution) => contentOf(other) === contentOf(one) && isSameSpan(other.cue, one.cue)
  return (
    now.attributions.find(exact) ??
    now.attributions.find(
      (other) =>
        cuts(one, other) &&
        isSameSpan(other.cue, one.cue) &&
        !wanted.attributions.some((w) => contentOf(w) === contentOf(other)),
    ) ??
    null
  )
}

/** First what nobody says goes, then what is missing comes, then each is set right part by part. */
const WAYS: readonly Make[] = [
  (now, wanted) => {
    const extra = now.attributions.find(
      (one) => !wanted.attributions.some((other) => counterpart(other, now, wanted)?.id === one.id),
    )
    return extra ? { kind: 'remove', statement: statementOf(extra, now.entities) } : null
  },
  (now, wanted) => {
    const missing = wanted.attributions.find((one) => counterpart(one, now, wanted) === null)
    return missing ? { kind: 'add', statement: statementOf(missing, wanted.entities) } : null
  },
  (now, wanted, text) => {
    for (const one of wanted.attributions) {
      const there = counterpart(one, now, wanted)
      if (!there) continue
      const statement = statementOf(there, now.entities)
      const to = statementOf(one, wanted.entities)
      if (!isSame([there.content, there.direct], [one.content, one.direct]))
        return { kind: 'words', statement, content: one.content, direct: one.direct }
      if (!isSameSpan(there.addressee, one.addressee))
        return { kind: 'addressee', statement, addressee: one.addressee }
      const { verb, channel, role } = one
      if (!isSame([there.verb, there.channel, there.role], [verb, channel, role]))
        return { kind: 'saying', statement, saying: { verb, channel, role } }
      const names = ({ speaker, via }: typeof to) =>
        JSON.stringify([speaker, ...via].map((who) => whoOf(who, text)))
      if (whoOf(statement.speaker, text) !== whoOf(to.speaker, text))
        return { kind: 'speaker', statement, speaker: to.speaker }
      if (names(statement) !== names(to)) return { kind: 'relays', statement, via: to.via }
    }
    return null
  },
  (now, wanted) => {
    const extra = now.context.find(({ span }) => !wanted.context.some((one) => isSameSpan(one.span, span)))
    if (extra) return { kind: 'removeBackground', span: extra.span }
    const missing = wanted.context.find(({ span }) => !now.context.some((one) => isSameSpan(one.span, span)))
    return missing ? { kind: 'background', span: missing.span } : null
  },
]

/** Who says it and who passed it on, by name. */
export function whoSays(one: Attribution, { entities }: Analysis, text: string): string {
  const { speaker, via } = statementOf(one, entities)
  return JSON.stringify([speaker, ...via].map((who) => whoOf(who, text)))
}

type Speaker = ReturnType<typeof statementOf>['speaker']
function whoOf(speaker: Speaker, text: string): string {
  if (speaker.kind === 'entity') return speaker.who.map(({ name }) => name).join()
  const at = speaker.kind === 'unnamed' ? (speaker.introduced ?? speaker.span) : null
  return at ? text.slice(at.start, at.end) : speaker.kind
}

/** The log that brings `automatic` to `wanted`, as far as somebody gets in `most` steps. */
export function correctedByHand(
  text: string,
  automatic: Analysis,
  wanted: Analysis,
  most = 1_000,
): { readonly log: readonly Correction[]; readonly corrected: Corrected } {
  const log: Correction[] = []
  let corrected = replay(text, automatic, log)
  while (log.length < most) {
    const { analysis } = corrected.draft
    const operation = WAYS.reduce<Operation | null>(
      (found, make) => found ?? make(analysis, wanted, text),
      null,
    )
    if (!operation) break
    const one: Correction = { id: `c${log.length}`, order: log.length, made: '', by: 'reader', operation }
    log.push(one)
    corrected = withCorrection(corrected, one)
  }
  return { log, corrected }
}
