// Quotation marks beside a cue: “We won,” she said; said Caddell: “We won”; “We have,” the mayor told the meeting, “won.”
// Known failure: a cue between two quotations of different speakers in one sentence.
// After O’Keefe, Pareti, Curran, Koprinska & Honnibal (EMNLP 2012), whose rule-based baseline starts the same way.

import { paragraphAt } from '../../doc'
import { finiteAhead, skipAdverbials } from './clause'
import type { CueCandidate } from './cueCandidate'
import { endOfPhrase, isTime } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { firstPiece, isClosingMark, isOpeningMark, isQuoted, type Range, type TaggedDoc } from './taggedDoc'

const leadsIn = (mark: string | undefined): boolean => mark === ':' || mark === ','

/**
 * The quotation that ends right before token `at`, a comma between them allowed; -1 where there is none. One that ends a
 * paragraph is not of whoever opens the next; one that ends a sentence (“… told us anything.” The minister said the plan
 * would go ahead.) not of a cue that has words of its own.
 */
function quotationBefore(tagged: TaggedDoc, at: number, candidate: CueCandidate, right: number): number {
  const comma = tagged.lower[at - 1] === ',' && !isQuoted(tagged, at - 1)
  const last = comma ? at - 2 : at - 1
  if (last < 0 || !isQuoted(tagged, last) || paragraphAt(tagged.doc, last) !== paragraphAt(tagged.doc, at))
    return -1
  const end = tagged.doc.words[isClosingMark(tagged.doc.words[last] as string) ? last - 1 : last] as string
  const isEnded = !comma && /^[.?!…]+$/.test(end)
  if (isEnded && (hasClause(tagged, candidate) || (right >= 0 && isOwn(tagged, right, end)))) return -1
  return tagged.quotationOf[last] as number
}

/** The cue leads to words of its own: said that the plan …, said the plan would …, refused to go. */
function hasClause(tagged: TaggedDoc, { after, sentence }: CueCandidate): boolean {
  const at = skipAdverbials(tagged, after, sentence.to)
  if (/^(?:that|whether)$/.test(tagged.lower[at] ?? '') || tagged.tags[after] === 'TO') return true
  return !/^(?:IN|WRB|CC|,)$/.test(tagged.tags[at] ?? ',') && finiteAhead(tagged, at, sentence.to) >= 0
}

/** “We won.” Ortiz said: “They lost.”: the second is what the cue leads to; in “Why?” she said, “I won.” both are hers. */
const isOwn = (tagged: TaggedDoc, right: number, end: string): boolean =>
  end === '.' || tagged.lower[firstPiece(tagged, right).from - 1] === ':'

export function findQuoted(tagged: TaggedDoc, candidate: CueCandidate): RuleMatch | null {
  const { before, behind, group, sentence } = candidate
  if (!candidate.verb.frames.includes('q') || group.passive) return null
  const addressee = addresseeOf(tagged, candidate)
  const right = quotationAfter(tagged, addressee ? addressee.to : candidate.after, sentence.to)
  // “…,” she said: the subject stands between the quotation and the verb.
  const leftOf = before ? quotationBefore(tagged, before.from, candidate, right) : -1
  const inverted = quotationBefore(tagged, group.from, candidate, right)
  if (before && leftOf >= 0 && speaks(tagged, leftOf))
    return made(tagged, candidate, before, [leftOf, right], addressee)
  if (inverted >= 0 && speaks(tagged, inverted) && behind)
    return made(tagged, candidate, behind, [inverted, quotationAfter(tagged, behind.to, sentence.to)], null)
  if (right >= 0 && before && (group.finite || tagged.tags[candidate.at] === 'VBG'))
    return made(tagged, candidate, before, [right], addressee)
  if (right >= 0 && behind && leadsIn(tagged.lower[behind.to]))
    return made(tagged, candidate, behind, [right], null)
  return null
}

/** A fragment is speech beside a cue only where nothing but the cue is left of the sentence. */
function speaks(tagged: TaggedDoc, number: number): boolean {
  const quotation = tagged.quotations[number]
  if (!quotation) return false
  if (quotation.use === 'speech') return true
  const first = tagged.pieces[number]?.[0]
  return (
    first !== undefined &&
    (first.from === 0 ||
      tagged.doc.sentenceOf[first.from] !== tagged.doc.sentenceOf[first.from - 1] ||
      isOpeningMark(tagged.doc.words[first.from - 1] as string))
  )
}

/** The quotation that opens behind `from`, over adverbs, dates, “of the landslide”, a colon or a comma; -1 for none. */
export function quotationAfter(tagged: TaggedDoc, from: number, limit: number): number {
  let i = from
  if (i < limit && !isQuoted(tagged, i)) i = skipAdverbials(tagged, i, limit)
  if (i < limit && leadsIn(tagged.lower[i]) && !isQuoted(tagged, i)) i++
  if (i >= limit || !isQuoted(tagged, i)) return -1
  const number = tagged.quotationOf[i] as number
  const opens = (tagged.pieces[number] as readonly Range[]).some((p) => p.from === i)
  return opens ? number : -1
}

/** told the BBC; asked reporters. */
export function addresseeOf(tagged: TaggedDoc, candidate: CueCandidate): Range | null {
  if (!candidate.verb.frames.includes('o') && !/^(?:ask|beg|implore|urge)$/.test(candidate.verb.lemma))
    return null
  if (isTime(tagged, candidate.after) || isQuoted(tagged, candidate.after)) return null
  const to = endOfPhrase(tagged, candidate.after, candidate.sentence.to)
  return to > candidate.after ? { from: candidate.after, to } : null
}

function made(
  tagged: TaggedDoc,
  candidate: CueCandidate,
  source: Range,
  numbers: readonly number[],
  addressee: Range | null,
): RuleMatch {
  const unique = [...new Set(numbers.filter((n) => n >= 0))]
  const content = unique.flatMap((n) => tagged.pieces[n] as readonly Range[]).sort((a, b) => a.from - b.from)
  return ruleMatch('quoted', `quotation marks beside “${tagged.doc.words[candidate.at]}”`, 0.95, {
    source,
    cue: { from: candidate.group.from, to: candidate.after },
    addressee,
    content,
  })
}
