// Who a verb belongs to: the noun phrase before it, over asides and relative clauses, or behind it.
import { endOfBase, endOfPhrase, type Group, isFiniteVerb, isTime, isVerb } from './phrases'
import { isQuoted, type Range, type Reading, sentenceAt } from './reading'

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|PRP|CD|EX|FW|SYM|DT|POS|WP|JJ|JJR|JJS)$/
const LEFTWARD = new Set([
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'DT',
  'PRP$',
  'POS',
  'FW',
  'SYM',
  '$',
  'PDT',
  'VBN',
  'VBG',
  'HYPH',
  'RB',
])
const OPENS_ASIDE =
  /^(?:who|whose|whom|which|where|a|an|the|one|now|then|also|formerly|himself|herself|himself|its|his|her|their|speaking|citing|quoting|writing)$/
const SPLIT = /^(?:and|or|nor|&)$/

/** Start of the base noun phrase that ends before `to`. */
function startOfBase(r: Reading, to: number, limit: number): number {
  let i = to - 1
  if (i < limit || isQuoted(r, i)) return to
  if (r.tags[i] === 'PRP' || r.tags[i] === 'WP' || r.tags[i] === 'WDT') return i
  if (!NOMINAL.test(r.tags[i] as string) && !(r.tags[i] === 'VBG' || r.tags[i] === 'VBN')) return to
  if (r.tags[i] === 'POS') return to
  let start = to
  while (i >= limit && !isQuoted(r, i)) {
    const tag = r.tags[i] as string
    if (r.lower[i] === '&') {
      i--
      continue
    }
    if (!LEFTWARD.has(tag)) break
    if (isTime(r, i) && start < to && r.tags[i + 1] !== 'POS' && tag !== 'NN') break
    if (
      (tag === 'RB' || tag === 'VBN' || tag === 'VBG') &&
      !/^(?:DT|PRP\$|POS|RB|JJ|CD)$/.test(r.tags[i - 1] ?? '')
    )
      break
    start = i
    i--
    if ((tag === 'DT' || tag === 'PRP$') && r.tags[i] !== 'PDT' && !/^(?:all|both)$/.test(r.lower[i] ?? ''))
      break
  }
  while (start < to && (r.tags[start] === 'RB' || r.tags[start] === 'POS')) start++
  return start
}

const PREPOSITION =
  /^(?:of|for|from|in|at|with|on|to|by|inside|near|within|between|against|over|about|behind|under|close|familiar|into|through|after|before|during)$/

/** The noun phrase that ends before `to`, with what is attached to it on the left. */
export function phraseBefore(r: Reading, to: number, limit: number): Range | null {
  let end = to
  while (
    end > limit &&
    (r.tags[end - 1] === 'RB' ||
      /^(?:both|all|each|themselves|himself|herself|itself)$/.test(r.lower[end - 1] as string))
  )
    end--
  let start = startOfBase(r, end, limit)
  if (start === end) return null
  for (let steps = 0; steps < 6; steps++) {
    let before = start - 1
    const low = r.lower[before] ?? ''
    if (before <= limit) break
    if (PREPOSITION.test(low) && r.tags[before] !== 'RB') {
      if (
        r.tags[before - 1] === 'IN' ||
        (r.tags[before - 1] === 'JJ' && /^(?:close|familiar|near)$/.test(r.lower[before - 1] as string))
      )
        before--
      // A participle after a noun: an affidavit filed by the liquidator.
      const verb = r.tags[before - 1] ?? ''
      const participle = /^(?:VBN|VBD|VBG)$/.test(verb) && NOMINAL.test(r.tags[before - 2] ?? '')
      const next = startOfBase(r, participle ? before - 1 : before, limit)
      if (next === (participle ? before - 1 : before)) break
      start = next
    } else if (SPLIT.test(low)) {
      const next = startOfBase(r, before, limit)
      if (next === before || !isBoundary(r, next - 1, limit)) break
      start = next
      while (r.lower[start - 1] === ',' && start - 2 > limit) {
        const more = startOfBase(r, start - 1, limit)
        if (more === start - 1 || !isBoundary(r, more - 1, limit)) break
        start = more
      }
    } else break
  }
  if (start - 1 >= limit && /^(?:neither|both|either)$/.test(r.lower[start - 1] as string)) start--
  return { from: start, to: end }
}

/** Whether a clause may begin behind token `i`. */
function isBoundary(r: Reading, i: number, limit: number): boolean {
  if (i < limit || isQuoted(r, i)) return true
  return /^(?:IN|CC|WRB|,|:|\.|''|``|RB|-LRB-)$/.test(r.tags[i] as string)
}

/** Subject before a verb group; null where none stands there. `limit` is where its clause may begin at the earliest. */
export function subjectBefore(r: Reading, group: Group, limit: number): Range | null {
  let end = group.from
  while (end > limit && r.tags[end - 1] === 'RB') end--
  if (r.lower[end - 1] !== ',' && !/^(?:–|—|--|-RRB-|\))$/.test(r.lower[end - 1] ?? ''))
    return phraseBefore(r, end, limit)
  return overAside(r, end, limit)
}

/** “Solvei Tranmer, who has lived there since 1980, said”: the aside ends before the verb. */
function overAside(r: Reading, end: number, limit: number): Range | null {
  for (let c = end - 2; c > limit; c--) {
    if (isQuoted(r, c)) return null
    const word = r.lower[c] as string
    if (word !== ',' && !/^(?:–|—|--|\()$/.test(word)) continue
    const next = c + 1
    const opens =
      OPENS_ASIDE.test(r.lower[next] as string) ||
      /^(?:NNP|NNPS|CD|JJ|NN|NNS|VBN|IN|WP|WP\$|WDT|PRP\$)$/.test(r.tags[next] as string)
    const phrase = opens ? phraseBefore(r, c, limit) : null
    if (phrase && isBoundary(r, phrase.from - 1, limit) && !isAdverbialStart(r, phrase, limit)) {
      return withName(r, phrase, c, end - 1)
    }
  }
  return null
}

/** “On Monday, he said”: what stands before the comma is no subject. */
const isAdverbialStart = (r: Reading, phrase: Range, limit: number): boolean =>
  isTime(r, phrase.to - 1) ||
  (phrase.from - 1 >= limit &&
    r.tags[phrase.from - 1] === 'IN' &&
    PREPOSITION.test(r.lower[phrase.from - 1] as string))

/** A name that stands in apposition belongs to its description: the head teacher, Fintan Scally, said. */
function withName(r: Reading, phrase: Range, open: number, close: number): Range {
  const named = r.tags[phrase.to - 1] !== 'NNP'
  for (let i = open + 1; i < close; i++) if (!/^NNPS?$/.test(r.tags[i] as string)) return phrase
  return named ? { from: phrase.from, to: close } : phrase
}

/** Subject behind a verb: said Caddell; said the camper, Wilbur Fanshawe. */
export function subjectAfter(r: Reading, verb: number, limit: number): Range | null {
  const from = verb + 1
  if (isTime(r, from)) return null
  let to = endOfBase(r, from, limit)
  if (to === from) return null
  for (;;) {
    if (/^(?:of|for|from|at|with)$/.test(r.lower[to] ?? '') || SPLIT.test(r.lower[to] ?? '')) {
      const next = endOfBase(r, to + 1, limit)
      if (next === to + 1 || isTime(r, to + 1)) break
      // “said X, and she laughed”: a pronoun starts a clause of its own.
      if (SPLIT.test(r.lower[to] as string) && (isFiniteVerb(r, next) || r.tags[to + 1] === 'PRP')) break
      to = next
    } else break
  }
  if (r.lower[to] === ',' && r.tags[to - 1] !== 'NNP' && to + 1 < limit) {
    let name = to + 1
    while (name < limit && /^NNPS?$/.test(r.tags[name] as string)) name++
    if (name > to + 1 && (name >= limit || /^[,.;:]$/.test(r.lower[name] as string) || r.tags[name] === 'IN'))
      to = name
  }
  return { from, to }
}

/** What “who” stands for: the noun phrase before it. */
export function antecedent(r: Reading, pronoun: number, limit: number): Range | null {
  const end = r.lower[pronoun - 1] === ',' ? pronoun - 1 : pronoun
  return phraseBefore(r, end, limit)
}

/** Subject by the parse: the phrase around the token that hangs on the verb as its subject. */
export function parsedSubject(
  r: Reading,
  verb: number,
  isSubject: (relation: number) => boolean,
): Range | null {
  const syntax = r.syntax
  if (!syntax) return null
  const { from, to } = sentenceAt(r, verb)
  for (let i = from; i < to; i++) {
    if (syntax.heads[i] !== verb || !isSubject(syntax.relations[i] as number) || isQuoted(r, i)) continue
    if (r.tags[i] === 'WP' || r.tags[i] === 'WDT') return antecedent(r, i, from) ?? { from: i, to: i + 1 }
    const start = startOfBase(r, i + 1, from)
    const end = endOfPhrase(r, start, i < verb ? verb : to)
    if (end > i) return { from: start, to: end }
  }
  return null
}

/** Nearest finite verb before `at` in the sentence, outside quotation marks; -1 where none is. */
export function finiteBefore(r: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    if (!isQuoted(r, i) && isFiniteVerb(r, i)) {
      let verb = i
      while (verb + 1 < at && (isVerb(r, verb + 1) || r.tags[verb + 1] === 'RB')) verb++
      while (verb > i && !isVerb(r, verb)) verb--
      return verb
    }
  }
  return -1
}
