// Where the clause that a cue governs begins and ends.
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { endOfBase, endOfPhrase, isFiniteVerb, isTime } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'

/** Tokens of the longest clause that is looked through: no sentence of news is longer, and hostile ones have no end. */
export const LONGEST_CLAUSE = 500

/** First finite verb of a clause that starts at `from` and has a subject; -1 where there is none. */
export function finiteAhead(r: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_CLAUSE)
  let nominal = false
  for (let i = from; i < limit; i++) {
    if (isQuoted(r, i)) {
      nominal = true
      continue
    }
    const tag = r.tags[i] as string
    const word = r.lower[i] as string
    if (isFiniteVerb(r, i) && nominal) return i
    if (isFiniteVerb(r, i) && !nominal) return -1
    if (/^(?:NN|NNS|NNP|NNPS|PRP|CD|EX|DT|FW|SYM|VBG|JJ|JJS|RB|PRP\$)$/.test(tag))
      nominal = nominal || tag !== 'RB'
    if (word === ',') {
      const close = closingComma(r, i, limit)
      if (close < 0) {
        if (
          i - from <= 6 &&
          /^(?:if|when|while|despite|in|on|at|after|before|as|because|with|under|for|since|to|by|without|until)$/.test(
            r.lower[from] as string,
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
      while (k < limit && !isFiniteVerb(r, k)) k++
      i = k
      continue
    }
    if (/^[;:]$/.test(word) || /^(?:–|—|--)$/.test(word)) return -1
    if (tag === 'TO' && !nominal) return -1
  }
  return -1
}

/** The comma that ends an aside opened by the comma at `open`, or -1. */
function closingComma(r: Reading, open: number, limit: number): number {
  const next = r.lower[open + 1] ?? ''
  const tag = r.tags[open + 1] ?? ''
  if (/^(?:and|but|or|so|yet)$/.test(next)) return -1
  if (!/^(?:WP|WP\$|WDT|DT|NNP|NNPS|CD|VBN|VBG|IN|JJ|NN|NNS|RB|``|PRP\$)$/.test(tag)) return -1
  for (let i = open + 1; i < Math.min(limit, open + 40); i++) {
    if (isQuoted(r, i)) continue
    if (r.lower[i] === ',') return i
    if (/^[;:.]$/.test(r.lower[i] as string)) return -1
  }
  return -1
}

/** What the clause's end depends on. */
export type ClauseSetting = {
  /** The cue's own clause is subordinate (“When the ranger said …, forty …”): its content ends with that clause. */
  readonly subordinate: boolean
  /** “that” opens the content, so that “and that” goes on with it. */
  readonly that: boolean
  /** “had just said … when …”. */
  readonly just: boolean
}

/** End of the content that starts at `from`, never beyond `to`. */
export function endOfClause(r: Reading, from: number, to: number, setting: ClauseSetting): number {
  const limit = Math.min(to, from + LONGEST_CLAUSE)
  let depth = 0
  const firstFinite = finiteAhead(r, from, limit)
  for (let i = from; i < limit; i++) {
    if (isQuoted(r, i)) continue
    const word = r.lower[i] as string
    if (word === '(' || r.tags[i] === '-LRB-') depth++
    else if (word === ')' || r.tags[i] === '-RRB-') {
      if (depth === 0) return i
      depth--
    }
    if (depth > 0) continue
    if (word === ';') return i
    if (i > from + 1 && /^(?:–|—|--)$/.test(word)) return i
    if (setting.just && word === 'when') return i
    if (word === ',' && endsAtComma(r, i, from, limit, firstFinite, setting)) return i
    if (
      i > from + 1 &&
      /^(?:and|but|while|as|or|then)$/.test(word) &&
      r.lower[i - 1] !== ',' &&
      cutsBefore(r, i, limit, word)
    )
      return i
    if (i > from + 2 && word === 'according' && r.lower[i + 1] === 'to') return i
  }
  return limit
}

/** Whether what follows a coordinator is not governed by the cue any more. */
function cutsBefore(r: Reading, at: number, limit: number, word: string): boolean {
  const next = at + 1 + (r.tags[at + 1] === 'RB' ? 1 : 0)
  if (next >= limit || isQuoted(r, next)) return false
  if (word === 'but' && !/^(?:that|also|not)$/.test(r.lower[at + 1] as string)) {
    return isFiniteVerb(r, next) || finiteAhead(r, next, limit) >= 0
  }
  if (/^(?:and|or|then)$/.test(word) && isFiniteVerb(r, next) && CUE_VERBS.has(r.lower[next] as string))
    return true
  if (/^(?:and|while|as)$/.test(word)) return startsCue(r, at + 1, limit)
  return false
}

/** Whether a new subject and its cue stand here: “and prosecutor Nadine Osterhaus hinted that”. */
function startsCue(r: Reading, from: number, limit: number): boolean {
  const end = endOfPhrase(r, from, limit)
  if (end === from) return false
  let k = end
  while (
    k < limit &&
    (r.tags[k] === 'RB' || r.tags[k] === 'MD' || /^(?:has|have|had|was|is)$/.test(r.lower[k] as string))
  )
    k++
  const verb = CUE_VERBS.get(r.lower[k] ?? '')
  if (!verb || !/^VB[DZPN]?$/.test(r.tags[k] as string)) return false
  const after = r.lower[k + 1] ?? ''
  return (
    /^(?:that|to|whether|if|why|how|it|he|she|they)$/.test(after) ||
    (verb.frames.includes('z') && finiteAhead(r, k + 1, limit) >= 0)
  )
}

function endsAtComma(
  r: Reading,
  at: number,
  from: number,
  limit: number,
  finite: number,
  setting: ClauseSetting,
): boolean {
  const next = at + 1
  const word = r.lower[next] ?? ''
  if (next >= limit) return true
  const begun = finite >= 0 ? at > finite : at > from + 1
  if (
    /^(?:but|yet|while|whereas|though|although|so|then|prompting|sparking|leading|despite|amid)$/.test(word)
  )
    return begun
  if (word === 'and' || word === 'or' || word === 'nor') {
    if (/^(?:that|also)$/.test(r.lower[next + 1] ?? '') || !begun) return false
    const verb = next + 1 + (r.tags[next + 1] === 'RB' ? 1 : 0)
    if (isFiniteVerb(r, verb)) return CUE_VERBS.has(r.lower[verb] as string)
    if (startsCue(r, next + 1, limit)) return true
    // A new clause with a subject of its own is the outlet's; an item of a list is not.
    return finiteAhead(r, next + 1, limit) >= 0 && endOfBase(r, next + 1, limit) > next + 1
  }
  if (
    /^(?:saying|adding|according|citing|noting|warning|arguing|insisting|claiming|explaining|telling|calling|accusing|quoting|referring)$/.test(
      word,
    )
  )
    return true
  if (!begun) return false
  if (setting.subordinate) return closingAside(r, at, limit) < 0
  return startsTail(r, next, limit)
}

/** In a subordinate clause a comma ends it, unless it opens a short aside: “, which …,”, “, 63,”. */
function closingAside(r: Reading, at: number, limit: number): number {
  return /^(?:who|which|whose)$/.test(r.lower[at + 1] ?? '') || r.tags[at + 1] === 'CD'
    ? closingComma(r, at, limit)
    : -1
}

/** “…, the department said.”: a source and its cue close the sentence. */
function startsTail(r: Reading, from: number, limit: number): boolean {
  const end = endOfPhrase(r, from, limit)
  const verb = end > from ? end : from
  if (!CUE_VERBS.get(r.lower[verb] ?? '')?.frames.includes('q') || !isFiniteVerb(r, verb)) return false
  if (end > from) return verb + 1 >= limit - 1 || isTime(r, verb + 1) || r.tags[verb + 1] === 'IN'
  return endOfBase(r, verb + 1, limit) > verb + 1
}

/** Adverbs, dates and short prepositional phrases between a cue and its content. */
export function skipAdverbials(r: Reading, from: number, limit: number): number {
  let i = from
  for (let steps = 0; steps < 6 && i < limit; steps++) {
    if (isQuoted(r, i)) return i
    const tag = r.tags[i] as string
    if (
      (tag === 'RB' || tag === 'RP') &&
      !/^(?:not|there|here|only|even|almost|nearly|about)$/.test(r.lower[i] as string)
    ) {
      i++
      continue
    }
    if (isTime(r, i) && tag !== 'NNS') {
      i = endOfTime(r, i, limit)
      continue
    }
    if (/^(?:last|this|next|earlier|late|early)$/.test(r.lower[i] as string) && isTime(r, i + 1)) {
      i = endOfTime(r, i + 1, limit)
      continue
    }
    if (
      tag === 'IN' &&
      /^(?:on|in|at|during|after|of|about|from|before|by|with|through|via|to|for|under|over|ahead)$/.test(
        r.lower[i] as string,
      )
    ) {
      const end = endOfPhrase(r, i + 1, limit)
      if (end === i + 1) return i
      i = end
      continue
    }
    if (tag === 'TO') {
      const end = endOfBase(r, i + 1, limit)
      if (end === i + 1) return i
      i = end
      continue
    }
    return i
  }
  return i
}

function endOfTime(r: Reading, from: number, limit: number): number {
  let i = from + 1
  while (i < limit && (isTime(r, i) || r.tags[i] === 'CD')) i++
  return i
}

/** Range helper for rules that build content from two ends. */
export const rangeOf = (from: number, to: number): Range | null => (to > from ? { from, to } : null)
