// A verb that may be a cue, with its subject: where most rules start.
import { CUE_VERBS, type CueVerb } from '../../lexicon/cueVerbs'
import { LONGEST_CLAUSE } from './clause'
import { type Group, groupAt, isFiniteVerb, isVerb } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { antecedent, finiteBefore, parsedSubject, subjectAfter, subjectBefore } from './subject'

export type Site = {
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
export function findSites(r: Reading, sentence: Range): Site[] {
  const sites: Site[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(r, i)) continue
    const verb = CUE_VERBS.get(r.lower[i] as string)
    // “It is worth noting that …” is the outlet’s own remark: nobody else notes.
    if (!verb || r.lower[i - 1] === 'worth' || !mayBeVerb(r, i, sentence)) continue
    sites.push(siteAt(r, i, verb, sentence))
  }
  return sites
}

/** Taggers take “says” in a headline or “claims” behind a name for a noun: a verb’s place decides. */
function mayBeVerb(r: Reading, i: number, sentence: Range): boolean {
  if (isVerb(r, i)) return !(r.tags[i] === 'VBN' && /^(?:DT|PRP\$|JJ)$/.test(r.tags[i - 1] ?? ''))
  if (
    !/^(?:said|says|told|asked|wrote|tweeted|added|warns|warned|insists|insisted|claims|claimed|quipped|testified|read|reads)$/.test(
      r.lower[i] as string,
    )
  )
    return false
  if (/^(?:DT|PRP\$|JJ|IN|POS)$/.test(r.tags[i - 1] ?? '') || i === sentence.from) return false
  return /^(?:that|,|:|it|he|she|the|“|")$/.test(r.lower[i + 1] ?? '') || /^[,”"]/.test(r.lower[i - 1] ?? '')
}

function siteAt(r: Reading, at: number, verb: CueVerb, sentence: Range): Site {
  const group = groupAt(r, at, sentence.from)
  let after = at + 1
  if (
    r.tags[after] === 'RP' ||
    (/^(?:out|back|up|on|in)$/.test(r.lower[after] ?? '') &&
      /^(?:call|hit|point|chime|lash|go)$/.test(verb.lemma))
  )
    after++
  const limit = clauseLimit(r, group.from, sentence.from)
  const before = subjectOf(r, group, limit, sentence)
  const opener = (before?.from ?? group.from) - 1
  const subordinate =
    opener >= sentence.from && !isQuoted(r, opener) && SUBORDINATE.test(r.lower[opener] as string)
  const relative = /^(?:who|which|whom)$/.test(r.lower[group.from - 1] ?? '')
  return {
    verb,
    group,
    at,
    sentence,
    after,
    before,
    behind: group.finite && !group.passive ? subjectAfter(r, at, sentence.to) : null,
    clause: before?.from ?? group.from,
    subordinate: subordinate || relative,
  }
}

/** The clause cannot begin before the last quotation, semicolon or dash. */
function clauseLimit(r: Reading, at: number, sentenceFrom: number): number {
  const from = Math.max(sentenceFrom, at - LONGEST_CLAUSE)
  for (let i = at - 1; i >= from; i--) {
    if (isQuoted(r, i)) {
      const next = r.quotations[r.quotationOf[i] as number]
      // A fragment inside the outlet’s own sentence is no border: the “silent” generators said …
      if (next?.use === 'term' || (next?.use === 'fragment' && r.lower[i + 1] !== ',')) continue
      return r.lower[i + 1] === ',' ? i + 2 : i + 1
    }
    if (r.lower[i] === ';' || r.lower[i] === ':') return i + 1
  }
  return from
}

function subjectOf(r: Reading, group: Group, limit: number, sentence: Range): Range | null {
  if (!group.finite) return implied(r, group, sentence)
  const pronoun = group.from - 1
  if (pronoun >= limit && /^(?:who|which)$/.test(r.lower[pronoun] as string))
    return antecedent(r, pronoun, sentence.from)
  if (pronoun >= limit && /^(?:and|but|or|then)$/.test(r.lower[pronoun] as string))
    return shared(r, pronoun, sentence)
  if (pronoun >= limit && r.lower[pronoun] === 'that') return antecedent(r, pronoun, sentence.from)
  const near = subjectBefore(r, group, limit)
  return near ?? parsedSubject(r, group.verb, () => false)
}

/** “denied selling … but conceded that”: the subject of the verb that the coordinator goes back to. */
function shared(r: Reading, at: number, sentence: Range): Range | null {
  for (let end = at, steps = 0; steps < 4; steps++) {
    const verb = finiteBefore(r, end, sentence.from)
    if (verb < 0) return null
    const group = groupAt(r, verb, sentence.from)
    const subject = subjectBefore(r, group, clauseLimit(r, group.from, sentence.from))
    const relative = /^(?:who|which|that)$/.test(r.lower[group.from - 1] ?? '')
    // Inside what somebody said the verbs are not the speaker’s: the earliest cue of the sentence is asked first.
    const outer = CUE_VERBS.has(r.lower[verb] as string)
    if (subject && !relative && (outer || finiteBefore(r, group.from, sentence.from) < 0)) return subject
    end = group.from
  }
  return null
}

/** Subject of a participle or infinitive: that of the clause before it. */
function implied(r: Reading, group: Group, sentence: Range): Range | null {
  const main = finiteBefore(r, group.from, sentence.from)
  if (main < 0) {
    // “Speaking to reporters, he insisted”; “of the clerks, five stand accused”: nothing before it to lean on.
    const next = r.tags[group.verb] === 'VBG' ? group.verb : -1
    return next < 0 ? null : null
  }
  const outer = groupAt(r, main, sentence.from)
  const limit = clauseLimit(r, outer.from, sentence.from)
  if (/^(?:who|which)$/.test(r.lower[outer.from - 1] ?? ''))
    return antecedent(r, outer.from - 1, sentence.from)
  return (
    subjectBefore(r, outer, limit) ??
    (isFiniteVerb(r, main) ? subjectAfter(r, main, group.from) : null) ??
    shared(r, outer.from, sentence)
  )
}
