// Who a verb belongs to: the noun phrase before it, over asides and relative clauses, or behind it.
import { endOfBase, type Group, isFiniteVerb, isTime, isVerb } from './phrases'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

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
export function startOfBase(tagged: TaggedDoc, to: number, limit: number): number {
  let i = to - 1
  if (i < limit || isQuoted(tagged, i)) return to
  if (tagged.tags[i] === 'PRP' || tagged.tags[i] === 'WP' || tagged.tags[i] === 'WDT') return i
  if (!NOMINAL.test(tagged.tags[i] as string) && !(tagged.tags[i] === 'VBG' || tagged.tags[i] === 'VBN'))
    return to
  if (tagged.tags[i] === 'POS') return to
  let start = to
  while (i >= limit && !isQuoted(tagged, i)) {
    const tag = tagged.tags[i] as string
    if (tagged.lower[i] === '&') {
      i--
      continue
    }
    if (!LEFTWARD.has(tag)) break
    if (isTime(tagged, i) && start < to && tagged.tags[i + 1] !== 'POS' && tag !== 'NN') break
    if (
      (tag === 'RB' || tag === 'VBN' || tag === 'VBG') &&
      !/^(?:DT|PRP\$|POS|RB|JJ|CD)$/.test(tagged.tags[i - 1] ?? '')
    )
      break
    start = i
    i--
    if (
      (tag === 'DT' || tag === 'PRP$') &&
      tagged.tags[i] !== 'PDT' &&
      !/^(?:all|both)$/.test(tagged.lower[i] ?? '')
    )
      break
  }
  while (start < to && (tagged.tags[start] === 'RB' || tagged.tags[start] === 'POS')) start++
  return start
}

const PREPOSITION =
  /^(?:of|for|from|in|at|with|on|to|by|inside|near|within|between|against|over|about|behind|under|close|familiar|into|through|after|before|during)$/

/** The noun phrase that ends before `to`, with what is attached to it on the left. */
export function phraseBefore(tagged: TaggedDoc, to: number, limit: number): Range | null {
  let end = to
  while (
    end > limit &&
    (tagged.tags[end - 1] === 'RB' ||
      /^(?:both|all|each|themselves|himself|herself|itself)$/.test(tagged.lower[end - 1] as string))
  )
    end--
  let start = startOfBase(tagged, end, limit)
  if (start === end) return null
  for (let steps = 0; steps < 6; steps++) {
    let before = start - 1
    const low = tagged.lower[before] ?? ''
    if (before <= limit) break
    if (PREPOSITION.test(low) && tagged.tags[before] !== 'RB') {
      if (
        tagged.tags[before - 1] === 'IN' ||
        (tagged.tags[before - 1] === 'JJ' &&
          /^(?:close|familiar|near)$/.test(tagged.lower[before - 1] as string))
      )
        before--
      // A participle after a noun: an affidavit filed by the liquidator.
      const verb = tagged.tags[before - 1] ?? ''
      const participle = /^(?:VBN|VBD|VBG)$/.test(verb) && NOMINAL.test(tagged.tags[before - 2] ?? '')
      const next = startOfBase(tagged, participle ? before - 1 : before, limit)
      if (next === (participle ? before - 1 : before)) break
      start = next
    } else if (SPLIT.test(low)) {
      const next = startOfBase(tagged, before, limit)
      if (next === before || !isBoundary(tagged, next - 1, limit)) break
      start = next
      while (tagged.lower[start - 1] === ',' && start - 2 > limit) {
        const more = startOfBase(tagged, start - 1, limit)
        if (more === start - 1 || !isBoundary(tagged, more - 1, limit)) break
        start = more
      }
    } else break
  }
  if (start - 1 >= limit && /^(?:neither|both|either)$/.test(tagged.lower[start - 1] as string)) start--
  return { from: start, to: end }
}

/** Whether a clause may begin behind token `i`. */
function isBoundary(tagged: TaggedDoc, i: number, limit: number): boolean {
  if (i < limit || isQuoted(tagged, i)) return true
  return /^(?:IN|CC|WRB|,|:|\.|''|``|RB|-LRB-)$/.test(tagged.tags[i] as string)
}

/** Where the adverbs and the date before a verb begin: “the minister, Mr Balogun, | on Tuesday | faulted”. */
function beforeTime(tagged: TaggedDoc, verb: number, limit: number): number {
  let end = verb
  for (;;) {
    while (end > limit && tagged.tags[end - 1] === 'RB') end--
    let start = end
    while (start > limit && (isTime(tagged, start - 1) || (start < end && tagged.tags[start - 1] === 'CD')))
      start--
    if (start === end) return end
    while (
      start > limit &&
      /^(?:last|this|next|early|late|earlier|later|the)$/.test(tagged.lower[start - 1] as string)
    )
      start--
    if (start > limit && /^(?:on|in|by|since|during|at)$/.test(tagged.lower[start - 1] as string)) start--
    // A day may be what a clause is about (“Monday saw”): something must stand before it.
    if (start <= limit) return end
    end = start
  }
}

/** Subject before a verb group; null where none stands there. `limit` is where its clause may begin at the earliest. */
export function subjectBefore(tagged: TaggedDoc, group: Group, limit: number): Range | null {
  const end = beforeTime(tagged, group.from, limit)
  if (tagged.lower[end - 1] !== ',' && !/^(?:–|—|--|-RRB-|\))$/.test(tagged.lower[end - 1] ?? ''))
    return phraseBefore(tagged, end, limit)
  return overAside(tagged, end, limit)
}

/** “Solvei Tranmer, who has lived there since 1980, said”: the aside ends before the verb. */
function overAside(tagged: TaggedDoc, end: number, limit: number): Range | null {
  for (let c = end - 2; c > limit; c--) {
    if (isQuoted(tagged, c)) return null
    const word = tagged.lower[c] as string
    if (word !== ',' && !/^(?:–|—|--|\()$/.test(word)) continue
    const next = c + 1
    const opens =
      OPENS_ASIDE.test(tagged.lower[next] as string) ||
      /^(?:NNP|NNPS|CD|JJ|NN|NNS|VBN|IN|WP|WP\$|WDT|PRP\$)$/.test(tagged.tags[next] as string)
    const phrase = opens ? phraseBefore(tagged, c, limit) : null
    if (phrase && isBoundary(tagged, phrase.from - 1, limit) && !isAdverbialStart(tagged, phrase, limit)) {
      return withName(tagged, phrase, c, end - 1)
    }
  }
  return null
}

/** “On Monday, he said”: what stands before the comma is no subject. */
const isAdverbialStart = (tagged: TaggedDoc, phrase: Range, limit: number): boolean =>
  isTime(tagged, phrase.to - 1) ||
  (phrase.from - 1 >= limit &&
    tagged.tags[phrase.from - 1] === 'IN' &&
    PREPOSITION.test(tagged.lower[phrase.from - 1] as string))

/** A name that stands in apposition belongs to its description: the head teacher, Fintan Scally, said. */
function withName(tagged: TaggedDoc, phrase: Range, open: number, close: number): Range {
  const named = tagged.tags[phrase.to - 1] !== 'NNP'
  for (let i = open + 1; i < close; i++) if (!/^NNPS?$/.test(tagged.tags[i] as string)) return phrase
  return named ? { from: phrase.from, to: close } : phrase
}

/** Subject behind a verb: said Caddell; said the camper, Wilbur Fanshawe. */
export function subjectAfter(tagged: TaggedDoc, verb: number, limit: number): Range | null {
  const from = verb + 1
  if (isTime(tagged, from)) return null
  let to = endOfBase(tagged, from, limit)
  if (to === from) return null
  for (;;) {
    if (/^(?:of|for|from|at|with)$/.test(tagged.lower[to] ?? '') || SPLIT.test(tagged.lower[to] ?? '')) {
      const next = endOfBase(tagged, to + 1, limit)
      if (next === to + 1 || isTime(tagged, to + 1)) break
      // “said X, and she laughed”: a pronoun starts a clause of its own.
      if (
        SPLIT.test(tagged.lower[to] as string) &&
        (isFiniteVerb(tagged, next) || tagged.tags[to + 1] === 'PRP')
      )
        break
      to = next
    } else break
  }
  if (tagged.lower[to] === ',' && tagged.tags[to - 1] !== 'NNP' && to + 1 < limit) {
    let name = to + 1
    while (name < limit && /^NNPS?$/.test(tagged.tags[name] as string)) name++
    if (
      name > to + 1 &&
      (name >= limit || /^[,.;:]$/.test(tagged.lower[name] as string) || tagged.tags[name] === 'IN')
    )
      to = name
  }
  return { from, to }
}

/** What “who” stands for: the noun phrase before it. */
export function antecedent(tagged: TaggedDoc, pronoun: number, limit: number): Range | null {
  const end = tagged.lower[pronoun - 1] === ',' ? pronoun - 1 : pronoun
  return phraseBefore(tagged, end, limit)
}

/** Nearest finite verb before `at` in the sentence, outside quotation marks; -1 where none is. */
export function finiteBefore(tagged: TaggedDoc, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    if (!isQuoted(tagged, i) && isFiniteVerb(tagged, i)) {
      let verb = i
      while (verb + 1 < at && (isVerb(tagged, verb + 1) || tagged.tags[verb + 1] === 'RB')) verb++
      while (verb > i && !isVerb(tagged, verb)) verb--
      return verb
    }
  }
  return -1
}
