// A verb that may be a cue, with its subject: where most rules start.
import { CUE_VERBS, type CueVerb } from '../../lexicon/cueVerbs'
import { LONGEST_CLAUSE, windowAround } from './clause'
import { type Group, groupAt, isFiniteVerb, isVerb } from './phrases'
import { antecedent, finiteBefore, parsedSubject, subjectAfter, subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export type CueCandidate = {
  readonly verb: CueVerb
  readonly group: Group
  readonly at: number
  readonly sentence: Range
  /** First token behind the verb and its particle. */
  readonly after: number
  /** Subject before the verb, or null. */
  readonly before: Range | null
  /** Subject behind the verb where the order may be inverted, or null. */
  readonly behind: Range | null
  /** Where the clause of the cue begins (its subject included). */
  readonly clause: number
  /** “When X said”: the cue’s clause depends on another one. */
  readonly subordinate: boolean
}

const SUBORDINATE =
  /^(?:when|while|as|because|after|before|since|although|though|until|if|once|who|whom|which)$/

/** Every verb of a sentence that the lexicon knows and that the outlet itself uses. */
export function findCueCandidates(tagged: TaggedDoc, sentence: Range): CueCandidate[] {
  const candidates: CueCandidate[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(tagged, i)) continue
    const verb = CUE_VERBS.get(tagged.lower[i] as string)
    // “It is worth noting that …” is the outlet’s own remark: nobody else notes.
    if (!verb || tagged.lower[i - 1] === 'worth' || !mayBeVerb(tagged, i, sentence)) continue
    candidates.push(candidateAt(tagged, i, verb, windowAround(sentence, i)))
  }
  return candidates
}

/** Taggers take “says” in a headline or “claims” behind a name for a noun: a verb’s place decides. */
function mayBeVerb(tagged: TaggedDoc, i: number, sentence: Range): boolean {
  if (isVerb(tagged, i))
    return !(tagged.tags[i] === 'VBN' && /^(?:DT|PRP\$|JJ)$/.test(tagged.tags[i - 1] ?? ''))
  if (
    !/^(?:said|says|told|asked|wrote|tweeted|added|warns|warned|insists|insisted|claims|claimed|quipped|testified|read|reads)$/.test(
      tagged.lower[i] as string,
    )
  )
    return false
  if (/^(?:DT|PRP\$|JJ|IN|POS)$/.test(tagged.tags[i - 1] ?? '') || i === sentence.from) return false
  return (
    /^(?:that|,|:|it|he|she|the|“|")$/.test(tagged.lower[i + 1] ?? '') ||
    /^[,”"]/.test(tagged.lower[i - 1] ?? '')
  )
}

function candidateAt(tagged: TaggedDoc, at: number, verb: CueVerb, sentence: Range): CueCandidate {
  const group = groupAt(tagged, at, sentence.from)
  let after = at + 1
  if (
    tagged.tags[after] === 'RP' ||
    (/^(?:out|back|up|on|in)$/.test(tagged.lower[after] ?? '') &&
      /^(?:call|hit|point|chime|lash|go)$/.test(verb.lemma))
  )
    after++
  const limit = clauseLimit(tagged, group.from, sentence.from)
  const before = subjectOf(tagged, group, limit, sentence)
  const opener = (before?.from ?? group.from) - 1
  const subordinate =
    opener >= sentence.from && !isQuoted(tagged, opener) && SUBORDINATE.test(tagged.lower[opener] as string)
  const relative = /^(?:who|which|whom)$/.test(tagged.lower[group.from - 1] ?? '')
  return {
    verb,
    group,
    at,
    sentence,
    after,
    before,
    behind: group.finite && !group.passive ? subjectAfter(tagged, at, sentence.to) : null,
    clause: before?.from ?? group.from,
    subordinate: subordinate || relative,
  }
}

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

/** Whose doing a verb group tells: of a relative clause its antecedent, of a conjoined verb or a participle the subject before it. */
export function subjectOf(tagged: TaggedDoc, group: Group, limit: number, sentence: Range): Range | null {
  if (!group.finite) return implied(tagged, group, sentence)
  const pronoun = group.from - 1
  if (pronoun >= limit && /^(?:who|which)$/.test(tagged.lower[pronoun] as string))
    return antecedent(tagged, pronoun, sentence.from)
  if (pronoun >= limit && /^(?:and|but|or|then)$/.test(tagged.lower[pronoun] as string))
    return shared(tagged, pronoun, sentence)
  if (pronoun >= limit && tagged.lower[pronoun] === 'that') return antecedent(tagged, pronoun, sentence.from)
  const near = subjectBefore(tagged, group, limit)
  return near ?? parsedSubject(tagged, group.verb, () => false)
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

/** Subject of a participle or infinitive: that of the clause before it. */
function implied(tagged: TaggedDoc, group: Group, sentence: Range): Range | null {
  const main = finiteBefore(tagged, group.from, sentence.from)
  if (main < 0) {
    // “Speaking to reporters, he insisted”; “of the clerks, five stand accused”: nothing before it to lean on.
    const next = tagged.tags[group.verb] === 'VBG' ? group.verb : -1
    return next < 0 ? null : null
  }
  const outer = groupAt(tagged, main, sentence.from)
  const limit = clauseLimit(tagged, outer.from, sentence.from)
  if (/^(?:who|which)$/.test(tagged.lower[outer.from - 1] ?? ''))
    return antecedent(tagged, outer.from - 1, sentence.from)
  return (
    subjectBefore(tagged, outer, limit) ??
    (isFiniteVerb(tagged, main) ? subjectAfter(tagged, main, group.from) : null) ??
    shared(tagged, outer.from, sentence)
  )
}
