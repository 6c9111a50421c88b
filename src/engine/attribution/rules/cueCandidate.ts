// A verb that may be a cue, with its subject: where most rules start.
import { CLAIM_NOUNS } from '../../lexicon/cueNouns'
import { CUE_VERBS, type CueVerb, PHRASAL_CUES } from '../../lexicon/cueVerbs'
import { windowAround } from './clause'
import { type Group, groupAt, isVerb } from './phrases'
import { quotingVerb } from './quotingVerb'
import { subjectAfter } from './subject'
import { clauseLimit, subjectOf } from './subjectOf'
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

/** What makes a verb a candidate that the lexicon does not know. */
export const CANDIDATE_STEPS = { quotingVerb }

const SUBORDINATE =
  /^(?:when|while|as|because|after|before|since|although|though|until|if|once|who|whom|which)$/

const SURE_FORMS =
  /^(?:said|says|told|tells|asked|asks|wrote|writes|tweeted|added|adds|warns|warned|insists|insisted|claims|claimed|quipped|testified|read|reads|hears|blasts|slams|vows)$/

/** Every verb of a sentence that the lexicon knows and that the outlet itself uses. */
export function findCueCandidates(tagged: TaggedDoc, sentence: Range): CueCandidate[] {
  const candidates: CueCandidate[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(tagged, i)) continue
    const verb =
      phrasal(tagged, i) ?? CUE_VERBS.get(tagged.lower[i] as string) ?? CANDIDATE_STEPS.quotingVerb(tagged, i)
    // “It is worth noting that …” is the outlet’s own remark: nobody else notes.
    if (!verb || tagged.lower[i - 1] === 'worth' || isAsked(tagged, i) || !mayBeVerb(tagged, i, sentence))
      continue
    candidates.push(candidateAt(tagged, i, verb, windowAround(sentence, i)))
  }
  return candidates
}

/** “hit back”, “called on”. */
const phrasal = ({ lower }: TaggedDoc, i: number): CueVerb | null =>
  PHRASAL_CUES.get(`${lower[i]} ${lower[i + 1]}`) ?? null

/** “Asked whether she would go, Stenning said”, “when asked about”: she is asked, and says nothing yet. */
export const isAsked = ({ lower, doc, tags }: TaggedDoc, i: number): boolean =>
  /^(?:asked|pressed|questioned|quizzed|challenged|told)$/.test(lower[i] as string) &&
  /^(?:VBN|VBD)$/.test(tags[i] as string) &&
  (i === 0 ||
    doc.sentenceOf[i] !== doc.sentenceOf[i - 1] ||
    /^(?:when|if|once|and|but)$/.test(lower[i - 1] as string)) &&
  /^(?:whether|if|about|by|how|why|what|when|where|who|on|for|to|that)$/.test(lower[i + 1] ?? '')

/** Taggers take “says” in a headline or “claims” behind a name for a noun: a verb’s place decides. */
function mayBeVerb(tagged: TaggedDoc, i: number, sentence: Range): boolean {
  if (isVerb(tagged, i))
    return !(tagged.tags[i] === 'VBN' && /^(?:DT|PRP\$|JJ)$/.test(tagged.tags[i - 1] ?? ''))
  const word = tagged.lower[i] as string
  // “An affidavit filed on Friday states that …”, but “the fears that …”.
  const opens = tagged.lower[i + 1] === 'that' && !CLAIM_NOUNS.has(word) && tagged.tags[i] === 'NNS'
  if (!opens && !SURE_FORMS.test(word)) return false
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
    phrasal(tagged, at) ||
    tagged.tags[after] === 'RP' ||
    (/^(?:out|back|up|on|in)$/.test(tagged.lower[after] ?? '') &&
      /^(?:call|hit|point|chime|lash|go)$/.test(verb.lemma))
  )
    after++
  const limit = clauseLimit(tagged, group.from, sentence.from)
  // “to find out whether”, “to say that” tell a purpose, and nobody says so yet.
  const isPurpose = tagged.tags[at] === 'VB' && !group.finite
  const before = isPurpose ? null : subjectOf(tagged, group, limit, sentence)
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
