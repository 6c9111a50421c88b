// A clause that a verb governs: she said (that) they had won; he asked why; they hope to win; he denied selling it.
// Known failure: “the owner must repair the said wall” is kept out by its tag alone.
import { endOfClause, finiteAhead, rangeOf, skipAdverbials } from './clause'
import type { CueCandidate } from './cueCandidate'
import { endOfBase, endOfPhrase, isTime } from './phrases'
import { addresseeOf } from './quoted'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

const QUESTION = /^(?:whether|if|why|how|what|when|where|who|which|whose)$/

type Opening = {
  readonly from: number
  readonly why: string
  readonly addressee: Range | null
}

export function findReported(tagged: TaggedDoc, candidate: CueCandidate): RuleMatch | null {
  const { group, before, sentence, subordinate } = candidate
  // “There said …” has no speaker.
  if (!before || group.passive || tagged.tags[before.from] === 'EX') return null
  const opening = contentAfter(tagged, candidate)
  if (!opening) return null
  const just = /^(?:just|barely|hardly|scarcely)$/.test(tagged.lower[candidate.at - 1] ?? '')
  const to = endOfClause(tagged, opening.from, sentence.to, { subordinate, just })
  const content = rangeOf(opening.from, to)
  if (!content) return null
  return ruleMatch('reported', opening.why, 0.85, {
    source: before,
    cue: { from: group.from, to: candidate.after },
    addressee: opening.addressee,
    content: [content],
  })
}

/** Where the content begins behind a verb, by its frames. */
function contentAfter(tagged: TaggedDoc, candidate: CueCandidate): Opening | null {
  const { verb, group } = candidate
  const clause = clauseAfter(tagged, candidate)
  if (clause) return clause
  if (/^(?:want|wish|prefer)$/.test(verb.lemma)) return wanted(tagged, candidate)
  // “, urging residents to leave”, but not “by asking a judge to rule”.
  const tells = group.finite || tagged.lower[group.from - 1] === ','
  return verb.frames.includes('x') && tells ? asked(tagged, candidate) : null
}

/** A clause, an infinitive or a gerund behind the verb, its adverbials and whom it is said to. */
function clauseAfter(tagged: TaggedDoc, candidate: CueCandidate): Opening | null {
  const { verb, after, at, sentence } = candidate
  const { frames } = verb
  const word = tagged.doc.words[at] as string
  const limit = sentence.to
  const addressee = addresseeOf(tagged, candidate)
  const start = addressee && frames.includes('o') ? addressee.to : after
  const i = afterComma(tagged, skipAdverbials(tagged, start, limit), limit)
  if (i >= limit) return null
  const next = tagged.lower[i] as string
  const opening = (from: number, why: string): Opening => ({ from, why, addressee })
  if (/[tz]/.test(frames) && bringsIn(tagged, i, limit)) return opening(i + 1, `“${word} that”`)
  if (/[tzwo]/.test(frames) && QUESTION.test(next) && !isQuoted(tagged, i) && asksHere(frames, next))
    return opening(i, `“${word} ${next}”`)
  if (i === after && frames.includes('i') && isInfinitive(tagged, i)) return opening(i, `“${word} to”`)
  if (i === after && frames.includes('g') && tagged.tags[i] === 'VBG')
    return opening(i, `“${word}” and what was done`)
  if (!frames.includes('z') && !(frames.includes('o') && addressee)) return null
  const bare = bareClause(tagged, candidate, start, i, limit)
  return bare < 0 ? null : opening(bare, `a clause after “${word}”`)
}

/** “that” before a clause or before quoted words; with nothing to be a subject behind it, it is a pronoun. */
function bringsIn(tagged: TaggedDoc, i: number, limit: number): boolean {
  const { lower, tags } = tagged
  if (lower[i] !== 'that' || isQuoted(tagged, i)) return false
  const isPronoun =
    tags[i] === 'DT' && !/^(?:DT|PRP|NN|NNS|NNP|EX|PRP\$|CD|JJ|VBG|IN|``)/.test(tags[i + 1] ?? '')
  return !isPronoun && (finiteAhead(tagged, i + 1, limit) >= 0 || isQuoted(tagged, i + 1))
}

/** “to win”; “to” before quoted words. */
const isInfinitive = (tagged: TaggedDoc, i: number): boolean =>
  (tagged.tags[i] === 'TO' && /^VB/.test(tagged.tags[i + 1] ?? '')) ||
  (tagged.lower[i] === 'to' && isQuoted(tagged, i + 1))

/** “said on Monday that, according to …”; “said in a letter, that”. */
const afterComma = (tagged: TaggedDoc, i: number, limit: number): number =>
  i < limit && tagged.lower[i] === ',' && tagged.lower[i + 1] === 'that' ? i + 1 : i

const asksHere = (frames: string, word: string): boolean =>
  frames.includes('w') || word === 'whether' || (frames.includes('o') && /^(?:how|why|what)$/.test(word))

/** A clause without “that”: right behind the verb, or behind its adverbials. */
function bareClause(
  tagged: TaggedDoc,
  candidate: CueCandidate,
  start: number,
  skipped: number,
  limit: number,
): number {
  // “said Caddell” with a quotation or a comma before it is inversion, not a clause.
  const invertible = candidate.behind && /^[,”"’»'']/.test(tagged.lower[candidate.group.from - 1] ?? '')
  for (const from of start === skipped ? [start] : [start, skipped]) {
    if (from >= limit || /^[,:.]$/.test(tagged.lower[from] as string)) continue
    if (isTime(tagged, from) && from === start) continue
    const finite = finiteAhead(tagged, from, limit)
    if (finite < 0) continue
    if (invertible && candidate.behind && finite > candidate.behind.to) continue
    return from
  }
  return -1
}

/** “urged the council (not) to act”: whoever is asked is part of what is wanted. */
function asked(tagged: TaggedDoc, candidate: CueCandidate): Opening | null {
  const { after, sentence } = candidate
  const end = isTime(tagged, after) ? after : endOfBase(tagged, after, sentence.to)
  const to = /^(?:not|never)$/.test(tagged.lower[end] ?? '') ? end + 1 : end
  if (end === after || tagged.tags[to] !== 'TO' || !/^VB/.test(tagged.tags[to + 1] ?? '')) return null
  const why = `“${tagged.doc.words[candidate.at]}” somebody to do something`
  return { from: after, why, addressee: null }
}

/** “want it kept open”: an object and what is to become of it. */
function wanted(tagged: TaggedDoc, candidate: CueCandidate): Opening | null {
  const end = endOfPhrase(tagged, candidate.after, candidate.sentence.to)
  if (end === candidate.after || !/^(?:TO|VBN|VBG|JJ|VB|RP|IN)$/.test(tagged.tags[end] ?? '')) return null
  return {
    from: candidate.after,
    why: `“${tagged.doc.words[candidate.at]}” and what is wanted`,
    addressee: null,
  }
}
