// Where the clause that a cue governs begins and ends.
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { endOfBase, endOfPhrase, isFiniteVerb, isTime } from './phrases'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

/** Tokens of the longest clause that is looked through: no sentence of news is longer, and hostile ones have no end. */
export const LONGEST_CLAUSE = 500
/** Tokens between a cue and its clause at most: adverbs, dates, the addressee. */
const LEAD_IN = 100

/** What of a sentence is read around a token: all of it in news, and of a hostile one what a clause may take. */
export const windowAround = ({ from, to }: Range, at: number): Range => ({
  from: Math.max(from, at - LONGEST_CLAUSE),
  to: Math.min(to, at + LEAD_IN + LONGEST_CLAUSE),
})

/** First finite verb of a clause that starts at `from` and has a subject; -1 where there is none. */
export function finiteAhead(tagged: TaggedDoc, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_CLAUSE)
  let nominal = false
  for (let i = from; i < limit; i++) {
    if (isQuoted(tagged, i)) {
      nominal = true
      continue
    }
    const tag = tagged.tags[i] as string
    const word = tagged.lower[i] as string
    if (isFiniteVerb(tagged, i) && nominal) return i
    if (isFiniteVerb(tagged, i) && !nominal) return -1
    if (/^(?:NN|NNS|NNP|NNPS|PRP|CD|EX|DT|FW|SYM|VBG|JJ|JJS|RB|PRP\$)$/.test(tag))
      nominal = nominal || tag !== 'RB'
    if (word === ',') {
      const close = closingComma(tagged, i, limit)
      if (close < 0) {
        if (
          i - from <= 6 &&
          /^(?:if|when|while|despite|in|on|at|after|before|as|because|with|under|for|since|to|by|without|until)$/.test(
            tagged.lower[from] as string,
          )
        )
          continue
        return -1
      }
      i = close
      continue
    }
    if (
      /^(?:who|which|that|whose)$/.test(word) &&
      nominal &&
      i > from &&
      (tag === 'WP' || tag === 'WDT' || tag === 'WP$' || tag === 'IN')
    ) {
      // A relative clause has a finite verb of its own: it is skipped.
      let k = i + 1
      while (k < limit && !isFiniteVerb(tagged, k)) k++
      i = k
      continue
    }
    if (/^[;:]$/.test(word) || /^(?:–|—|--)$/.test(word)) return -1
    // “may disclose his returns if they are audited”: an object, and a clause that depends on the verb.
    if (nominal && /^(?:if|when|because|while|although|though|unless|until|whenever|once)$/.test(word))
      return -1
    if (tag === 'TO' && !nominal) return -1
  }
  return -1
}

/** The comma that ends an aside opened by the comma at `open`, or -1. */
function closingComma(tagged: TaggedDoc, open: number, limit: number): number {
  const next = tagged.lower[open + 1] ?? ''
  const tag = tagged.tags[open + 1] ?? ''
  if (/^(?:and|but|or|so|yet)$/.test(next)) return -1
  if (!/^(?:WP|WP\$|WDT|DT|NNP|NNPS|CD|VBN|VBG|IN|JJ|NN|NNS|RB|``|PRP\$)$/.test(tag)) return -1
  for (let i = open + 1; i < Math.min(limit, open + 40); i++) {
    if (isQuoted(tagged, i)) continue
    if (tagged.lower[i] === ',') return i
    if (/^[;:.]$/.test(tagged.lower[i] as string)) return -1
  }
  return -1
}

/** What the clause's end depends on. */
type ClauseSetting = {
  /** The cue's own clause is subordinate (“When the ranger said …, forty …”): its content ends with that clause. */
  readonly subordinate?: boolean
  /** “had just said … when …”. */
  readonly just?: boolean
}

/** End of the content that starts at `from`, never beyond `to`. */
export function endOfClause(
  tagged: TaggedDoc,
  from: number,
  to: number,
  { subordinate = false, just = false }: ClauseSetting = {},
): number {
  const limit = Math.min(to, from + LONGEST_CLAUSE)
  let depth = 0
  const firstFinite = finiteAhead(tagged, from, limit)
  for (let i = from; i < limit; i++) {
    if (isQuoted(tagged, i)) continue
    const word = tagged.lower[i] as string
    if (word === '(' || tagged.tags[i] === '-LRB-') depth++
    else if (word === ')' || tagged.tags[i] === '-RRB-') {
      if (depth === 0) return i
      depth--
    }
    if (depth > 0) continue
    if (word === ';') return i
    if (i > from + 1 && /^(?:–|—|--)$/.test(word)) return i
    if (just && word === 'when') return i
    if (word === ',' && endsAtComma(tagged, i, from, limit, firstFinite, subordinate)) return i
    if (
      i > from + 1 &&
      /^(?:and|but|while|as|or|then)$/.test(word) &&
      tagged.lower[i - 1] !== ',' &&
      cutsBefore(tagged, i, limit, word)
    )
      return i
    if (i > from + 2 && word === 'according' && tagged.lower[i + 1] === 'to') return i
  }
  return limit
}

/** Whether what follows a coordinator is not governed by the cue any more. */
function cutsBefore(tagged: TaggedDoc, at: number, limit: number, word: string): boolean {
  const next = at + 1 + (tagged.tags[at + 1] === 'RB' ? 1 : 0)
  if (next >= limit || isQuoted(tagged, next)) return false
  if (word === 'but' && !/^(?:that|also|not)$/.test(tagged.lower[at + 1] as string)) {
    return isFiniteVerb(tagged, next) || finiteAhead(tagged, next, limit) >= 0
  }
  if (
    /^(?:and|or|then)$/.test(word) &&
    isFiniteVerb(tagged, next) &&
    CUE_VERBS.has(tagged.lower[next] as string)
  )
    return true
  if (/^(?:and|while|as)$/.test(word)) return startsCue(tagged, at + 1, limit)
  return false
}

/** Whether a new subject and its cue stand here: “and prosecutor Nadine Osterhaus hinted that”. */
function startsCue(tagged: TaggedDoc, from: number, limit: number): boolean {
  const end = endOfPhrase(tagged, from, limit)
  if (end === from) return false
  let k = end
  while (
    k < limit &&
    (tagged.tags[k] === 'RB' ||
      tagged.tags[k] === 'MD' ||
      /^(?:has|have|had|was|is)$/.test(tagged.lower[k] as string))
  )
    k++
  const verb = CUE_VERBS.get(tagged.lower[k] ?? '')
  if (!verb || !/^VB[DZPN]?$/.test(tagged.tags[k] as string)) return false
  const after = tagged.lower[k + 1] ?? ''
  return (
    /^(?:that|to|whether|if|why|how|it|he|she|they)$/.test(after) ||
    (verb.frames.includes('z') && finiteAhead(tagged, k + 1, limit) >= 0)
  )
}

function endsAtComma(
  tagged: TaggedDoc,
  at: number,
  from: number,
  limit: number,
  finite: number,
  subordinate: boolean,
): boolean {
  const next = at + 1
  const word = tagged.lower[next] ?? ''
  if (next >= limit) return true
  const begun = finite >= 0 ? at > finite : at > from + 1
  if (
    /^(?:but|yet|while|whereas|though|although|so|then|prompting|sparking|leading|despite|amid)$/.test(word)
  )
    return begun
  if (word === 'and' || word === 'or' || word === 'nor') {
    if (/^(?:that|also)$/.test(tagged.lower[next + 1] ?? '') || !begun) return false
    const verb = next + 1 + (tagged.tags[next + 1] === 'RB' ? 1 : 0)
    if (isFiniteVerb(tagged, verb)) return CUE_VERBS.has(tagged.lower[verb] as string)
    if (startsCue(tagged, next + 1, limit)) return true
    // A new clause with a subject of its own is the outlet's; an item of a list is not.
    return finiteAhead(tagged, next + 1, limit) >= 0 && endOfBase(tagged, next + 1, limit) > next + 1
  }
  if (
    /^(?:saying|adding|according|citing|noting|warning|arguing|insisting|claiming|explaining|telling|calling|accusing|quoting|referring)$/.test(
      word,
    )
  )
    return true
  if (!begun) return false
  if (subordinate) return closingAside(tagged, at, limit) < 0
  return startsTail(tagged, next, limit)
}

/** In a subordinate clause a comma ends it, unless it opens a short aside: “, which …,”, “, 63,”. */
function closingAside(tagged: TaggedDoc, at: number, limit: number): number {
  return /^(?:who|which|whose)$/.test(tagged.lower[at + 1] ?? '') || tagged.tags[at + 1] === 'CD'
    ? closingComma(tagged, at, limit)
    : -1
}

/** “…, the department said.”: a source and its cue close the sentence. */
function startsTail(tagged: TaggedDoc, from: number, limit: number): boolean {
  const end = endOfPhrase(tagged, from, limit)
  const verb = end > from ? end : from
  if (!CUE_VERBS.get(tagged.lower[verb] ?? '')?.frames.includes('q') || !isFiniteVerb(tagged, verb))
    return false
  if (end > from) return verb + 1 >= limit - 1 || isTime(tagged, verb + 1) || tagged.tags[verb + 1] === 'IN'
  return endOfBase(tagged, verb + 1, limit) > verb + 1
}

/** Adverbs, dates and short prepositional phrases between a cue and its content. */
export function skipAdverbials(tagged: TaggedDoc, from: number, limit: number): number {
  let i = from
  for (let steps = 0; steps < 6 && i < limit; steps++) {
    if (isQuoted(tagged, i)) return i
    const tag = tagged.tags[i] as string
    if (
      (tag === 'RB' || tag === 'RP') &&
      !/^(?:not|there|here|only|even|almost|nearly|about)$/.test(tagged.lower[i] as string)
    ) {
      i++
      continue
    }
    if (isTime(tagged, i) && tag !== 'NNS') {
      i = endOfTime(tagged, i, limit)
      continue
    }
    if (/^(?:last|this|next|earlier|late|early)$/.test(tagged.lower[i] as string) && isTime(tagged, i + 1)) {
      i = endOfTime(tagged, i + 1, limit)
      continue
    }
    if (
      tag === 'IN' &&
      /^(?:on|in|at|during|after|of|about|from|before|by|with|through|via|to|for|under|over|ahead)$/.test(
        tagged.lower[i] as string,
      )
    ) {
      const end = endOfPhrase(tagged, i + 1, limit)
      if (end === i + 1) return i
      i = end
      continue
    }
    if (tag === 'TO') {
      const end = endOfBase(tagged, i + 1, limit)
      if (end === i + 1) return i
      i = end
      continue
    }
    return i
  }
  return i
}

function endOfTime(tagged: TaggedDoc, from: number, limit: number): number {
  let i = from + 1
  while (i < limit && (isTime(tagged, i) || tagged.tags[i] === 'CD')) i++
  return i
}

/** Range helper for rules that build content from two ends. */
export const rangeOf = (from: number, to: number): Range | null => (to > from ? { from, to } : null)
