// Gives quoted words within what another says to whom the clause around them names: “said that he would hire, a move the union called ‘blackmail’”.
// Known failure: a subject on the far side of a second verb (“which the union voted on and called …”).
import { contains, overlaps, type Span } from '../../domain'
import { type FoundAttribution, sentenceAt, spanOfTokens, tokenAt } from '../doc'
import { CUE_VERBS } from '../lexicon/cueVerbs'
import { groupAt } from './rules/phrases'
import { subjectBefore } from './rules/subject'
import { isQuoted, type TaggedDoc } from './rules/taggedDoc'

export const NESTED_STEPS = { quotedWithin }

/** Verbs that say what somebody calls something; “said” is one within a relative clause. */
const NAMING =
  /^(?:call|describe|term|dub|brand|label|dismiss|denounce|condemn|decry|deride|slam|blast|deem|hail|criticize|criticise|say|insist|claim|argue)$/
/** Tokens between such a verb and the quoted words: “called it a”. */
const NEAR = 5
const BETWEEN = /^(?:DT|PRP\$?|RB|JJ|IN|NN|NNS|VBG)$/
/** How sure it is, of the words and of the speaker; “dismissed … as ‘…’” of rules proved right as often. */
const WORDS = 0.7
const SPEAKER = 0.75

/** The attributions, each quoted clause of another within them told apart. */
export function withNested(tagged: TaggedDoc, found: readonly FoundAttribution[]): FoundAttribution[] {
  const cues = new Set(found.flatMap(({ cue }) => (cue ? [tokenAt(tagged.doc, cue.end - 1)] : [])))
  return found.flatMap((one) => {
    const nested = one.cue
      ? one.direct.flatMap((quoted) => NESTED_STEPS.quotedWithin(tagged, one, quoted, cues) ?? [])
      : []
    if (nested.length === 0) return one
    const theirs = nested.flatMap(({ direct }) => direct)
    return [{ ...one, direct: one.direct.filter((quoted) => !theirs.includes(quoted)) }, ...nested]
  })
}

/** Whom the clause right before some quoted words names as their speaker, if not the speaker of all. */
function quotedWithin(
  tagged: TaggedDoc,
  outer: FoundAttribution,
  quoted: Span,
  cues: ReadonlySet<number>,
): FoundAttribution | null {
  const { doc, tags, lower } = tagged
  const opening = tokenAt(doc, quoted.start) - 1
  const around = outer.content.find((span) => span.start < quoted.start && span.end + 2 >= quoted.start)
  if (!around || isQuoted(tagged, opening - 1)) return null
  let verb = opening - 1
  while (verb > opening - NEAR && BETWEEN.test(tags[verb] ?? '')) verb--
  const lemma = CUE_VERBS.get(lower[verb] ?? '')?.lemma ?? lower[verb] ?? ''
  if (!/^VB[DZPN]$/.test(tags[verb] ?? '') || !NAMING.test(lemma) || cues.has(verb)) return null
  const sentence = sentenceAt(tagged.doc, verb)
  const group = groupAt(tagged, verb, sentence.from)
  const subject = group.passive ? null : subjectBefore(tagged, group, sentence.from)
  if (!subject) return null
  const [source, cue] = [spanOfTokens(doc, subject), spanOfTokens(doc, { from: group.from, to: verb + 1 })]
  const isInside =
    contains(around, source) && ![outer.source, outer.cue].some((at) => at && overlaps(at, source))
  if (!isInside) return null
  return {
    source,
    cue,
    addressee: null,
    content: [quoted],
    direct: [quoted],
    via: outer.source ? [outer.source] : [],
    confidence: WORDS,
    speaker: SPEAKER,
    why: `“${doc.words[verb]}” leads in the quotation, within what another says`,
    rule: 'nested',
  }
}
