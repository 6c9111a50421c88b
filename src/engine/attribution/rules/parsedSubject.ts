// Who a verb belongs to by the parse: its own subject, that of the verb it is conjoined with or hangs on, or the noun that it describes.
// Known failure: a participle that the parser ties to the wrong verb of a long sentence.
import { sentenceAt } from '../../doc'
import { RELATION, type Relation } from '../../model/tagset'
import { endOfPhrase } from './phrases'
import { startOfBase } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

/** Verbs that are climbed on the way to a subject: no sentence of news has as many. */
const LONGEST_CLIMB = 6

/** Whether a token hangs on its head by one of these relations. */
export const isRelated = (tagged: TaggedDoc, i: number, ...names: readonly Relation[]): boolean =>
  names.some((name) => tagged.syntax?.relations[i] === RELATION[name])

/** The token that is the subject of a verb, not its phrase; -1 where the parse knows none. */
export function subjectHead(tagged: TaggedDoc, verb: number, steps = LONGEST_CLIMB): number {
  const head = tagged.syntax?.heads[verb] ?? -1
  const own = ownSubject(tagged, verb)
  const isRelative = isRelated(tagged, verb, 'relcl', 'acl')
  if (own >= 0) return isRelative && head >= 0 && isRelativePronoun(tagged, own) ? head : own
  if (head < 0 || steps === 0) return -1
  return isRelative ? head : subjectHead(tagged, head, steps - 1)
}

const isRelativePronoun = (tagged: TaggedDoc, i: number): boolean =>
  /^(?:WP|WDT)$/.test(tagged.tags[i] as string) || tagged.lower[i] === 'that'

function ownSubject(tagged: TaggedDoc, verb: number): number {
  const { from, to } = sentenceAt(tagged.doc, verb)
  const near = { from: Math.max(from, verb - REACH), to: Math.min(to, verb + REACH) }
  for (let i = near.from; i < near.to; i++)
    if (tagged.syntax?.heads[i] === verb && isRelated(tagged, i, 'nsubj', 'nsubjpass')) return i
  return -1
}

/** Tokens between a verb and its subject at most. */
const REACH = 60

/** The phrase around a subject's head. */
export function phraseAround(tagged: TaggedDoc, head: number, verb: number): Range | null {
  if (head < 0 || isQuoted(tagged, head)) return null
  const { from, to } = sentenceAt(tagged.doc, head)
  const start = startOfBase(tagged, head + 1, from)
  const end = endOfPhrase(tagged, start, head < verb ? Math.min(verb, to) : to)
  return end > head && start <= head ? { from: start, to: end } : null
}

/** Whether a token stands in what hangs on another: in a relative clause or a phrase behind it. */
export function hangsOn(tagged: TaggedDoc, i: number, above: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 20; at = tagged.syntax?.heads[at] ?? -1, steps++)
    if (at === above) return true
  return false
}

/** The verb whose clause a finite verb's clause stands in: out of what is said, of relative clauses and adverbial ones. */
export function outermostVerb(tagged: TaggedDoc, verb: number): number {
  let at = verb
  let outer = verb
  for (let steps = 0; steps < 2 * LONGEST_CLIMB; steps++) {
    const head = tagged.syntax?.heads[at] ?? -1
    if (head < 0) return outer
    at = head
    if (/^VB[DZP]$/.test(tagged.tags[at] as string) && ownSubject(tagged, at) >= 0) outer = at
  }
  return outer
}
