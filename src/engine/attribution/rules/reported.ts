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
  readonly that: boolean
  readonly why: string
  readonly addressee: Range | null
}

export function findReported(tagged: TaggedDoc, candidate: CueCandidate): RuleMatch | null {
  const { group, before, sentence } = candidate
  if (!before || isExpletive(tagged, before)) return null
  if (group.passive) return null
  const opening = contentAfter(tagged, candidate)
  if (!opening) return null
  const just = /^(?:just|barely|hardly|scarcely)$/.test(tagged.lower[candidate.at - 1] ?? '')
  const to = endOfClause(tagged, opening.from, sentence.to, {
    subordinate: candidate.subordinate,
    that: opening.that,
    just,
  })
  const content = rangeOf(opening.from, to)
  if (!content) return null
  return ruleMatch('reported', opening.why, 0.85, {
    source: before,
    cue: { from: group.from, to: candidate.after },
    addressee: opening.addressee,
    content: [content],
  })
}

/** “It said” has a speaker, “it is said” none; “it seems” is nobody’s. */
const isExpletive = (tagged: TaggedDoc, subject: Range): boolean => tagged.tags[subject.from] === 'EX'

/** Where the content begins behind a verb, by its frames. */
function contentAfter(tagged: TaggedDoc, candidate: CueCandidate): Opening | null {
  const { frames } = candidate.verb
  const word = tagged.doc.words[candidate.at] as string
  const limit = candidate.sentence.to
  const addressee = addresseeOf(tagged, candidate)
  const starts = addressee && frames.includes('o') ? [addressee.to] : [candidate.after]
  for (const start of starts) {
    const i = afterComma(tagged, skipAdverbials(tagged, start, limit), limit)
    const at = { addressee }
    if (i >= limit) continue
    const next = tagged.lower[i] as string
    const that = next === 'that' && !isQuoted(tagged, i)
    if (
      /[tz]/.test(frames) &&
      that &&
      !(
        tagged.tags[i] === 'DT' &&
        !/^(?:DT|PRP|NN|NNS|NNP|EX|PRP\$|CD|JJ|VBG|IN|``)/.test(tagged.tags[i + 1] ?? '')
      )
    ) {
      if (finiteAhead(tagged, i + 1, limit) >= 0 || isQuoted(tagged, i + 1))
        return { from: i + 1, that: true, why: `“${word} that”`, ...at }
    }
    if (/[tzwo]/.test(frames) && QUESTION.test(next) && !isQuoted(tagged, i) && asksHere(frames, next)) {
      return { from: i, that: false, why: `“${word} ${next}”`, ...at }
    }
    if (
      (frames.includes('i') &&
        tagged.tags[i] === 'TO' &&
        i === candidate.after &&
        /^VB/.test(tagged.tags[i + 1] ?? '')) ||
      (frames.includes('i') && next === 'to' && i === candidate.after && isQuoted(tagged, i + 1))
    ) {
      return { from: i, that: false, why: `“${word} to”`, ...at }
    }
    if (frames.includes('g') && tagged.tags[i] === 'VBG' && i === candidate.after)
      return { from: i, that: false, why: `“${word}” and what was done`, ...at }
    if (frames.includes('z') || (frames.includes('o') && addressee)) {
      const bare = bareClause(tagged, candidate, start, i, limit)
      if (bare >= 0) return { from: bare, that: false, why: `a clause after “${word}”`, ...at }
    }
  }
  if (/^(?:want|wish|prefer)$/.test(candidate.verb.lemma)) return wanted(tagged, candidate)
  // “, urging residents to leave”, but not “by asking a judge to rule”.
  const tells = candidate.group.finite || tagged.lower[candidate.group.from - 1] === ','
  if (frames.includes('x') && tells) return asked(tagged, candidate)
  return null
}

/** “said on Monday that, according to …”; “said in a letter, that”. */
const afterComma = (tagged: TaggedDoc, i: number, limit: number): number =>
  i < limit && tagged.lower[i] === ',' && tagged.lower[i + 1] === 'that' ? i + 1 : i

const asksHere = (frames: string, word: string): boolean =>
  frames.includes('w') || word === 'whether' || (/[o]/.test(frames) && /^(?:how|why|what)$/.test(word))

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
  return { from: after, that: false, why, addressee: null }
}

/** “want it kept open”: an object and what is to become of it. */
function wanted(tagged: TaggedDoc, candidate: CueCandidate): Opening | null {
  const end = endOfPhrase(tagged, candidate.after, candidate.sentence.to)
  if (end === candidate.after || !/^(?:TO|VBN|VBG|JJ|VB|RP|IN)$/.test(tagged.tags[end] ?? '')) return null
  return {
    from: candidate.after,
    that: false,
    why: `“${tagged.doc.words[candidate.at]}” and what is wanted`,
    addressee: null,
  }
}
