// What stands beside the mentions of somebody that says what they are: titles before a name, appositions behind it, descriptions.
import type { Entity, Mention } from '../../domain'
import { type Doc, sentenceAt, tokensOf } from '../doc'
import { HONORIFICS } from '../lexicon/titles'

export type Described = {
  readonly words: readonly string[]
  readonly place: 'title' | 'before' | 'after' | 'relative' | 'copula' | 'nominal' | 'brackets'
}

/** Mentions read of one entity, each way: who somebody is stands where they come in. */
const MOST_MENTIONS = 24
/** Tokens of a description. */
const LONGEST = 16

const STOPS_BEFORE =
  /^(?:[.,;:!?()[\]“”"'‘’–—-]|--|of|in|on|at|by|for|from|with|to|about|after|before|as|than|and|or|but|is|was|are|were|has|had|have|be|said|says|say|saying|told|tells|tell|asked|asks|that|which|who|whom|when|while|like|including|against|because|if|not|though|although|then|so|where|into|over|under|between|during|via|per)$/i
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|this|that)$/i
const CLOSES = /^(?:[.;:!?()[\]“”"–—]|--)$/

/** All that an article's words beside its mentions say of an entity. */
export function descriptionsOf(doc: Doc, { mentions }: Entity): Described[] {
  return mentions
    .filter(({ form }) => form !== 'pronoun')
    .slice(0, MOST_MENTIONS)
    .flatMap((mention) => (mention.form === 'nominal' ? [nominal(doc, mention)] : besideName(doc, mention)))
}

function nominal(doc: Doc, { span }: Mention): Described {
  const { from, to: last } = tokensOf(doc, span)
  let to = last
  const end = sentenceEnd(doc, from)
  // “a spokesman | for the council”: whom somebody speaks for may stand behind the mention.
  if (/^(?:of|for|at|from|with)$/.test(doc.words[to] ?? ''))
    while (to < end && to - from < LONGEST && !CLOSES.test(doc.words[to] as string) && doc.words[to] !== ',')
      to++
  return { words: doc.words.slice(from, to), place: 'nominal' }
}

function besideName(doc: Doc, { span }: Mention): Described[] {
  const { from, to } = tokensOf(doc, span)
  const own = doc.words.slice(from, to)
  const found: Described[] = [
    ...before(doc, from),
    ...after(doc, to),
    // Titles that count as part of the name: “Sen. Ruth Alder”, “Dr Osei”.
    ...(own.length > 1
      ? [{ words: own.slice(0, Math.min(2, own.length - 1)), place: 'title' as const }]
      : []),
  ]
  return found.filter(({ words }) => words.length > 0)
}

function before(doc: Doc, name: number): Described[] {
  const from = beforeTitles(doc, name)
  const floor = Math.max(sentenceAt(doc, from).from, from - LONGEST)
  const apposed = doc.words[from - 1] === ','
  let at = apposed ? from - 1 : from
  const end = at
  while (at > floor) {
    const word = doc.words[at - 1] as string
    if (DETERMINER.test(word)) return [{ words: doc.words.slice(at - 1, end), place: 'before' }]
    // An apposition runs on over “of” and “for” to its article: “the leader of the council, Ann Peel,”.
    if (
      STOPS_BEFORE.test(word) &&
      !(apposed && /^(?:of|for|at|in|and|’s|'s)$/.test(word)) &&
      !/^['’]s$/.test(word)
    )
      break
    at--
  }
  // Without its article an apposition before a comma may be any end of a clause.
  return apposed ? [] : [{ words: doc.words.slice(officeBefore(doc, at, floor), end), place: 'before' }]
}

/** “Minister for Children, Young People and Families Margaret Hodge”: a title runs on over small words to its office. */
function officeBefore(doc: Doc, at: number, floor: number): number {
  if (!/^(?:of|for|and)$/.test(doc.words[at - 1] ?? '')) return at
  for (let i = at - 1; i > floor; i--) {
    const word = doc.words[i - 1] as string
    if (OFFICE.test(word)) return i - 1
    if (!/^(?:\p{Lu}.*|of|for|and|the|,|&)$/u.test(word)) return at
  }
  return at
}

const OFFICE =
  /^(?:Minister|Secretary|Commissioner|Director|President|Chair|Chairman|Chairwoman|Head|Chief|Governor|Professor|Spokesman|Spokeswoman|Ambassador|Under-Secretary|Undersecretary|Speaker|Leader|Dean|Inspector|Superintendent)$/

/** “…, the commissioner, Engr. Ann Peel”: forms of address between a name and its apposition are skipped. */
function beforeTitles(doc: Doc, name: number): number {
  let from = name
  while (from > 1 && name - from < 4) {
    const dot = doc.words[from - 1] === '.' ? 1 : 0
    const word = (doc.words[from - 1 - dot] ?? '').replace(/\.$/, '')
    if (!isAddress(word)) break
    from -= 1 + dot
  }
  // What counts as an office says by itself what somebody is, and needs no comma before it.
  return doc.words[from - 1] === ',' ? from : name
}

const isAddress = (word: string): boolean =>
  HONORIFICS.has(word) ||
  /^(?:Barr|Engr|Arc|Chief|Alhaji|Alhaja|Hajia|Comrade|Otunba|Pa|Mallam|Malam|Hon|Honourable|Shri|Smt|Sri|Pandit|Datuk|Dato|Tan|Tun|Ustaz|Bro|Pst|Evang|Surv|Pharm|Mwalimu|Mzee|Eng|Adv|Cllr)$/.test(
    word,
  )

function after(doc: Doc, to: number): Described[] {
  const end = sentenceEnd(doc, to)
  const next = doc.words[to] ?? ''
  const second = doc.words[to + 1] ?? ''
  if (/^(?:MP|MEP|TD|MSP|MLA|MCA|KC|QC|SC|SAN|PhD|MD|CEO)$/.test(next))
    return [{ words: [next], place: 'title' }]
  if (/^(?:of|from|at|for)$/.test(next) && /^(?:the|\p{Lu}.*)$/u.test(second))
    return [{ words: ['member', ...until(doc, to, end)], place: 'after' }]
  if (/^(?:is|was|became|remains)$/.test(next) && /^(?:a|an|the|one)$/.test(second))
    return [{ words: until(doc, to + 1, end), place: 'copula' }]
  if (next === '(') return [{ words: bracketed(doc, to + 1, end), place: 'brackets' }]
  if (!/^(?:,|–|—|--)$/.test(next)) return []
  let from = to + 1
  // “…, 63, a tenant”
  const aged = /^\d{1,3}$/.test(doc.words[from] ?? '')
  if (aged) from += doc.words[from + 1] === ',' ? 2 : 1
  const words = until(doc, from, end)
  const age: Described[] = aged ? [{ words: ['year-old'], place: 'brackets' }] : []
  if (/^(?:who|whose|which)$/i.test(words[0] ?? '')) return [...age, { words, place: 'relative' }]
  // An apposition closes: “…, the mayor, said”. Else it is the next clause.
  const closed = /^(?:,|–|—|--|\.|who|\))$/.test(doc.words[from + words.length] ?? '.')
  return closed && !VERB.test(words[0] ?? '') ? [...age, { words, place: 'after' }] : age
}

const VERB = /^(?:said|says|told|and|but|who|has|had|was|is|said|which|when|where|while|as|if|or|so)$/i

function until(doc: Doc, from: number, end: number): readonly string[] {
  let to = from
  while (to < end && to - from < LONGEST && !CLOSES.test(doc.words[to] as string) && doc.words[to] !== ',')
    to++
  return doc.words.slice(from, to)
}

function bracketed(doc: Doc, from: number, end: number): readonly string[] {
  let to = from
  while (to < end && to - from < LONGEST && doc.words[to] !== ')') to++
  return doc.words.slice(from, to)
}

/** The end of the sentence that holds a token; of the last one, behind the text. */
const sentenceEnd = (doc: Doc, at: number): number => sentenceAt(doc, Math.min(at, doc.words.length - 1)).to
