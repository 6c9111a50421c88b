// Gives what the model found without a source the subject of its cue: “Ortiz attacked the deal, calling it a disgrace”.
// Known failure: a cue that hangs on a noun (“a bid to”), whose owner another rule knows.
import { overlaps, type Span } from '../../domain'
import { type FoundAttribution, spanOfTokens, tokenAt } from '../doc'
import { isAsked } from './rules/cueCandidate'
import { groupAt, isTime, isVerb } from './rules/phrases'
import { subjectAfter } from './rules/subject'
import { clauseLimit, subjectOf } from './rules/subjectOf'
import { isQuoted, type Range, sentenceAt, type TaggedDoc } from './rules/taggedDoc'

/** How often the subject was the source that readers marked: PolNeAR, train. */
const RIGHT = 0.82

export const OWN_SOURCE_STEPS = { subjectOfCue }

/** Attributions in their order; those with a source stay as they are. */
export const withOwnSources = (tagged: TaggedDoc, found: readonly FoundAttribution[]): FoundAttribution[] =>
  found.map((one) => {
    const source =
      one.source || one.rule || !one.cue ? null : OWN_SOURCE_STEPS.subjectOfCue(tagged, one, one.cue)
    return source ? { ...one, source, speaker: RIGHT } : one
  })

function subjectOfCue(tagged: TaggedDoc, { content }: FoundAttribution, cue: Span): Span | null {
  const verb = verbIn(tagged, cue)
  if (verb < 0) return null
  const sentence = sentenceAt(tagged, verb)
  const group = groupAt(tagged, verb, sentence.from)
  // “was expected to”, “Asked whether”: whose it is stands elsewhere, if anywhere; it never is what seems to be so.
  if (group.passive || (tagged.tags[verb] === 'VBN' && !group.finite) || isAsked(tagged, verb)) return null
  if (/^(?:seem|appear|accord)/.test(tagged.lower[verb] as string)) return null
  const relative = group.from - 1
  if (/^(?:WP|WDT)$/.test(tagged.tags[relative] ?? ''))
    return spanOfTokens(tagged.doc, { from: relative, to: relative + 1 })
  const before = subjectOf(tagged, group, clauseLimit(tagged, group.from, sentence.from), sentence)
  const isFree = (range: Range | null): range is Range =>
    range !== null &&
    tagged.tags[range.from] !== 'EX' &&
    !isTime(tagged, range.to - 1) &&
    !isQuoted(tagged, range.from) &&
    ![cue, ...content].some((at) => overlaps(at, spanOfTokens(tagged.doc, range)))
  if (isFree(before)) return spanOfTokens(tagged.doc, before)
  const behind = group.finite ? subjectAfter(tagged, verb, sentence.to) : null
  return isFree(behind) ? spanOfTokens(tagged.doc, behind) : null
}

/** The first main verb of a cue: “refused to say”, “has called on”; -1 where it has none. */
function verbIn(tagged: TaggedDoc, { start, end }: Span): number {
  let verb = -1
  for (let i = tokenAt(tagged.doc, start); (tagged.doc.starts[i] ?? end) < end; i++) {
    if (isVerb(tagged, i)) verb = i
    else if (verb >= 0 && tagged.tags[i] !== 'RB') return verb
  }
  return verb
}
