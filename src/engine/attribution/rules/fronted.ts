// The words stand before their cue without quotation marks: The hull is rotten, the surveyor said on Monday.
// Known failure: a fronted clause that itself ends in a source-like phrase.
import { rangeOf, skipAdverbials } from './clause'
import type { CueCandidate } from './cueCandidate'
import { isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findFronted(tagged: TaggedDoc, candidate: CueCandidate): RuleMatch | null {
  const { frames } = candidate.verb
  if (!/[qtz]/.test(frames) || candidate.group.passive || !candidate.group.finite) return null
  const { before, behind, group, sentence } = candidate
  const follows = (comma: number) => tagged.lower[comma] === ',' && !isQuoted(tagged, comma)
  if (before && follows(before.from - 1) && endsHere(tagged, candidate.after, sentence.to))
    return made(tagged, candidate, before, before.from - 1)
  if (behind && follows(group.from - 1) && endsHere(tagged, behind.to, sentence.to))
    return made(tagged, candidate, behind, group.from - 1)
  return null
}

/** Behind the cue nothing is left but when and where, or an aside on the speaker. */
function endsHere(tagged: TaggedDoc, from: number, limit: number): boolean {
  const i = skipAdverbials(tagged, from, limit)
  if (i >= limit) return true
  const word = tagged.lower[i] as string
  if (/^[.!?]/.test(word) || isQuoted(tagged, i)) return true
  return word === ',' || tagged.tags[i] === "''" || tagged.tags[i] === 'VBG' || tagged.tags[i] === 'WRB'
}

function made(tagged: TaggedDoc, candidate: CueCandidate, source: Range, end: number): RuleMatch | null {
  const from = startOfFronted(tagged, candidate.sentence.from, end)
  const content = rangeOf(from, end)
  // One or two words before the comma are an adverbial (“On Monday, he said”), not what was said.
  if (!content || !hasVerb(tagged, content)) return null
  return ruleMatch('fronted', `the words stand before “${tagged.doc.words[candidate.at]}”`, 0.8, {
    source,
    cue: { from: candidate.group.from, to: candidate.after },
    content: [content],
  })
}

const hasVerb = (tagged: TaggedDoc, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++)
    if (isFiniteVerb(tagged, i))
      return (
        !/^(?:as|when|while|after|before|if|because|although|though|once|since|speaking|asked)$/.test(
          tagged.lower[from] as string,
        ) || commas(tagged, from, to) > 0
      )
  return false
}

const commas = (tagged: TaggedDoc, from: number, to: number): number => {
  let n = 0
  for (let i = from; i < to; i++) if (tagged.lower[i] === ',') n++
  return n
}

/** A dateline, a bullet or “But” is not part of what was said. */
function startOfFronted(tagged: TaggedDoc, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (/^(?:—|–|--)$/.test(tagged.lower[i] as string)) return i + 1
  return /^(?:but|and|yet|so)$/.test(tagged.lower[from] as string) ||
    /^[•*–-]$/.test(tagged.lower[from] as string)
    ? from + 1
    : from
}
