// Reads a source phrase: which words of “Mayor Teodora Quill, 63, who runs the port” name the source, and whether it is joint.

import type { Coreference } from '../coreference'
import type { Doc, TokenRange } from '../doc'
import { type FoundMention, isCapitalized, isPossessive, wordAt } from '../mentions/mention'
import { senseOf } from '../mentions/nounSense'

const EDGE = /^[\s,.;:!?()[\]“”"‘’'–—-]+$|^(?:by|from|to|with|of|in|and|but|as|for|at|according)$/i
const CLAUSE = /^(?:who|whom|whose|which|that|when|where|while|because|said|says)$/
const PREPOSITION =
  /^(?:of|for|in|at|from|with|on|to|close|familiar|near|by|about|under|into|inside|within|behind|over|during|after|before|through|via|outside|amid|ahead|following|since|until)$/
const AND = /^(?:and|nor|or|&)$/

/** The phrase without punctuation, prepositions and possessive endings at its edges. */
function trimPhrase(doc: Doc, { from, to }: TokenRange): TokenRange {
  while (from < to - 1 && EDGE.test(wordAt(doc, from))) from++
  while (to - 1 > from && (EDGE.test(wordAt(doc, to - 1)) || isPossessive(wordAt(doc, to - 1)))) to--
  return { from, to }
}

/** The phrase up to its first relative clause or dash. */
function core(doc: Doc, coreference: Coreference, { from, to }: TokenRange): TokenRange {
  let end = from
  while (end < to) {
    const word = wordAt(doc, end)
    const inName = coreference.mentionAt(end)?.form === 'name'
    if (end > from && !inName && (CLAUSE.test(word) || /^[[–—]$|^--+$/.test(word))) break
    end++
  }
  return trimPhrase(doc, { from, to: Math.max(end, from + 1) })
}

/** Cuts at tokens that `cuts`, but never within a name. */
function split(doc: Doc, coreference: Coreference, range: TokenRange, cuts: RegExp): TokenRange[] {
  const out: TokenRange[] = []
  let start = range.from
  for (let i = range.from; i < range.to; i++) {
    const mention = coreference.mentionAt(i)
    const inside = mention?.form === 'name' && mention.from < i && i < mention.to
    if (inside || !cuts.test(wordAt(doc, i))) continue
    if (i > start) out.push({ from: start, to: i })
    start = i + 1
  }
  if (start < range.to) out.push({ from: start, to: range.to })
  return out.map((part) => trimPhrase(doc, part))
}

/** The mention that heads a piece: the one at its end, before “of”, “for”, “in” …; -1 where none does. */
function headMention(doc: Doc, coreference: Coreference, { from, to }: TokenRange): number {
  let end = from + 1
  while (
    end < to &&
    wordAt(doc, end) !== '(' &&
    !(
      PREPOSITION.test(wordAt(doc, end)) &&
      coreference.mentionAt(end)?.form !== 'name' &&
      !isWithinOffice(doc, coreference, end, to)
    )
  )
    end++
  while (end > from + 1 && (isPossessive(wordAt(doc, end - 1)) || /^[“”"'‘’]$/.test(wordAt(doc, end - 1))))
    end--
  for (let i = end - 1; i >= from && i >= end - 4; i--) {
    const mention = coreference.mentionAt(i)
    if (mention) return modifies(doc, coreference, mention, i, end) ? -1 : i
  }
  return -1
}

/** “Her detractors”, “Dan Loeb’s Third Point”: who stands before a noun that is no mention is not the one who speaks. */
const modifies = (
  doc: Doc,
  coreference: Coreference,
  mention: FoundMention,
  at: number,
  end: number,
): boolean =>
  at < end - 1 &&
  (coreference.isNoun(end - 1) ||
    senseOf(wordAt(doc, end - 1)) !== null ||
    isPossessive(wordAt(doc, at + 1))) &&
  (mention.form === 'pronoun' ? /^(?:his|her|its|their|my|our|your)$/i.test(wordAt(doc, at)) : true)

/** “Secretary of State Hillary Clinton”, “Council of Elders chair Ann Dow”: a preposition of what stands right before a person’s name and describes it. */
function isWithinOffice(doc: Doc, coreference: Coreference, at: number, to: number): boolean {
  let end = at + 1
  while (end < to && end < at + OFFICE && !isPerson(coreference, end)) end++
  const described = end < to ? coreference.at(end)?.descriptions.find((one) => one.to === end) : undefined
  if (!described || end === at + 1) return false
  if (described.from <= at) return true
  const isBody = senseOf(wordAt(doc, at - 1))?.nature === 'organization'
  return isBody && doc.words.slice(at + 1, described.from).every(isCapitalized)
}

/** Words between the preposition of an office and the name. */
const OFFICE = 6

const isPerson = (coreference: Coreference, token: number): boolean => {
  const mention = coreference.mentionAt(token)
  return mention?.form === 'name' && mention.kind === 'person'
}

const isName = (coreference: Coreference, token: number): boolean =>
  token >= 0 && coreference.mentionAt(token)?.form === 'name'

/** A piece with no name whose head is a bare role, or nobody (“grazier” in “grazier and part-time bowler Tegan Whitlow”, “work” in “work and pensions spokesman”). */
const isBareRole = (doc: Doc, coreference: Coreference, { from, to }: TokenRange): boolean =>
  to - from <= 3 &&
  !isName(coreference, headMention(doc, coreference, { from, to })) &&
  !/^(?:the|his|her|its|their|a|an|other|some|many)$/i.test(wordAt(doc, from)) &&
  (senseOf(wordAt(doc, to - 1))?.number ?? 'singular') === 'singular'

/** “The builder, 37, insisted”: an age is whose it is. */
function beforeAge(doc: Doc, coreference: Coreference, phrase: TokenRange): TokenRange {
  const { from, to } = phrase
  if (!/^\d{1,3}$/.test(wordAt(doc, from)) || to - from > 2 || wordAt(doc, from - 1) !== ',') return phrase
  const aged = coreference.mentionAt(from - 2)
  return aged ? { from: aged.from, to: aged.to } : phrase
}

/** Somebody who speaks, by the token of the mention that names them; -1 where none does. */
export type Member = { readonly head: number }

/** Those whom the phrase makes speak together, in order; one for most phrases. */
export function membersOf(doc: Doc, coreference: Coreference, phrase: TokenRange): Member[] {
  const range = core(doc, coreference, trimPhrase(doc, beforeAge(doc, coreference, phrase)))
  const parts = split(doc, coreference, range, AND)
  const [first] = parts
  const apposed =
    first && parts.length > 1 && !namesPerson(coreference, parts) && isApposition(doc, coreference, first)
  if (!first || parts.length === 1 || apposed) return [memberOf(doc, coreference, range)]
  const joint: TokenRange[] = []
  parts.forEach((part, i) => {
    if (i < parts.length - 1 && isBareRole(doc, coreference, part)) return
    const pieces = split(doc, coreference, part, /^,$/)
    const list =
      i < parts.length - 1 &&
      pieces.length > 1 &&
      pieces.every((piece) => isName(coreference, headMention(doc, coreference, piece)))
    joint.push(...(list ? pieces : [part]))
  })
  const members = joint.map((part) => memberOf(doc, coreference, part))
  // “Rules and orders”, “the president and chief executive”: one thing, unless each part is a mention.
  return members.length > 1 && members.every(({ head }) => head >= 0)
    ? members
    : [memberOf(doc, coreference, range)]
}

/** “Wong, president of the institute, and Stan Greenberg, …”: each part opens with somebody’s name. */
const namesPerson = (coreference: Coreference, parts: readonly TokenRange[]): boolean =>
  parts.slice(0, 2).every(({ from }) => isPerson(coreference, from))

/** “Ortiz, founder and owner of …”: after the name’s comma no other name follows at the head of a piece. */
function isApposition(doc: Doc, coreference: Coreference, first: TokenRange): boolean {
  const pieces = split(doc, coreference, first, /^,$/)
  const [name, beside] = pieces
  if (!name || !beside || !isName(coreference, headMention(doc, coreference, name))) return false
  return !isName(coreference, headMention(doc, coreference, beside))
}

/** The one mention that names the source: a person’s name before others, a name before a description. */
function memberOf(doc: Doc, coreference: Coreference, range: TokenRange): Member {
  const heads = split(doc, coreference, range, /^,$/).map((piece) => headMention(doc, coreference, piece))
  const named = heads.filter((head) => isName(coreference, head))
  const person = named.find((head) => coreference.at(head)?.nature === 'person')
  const [first = -1] = heads
  const described = first >= 0 && !isName(coreference, first) ? coreference.at(first) : null
  // “a spokesman for the bank, Wells Fargo” stays the spokesman: only a person’s name can stand beside a person.
  const fitting = described?.nature === 'person' ? person : (person ?? named[0])
  const organization = described?.nature === 'person' && described.named ? first : undefined
  return { head: fitting ?? organization ?? (described ? first : (named[0] ?? first)) }
}
