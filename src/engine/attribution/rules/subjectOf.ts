// Whose a verb is, finite or not: “she said and denied”, “Ortiz attacked the deal, calling it a disgrace”, “who says”, by words and by the parse.
// Known failure: “and” behind a clause of somebody else’s words: who goes on, the speaker or whom they speak of, words alone do not tell.
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { DOCUMENT_NOUNS } from '../../lexicon/nouns'
import { LONGEST_CLAUSE } from './clause'
import { hangsOn, isRelated, outermostVerb, phraseAround, subjectHead } from './parsedSubject'
import { type Group, groupAt, isFiniteVerb } from './phrases'
import { antecedent, finiteBefore, subjectAfter, subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

/** What the parse adds to the order of words. */
export const SUBJECT_STEPS = { besideRelative, ofParticiple, ofMainClause }

/** The clause cannot begin before the last quotation, semicolon or dash. */
export function clauseLimit(tagged: TaggedDoc, at: number, sentenceFrom: number): number {
  const from = Math.max(sentenceFrom, at - LONGEST_CLAUSE)
  for (let i = at - 1; i >= from; i--) {
    if (isQuoted(tagged, i)) {
      const next = tagged.quotations[tagged.quotationOf[i] as number]
      // A fragment inside the outlet’s own sentence is no border: the “silent” generators said …
      if (next?.use === 'term' || (next?.use === 'fragment' && tagged.lower[i + 1] !== ',')) continue
      return tagged.lower[i + 1] === ',' ? i + 2 : i + 1
    }
    if (tagged.lower[i] === ';' || tagged.lower[i] === ':') return i + 1
  }
  return from
}

export function subjectOf(tagged: TaggedDoc, group: Group, limit: number, sentence: Range): Range | null {
  if (!group.finite) return implied(tagged, group, sentence)
  const pronoun = group.from - 1
  if (pronoun >= limit && /^(?:who|which)$/.test(tagged.lower[pronoun] as string))
    return antecedent(tagged, pronoun, sentence.from)
  if (pronoun >= limit && /^(?:and|but|or|then)$/.test(tagged.lower[pronoun] as string))
    return shared(tagged, pronoun, sentence) ?? parsed(tagged, group.verb)
  if (pronoun >= limit && tagged.lower[pronoun] === 'that') return antecedent(tagged, pronoun, sentence.from)
  const near = subjectBefore(tagged, group, limit)
  return SUBJECT_STEPS.besideRelative(tagged, group, near) ?? near
}

const parsed = (tagged: TaggedDoc, verb: number): Range | null =>
  phraseAround(tagged, subjectHead(tagged, verb), verb)

/** “Republicans who have praised his candidacy warned”: what stands nearest hangs on the subject. */
function besideRelative(tagged: TaggedDoc, { verb }: Group, near: Range | null): Range | null {
  const head = subjectHead(tagged, verb)
  if (head < 0 || head > verb) return null
  if (near && (near.from <= head || /^W/.test(tagged.tags[near.from] as string))) return null
  return near && !hangsOn(tagged, near.to - 1, head) ? null : phraseAround(tagged, head, verb)
}

/** “denied selling … but conceded that”: the subject of the verb that the coordinator goes back to. */
function shared(tagged: TaggedDoc, at: number, sentence: Range): Range | null {
  for (let end = at, steps = 0; steps < 4; steps++) {
    const verb = finiteBefore(tagged, end, sentence.from)
    if (verb < 0) return null
    const group = groupAt(tagged, verb, sentence.from)
    const subject = subjectBefore(tagged, group, clauseLimit(tagged, group.from, sentence.from))
    const relative = /^(?:who|which|that)$/.test(tagged.lower[group.from - 1] ?? '')
    // Inside what somebody said the verbs are not the speaker’s: the earliest cue of the sentence is asked first.
    const outer = CUE_VERBS.has(tagged.lower[verb] as string)
    if (subject && !relative && (outer || finiteBefore(tagged, group.from, sentence.from) < 0)) return subject
    end = group.from
  }
  return null
}

/** Subject of a participle or an infinitive. */
function implied(tagged: TaggedDoc, group: Group, sentence: Range): Range | null {
  const parallel = parallelTo(tagged, group, sentence)
  if (parallel) return implied(tagged, parallel, sentence)
  const isAside = tagged.lower[group.from - 1] === ',' || isQuoted(tagged, group.from - 1)
  const main = finiteBefore(tagged, group.from, sentence.from)
  if (!isAside || main < 0) {
    const own = absolute(tagged, group, sentence) ?? SUBJECT_STEPS.ofParticiple(tagged, group.verb)
    if (own || main < 0) return own
  }
  return SUBJECT_STEPS.ofMainClause(tagged, main) ?? ofClause(tagged, main, group, sentence)
}

/** “, saying that the road was safe and dismissing the claims”: the participle that this one is conjoined with. */
function parallelTo(tagged: TaggedDoc, group: Group, sentence: Range): Group | null {
  const isConjoined = /^(?:and|but|or)$/.test(tagged.lower[group.from - 1] ?? '')
  if (!isConjoined || tagged.tags[group.verb] !== 'VBG') return null
  for (let i = group.from - 2; i > sentence.from && i > group.from - LONGEST_CLAUSE; i--)
    if (tagged.tags[i] === 'VBG' && tagged.lower[i - 1] === ',' && !isQuoted(tagged, i))
      return groupAt(tagged, i, sentence.from)
  return null
}

/** “with Peel telling reporters that”. */
function absolute(tagged: TaggedDoc, group: Group, sentence: Range): Range | null {
  const near = tagged.tags[group.verb] === 'VBG' ? subjectBefore(tagged, group, sentence.from) : null
  return near && tagged.lower[near.from - 1] === 'with' ? near : null
}

/** “by calling it a fraud”, “rushed to say”: that of the verb that it hangs on; “issued a letter saying”: whoever issued it. */
function ofParticiple(tagged: TaggedDoc, verb: number): Range | null {
  const head = subjectHead(tagged, verb)
  const isLetter =
    isRelated(tagged, verb, 'acl') &&
    DOCUMENT_NOUNS.has(tagged.lower[head] ?? '') &&
    isRelated(tagged, head, 'dobj')
  return isLetter
    ? (parsed(tagged, tagged.syntax?.heads[head] as number) ?? phraseAround(tagged, head, verb))
    : phraseAround(tagged, head, verb)
}

/** “Stenning said the bank was not planning cuts, adding that”: that of the clause in which the nearest one stands, unless it is a cue’s own. */
function ofMainClause(tagged: TaggedDoc, verb: number): Range | null {
  if (/[qtz]/.test(CUE_VERBS.get(tagged.lower[verb] as string)?.frames ?? '')) return null
  const outer = outermostVerb(tagged, verb)
  return outer === verb ? null : parsed(tagged, outer)
}

/** That of the finite verb before it. */
function ofClause(tagged: TaggedDoc, main: number, group: Group, sentence: Range): Range | null {
  const outer = groupAt(tagged, main, sentence.from)
  const limit = clauseLimit(tagged, outer.from, sentence.from)
  if (/^(?:who|which)$/.test(tagged.lower[outer.from - 1] ?? ''))
    return antecedent(tagged, outer.from - 1, sentence.from)
  return (
    subjectBefore(tagged, outer, limit) ??
    (isFiniteVerb(tagged, main) ? subjectAfter(tagged, main, group.from) : null) ??
    shared(tagged, outer.from, sentence) ??
    parsed(tagged, group.verb)
  )
}
