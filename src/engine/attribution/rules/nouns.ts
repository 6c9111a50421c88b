// A noun that stands for saying or wanting: the anglers’ complaint that the weir was open; a pledge by X to put an officer on every train.
// Known failure: “the fact that” and its like are no claims and not in the list; “reports that” keep an empty source.
import { CLAIM_NOUNS, WILL_NOUNS } from '../../lexicon/cueNouns'
import { endOfClause, finiteAhead, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { endOfBase, endOfPhrase } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { phraseBefore } from './subject'

export function findNounCues(r: Reading, sentence: Range): Finding[] {
  const found: Finding[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(r, i) || /^VB[DZPN]?$/.test(r.tags[i] as string)) continue
    const word = r.lower[i] as string
    if (!CLAIM_NOUNS.has(word) && !WILL_NOUNS.has(word)) continue
    const one = nounCue(r, i, word, sentence)
    if (one) found.push(one)
  }
  return found
}

function nounCue(r: Reading, at: number, word: string, sentence: Range): Finding | null {
  const owner = ownerOf(r, at, sentence)
  const by = byPhrase(r, at + 1, sentence.to)
  const from = by ? by.to : at + 1
  const source = by ?? owner
  const isClaim =
    CLAIM_NOUNS.has(word) && r.lower[from] === 'that' && finiteAhead(r, from + 1, sentence.to) >= 0
  const isWill =
    WILL_NOUNS.has(word) && source !== null && r.tags[from] === 'TO' && /^VB/.test(r.tags[from + 1] ?? '')
  if (!isClaim && !isWill) return null
  const start = isClaim ? from + 1 : from
  const end = isWill ? endOfInfinitive(r, start, sentence.to) : endOfNounClause(r, start, sentence.to)
  const content = rangeOf(start, end)
  if (!content) return null
  return finding('noun', `“${r.doc.words[at]}” that names a claim`, 0.7, {
    source,
    cue: { from: at, to: at + 1 },
    content: [content],
  })
}

/** Whose it is: growers’ fear, his claim. */
function ownerOf(r: Reading, at: number, sentence: Range): Range | null {
  let i = at - 1
  while (i > sentence.from && /^(?:JJ|RB|CD|JJS|JJR|VBN|NN)$/.test(r.tags[i] as string)) i--
  if (r.tags[i] === 'PRP$') return { from: i, to: i + 1 }
  if (r.tags[i] !== 'POS') return null
  return phraseBefore(r, i, sentence.from)
}

function byPhrase(r: Reading, from: number, limit: number): Range | null {
  if (!/^(?:by|from|of)$/.test(r.lower[from] ?? '')) return null
  const to = endOfPhrase(r, from + 1, limit)
  return to > from + 1 ? { from: from + 1, to } : null
}

/** The claim is the subject’s: it ends before the main verb (“… for years was read out twice”). */
function endOfNounClause(r: Reading, from: number, limit: number): number {
  const end = endOfClause(r, from, limit, { subordinate: true, that: true, just: false })
  const first = finiteAhead(r, from, end)
  let verb = first + 1
  while (verb < end && (/^VB/.test(r.tags[verb] as string) || r.tags[verb] === 'RB')) verb++
  for (let i = verb; i < end; i++) {
    if (isQuoted(r, i) || !/^(?:VB[DZ]|MD)$/.test(r.tags[i] as string)) continue
    const before = r.lower[i - 1] as string
    // A second finite verb without its own conjunction, subject pronoun or relative word is the main verb.
    if (/^(?:and|or|who|which|that|it|he|she|they|,)$/.test(before) || conjunctionBetween(r, verb, i))
      continue
    return i
  }
  return end
}

const conjunctionBetween = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      /^(?:IN|WRB|WDT|WP|CC)$/.test(r.tags[i] as string) &&
      /^(?:that|if|when|while|because|after|before|as|who|which|where|and|but|since|until|although|how|why|whether|what)$/.test(
        r.lower[i] as string,
      )
    )
      return true
  return false
}

/** An infinitive ends before a finite verb that is the main one, or at a comma. */
function endOfInfinitive(r: Reading, from: number, limit: number): number {
  for (let i = from + 2; i < limit; i++) {
    if (isQuoted(r, i)) continue
    if (/^(?:VB[DZP]|MD)$/.test(r.tags[i] as string) && !conjunctionBetween(r, from, i)) return i
    if (/^[,;.]$/.test(r.lower[i] as string) && endOfBase(r, i + 1, limit) !== i + 1) return i
  }
  return limit
}
