// A noun that stands for saying or wanting: the anglers’ complaint that the weir was open; a pledge by X to put an officer on every train.
// Known failure: “the fact that” and its like are no claims and not in the list; “reports that” keep an empty source.
import { CLAIM_NOUNS, WILL_NOUNS } from '../../lexicon/cueNouns'
import { endOfClause, finiteAhead, rangeOf, windowAround } from './clause'
import { endOfBase, endOfPhrase, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { phraseBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findNounCues(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(tagged, i) || /^VB[DZPN]?$/.test(tagged.tags[i] as string)) continue
    const word = tagged.lower[i] as string
    if (!CLAIM_NOUNS.has(word) && !WILL_NOUNS.has(word)) continue
    const one = nounCue(tagged, i, word, windowAround(sentence, i))
    if (one) found.push(one)
  }
  return found
}

function nounCue(tagged: TaggedDoc, at: number, word: string, sentence: Range): RuleMatch | null {
  const owner = ownerOf(tagged, at, sentence)
  const by = byPhrase(tagged, at + 1, sentence.to)
  const from = by ? by.to : at + 1
  const source = by ?? owner
  const isClaim =
    CLAIM_NOUNS.has(word) && tagged.lower[from] === 'that' && finiteAhead(tagged, from + 1, sentence.to) >= 0
  const isWill =
    WILL_NOUNS.has(word) &&
    source !== null &&
    tagged.tags[from] === 'TO' &&
    /^VB/.test(tagged.tags[from + 1] ?? '')
  if (!isClaim && !isWill) return null
  const start = isClaim ? from + 1 : from
  const end = isWill
    ? endOfInfinitive(tagged, start, sentence.to)
    : endOfNounClause(tagged, start, sentence.to)
  const content = rangeOf(start, end)
  if (!content) return null
  return ruleMatch('noun', `“${tagged.doc.words[at]}” that names a claim`, 0.7, {
    source,
    cue: { from: at, to: at + 1 },
    content: [content],
  })
}

/** Whose it is: growers’ fear, his claim. */
function ownerOf(tagged: TaggedDoc, at: number, sentence: Range): Range | null {
  let i = at - 1
  while (i > sentence.from && /^(?:JJ|RB|CD|JJS|JJR|VBN|NN)$/.test(tagged.tags[i] as string)) i--
  if (tagged.tags[i] === 'PRP$') return { from: i, to: i + 1 }
  if (tagged.tags[i] !== 'POS') return null
  return phraseBefore(tagged, i, sentence.from)
}

function byPhrase(tagged: TaggedDoc, from: number, limit: number): Range | null {
  if (!/^(?:by|from|of)$/.test(tagged.lower[from] ?? '')) return null
  const to = endOfPhrase(tagged, from + 1, limit)
  return to > from + 1 ? { from: from + 1, to } : null
}

/** The claim is the subject’s: it ends before the main verb (“… for years was read out twice”). */
function endOfNounClause(tagged: TaggedDoc, from: number, limit: number): number {
  const end = endOfClause(tagged, from, limit, { subordinate: true })
  const first = finiteAhead(tagged, from, end)
  let verb = first + 1
  while (verb < end && (/^VB/.test(tagged.tags[verb] as string) || tagged.tags[verb] === 'RB')) verb++
  // A second finite verb without its own conjunction, subject pronoun or relative word is the main verb.
  for (let i = verb; i < end && !isConjunction(tagged, i); i++) {
    if (isQuoted(tagged, i) || !/^(?:VB[DZ]|MD)$/.test(tagged.tags[i] as string)) continue
    if (!/^(?:and|or|who|which|that|it|he|she|they|,)$/.test(tagged.lower[i - 1] as string)) return i
  }
  return end
}

const isConjunction = (tagged: TaggedDoc, i: number): boolean =>
  /^(?:IN|WRB|WDT|WP|CC)$/.test(tagged.tags[i] as string) &&
  /^(?:that|if|when|while|because|after|before|as|who|which|where|and|but|since|until|although|how|why|whether|what)$/.test(
    tagged.lower[i] as string,
  )

/** An infinitive ends before a finite verb that is the main one, or at a comma. */
function endOfInfinitive(tagged: TaggedDoc, from: number, limit: number): number {
  let conjoined = isConjunction(tagged, from) || isConjunction(tagged, from + 1)
  for (let i = from + 2; i < limit; i++) {
    conjoined ||= isConjunction(tagged, i)
    if (isQuoted(tagged, i)) continue
    if (isFiniteVerb(tagged, i) && !conjoined) return i
    if (/^[,;.]$/.test(tagged.lower[i] as string) && endOfBase(tagged, i + 1, limit) !== i + 1) return i
  }
  return limit
}
