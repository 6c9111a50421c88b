// Gives what the model found without a source the subject of its cue: “Ortiz attacked the deal, calling it a disgrace”; no time is a source.
// Known failure: a cue that hangs on a noun (“a bid to”), whose owner another rule knows.
import { overlaps, type Span } from '../../domain'
import { type FoundAttribution, sentenceAt, spanOfTokens, tokenAt, tokensOf } from '../doc'
import { personNoun } from '../lexicon/titles'
import { isAsked } from './rules/cueCandidate'
import { groupAt, isTime, isVerb } from './rules/phrases'
import { subjectAfter } from './rules/subject'
import { clauseLimit, subjectOf } from './rules/subjectOf'
import { isQuoted, type Range, type TaggedDoc } from './rules/taggedDoc'
import { withSourceEdges } from './sourceEdges'

/** How often the subject was the source that readers marked: PolNeAR, train. */
const RIGHT = 0.82

export const OWN_SOURCE_STEPS = { wholePhrase, whoNotWhen, subjectOfCue }

/** Attributions in their order; those whose source is somebody stay as they are. */
export const withOwnSources = (tagged: TaggedDoc, found: readonly FoundAttribution[]): FoundAttribution[] =>
  found.map((one) => {
    const own =
      one.source || !one.cue || (one.rule && one.rule !== 'noun')
        ? null
        : OWN_SOURCE_STEPS.subjectOfCue(tagged, one, one.cue)
    const source = own ?? (one.source && OWN_SOURCE_STEPS.wholePhrase(tagged, one.source, one.cue))
    const who = source && OWN_SOURCE_STEPS.whoNotWhen(tagged, source)
    const told = who === one.source ? one : { ...one, source: who, ...(own && { speaker: RIGHT }) }
    return withSourceEdges(tagged, told)
  })

/** Nouns that a source goes on over. */
const LONGEST = 6

/** “The Labour | backbencher tweeted”: a source goes on over nouns up to its cue. */
function wholePhrase(tagged: TaggedDoc, source: Span, cue: Span | null): Span {
  const { doc, lower, tags } = tagged
  const { from, to } = tokensOf(doc, source)
  if (!cue || cue.start <= source.end) return source
  let end = to
  const owns = tags[to - 1] === 'POS'
  const isNoun = (at: number) =>
    /^NNP?S?$/.test(tags[at] ?? '') ||
    personNoun(lower[at] ?? '') !== null ||
    (owns && /^JJ/.test(tags[at] ?? ''))
  while (
    end < to + LONGEST &&
    isNoun(end) &&
    (doc.starts[end] as number) < cue.start &&
    !isQuoted(tagged, end)
  )
    end++
  const isUpToCue =
    end > to && end === tokenAt(doc, cue.start) && /^(?:DT|JJ|NNP?S?|PRP\$|CD|POS)$/.test(tags[to - 1] ?? '')
  return isUpToCue && !isTime(tagged, end - 1) ? spanOfTokens(doc, { from, to: end }) : source
}

const CONNECTS = /^(?:after|when|as|before|since|because|while)$/

/** “Tuesday after the town council” and “home last week after the board” are who did it; “last autumn” is nobody. */
function whoNotWhen(tagged: TaggedDoc, source: Span): Span | null {
  const { from, to } = tokensOf(tagged.doc, source)
  let isWhen = true
  for (let i = from; i < to; i++) {
    const word = tagged.lower[i] as string
    // “the man who resigned on Monday after the vote”
    if (word === ',' || /^(?:VB[DZPN]|WP|WDT|WRB)$/.test(tagged.tags[i] as string)) return source
    if (isTime(tagged, i) && CONNECTS.test(tagged.lower[i + 1] ?? ''))
      return i + 2 < to ? spanOfTokens(tagged.doc, { from: i + 2, to }) : source
    isWhen &&= isTime(tagged, i) || /^(?:the|last|next|this|early|late|on|in)$/.test(word)
  }
  return isWhen && isTime(tagged, to - 1) ? null : source
}

function subjectOfCue(tagged: TaggedDoc, { content }: FoundAttribution, cue: Span): Span | null {
  const own = verbIn(tagged, cue)
  const verb = own < 0 ? verbOfTheView(tagged, cue) : own
  if (verb < 0) return null
  const sentence = sentenceAt(tagged.doc, verb)
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

/** The verb of “is of the view that”, “was of the opinion that”; -1 where a noun is no such cue. */
function verbOfTheView({ doc, lower, tags }: TaggedDoc, cue: Span): number {
  let at = tokenAt(doc, cue.start) - 1
  while (/^(?:DT|JJ)$/.test(tags[at] ?? '')) at--
  return lower[at] === 'of' && /^(?:is|are|was|were|am|remains?|remained|been)$/.test(lower[at - 1] ?? '')
    ? at - 1
    : -1
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
