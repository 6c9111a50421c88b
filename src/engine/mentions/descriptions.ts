// Finds what the article itself says a name is: titles before it, appositions beside it, “is a …” after it.
import { type Doc, sentenceAt, type TokenRange } from '../doc'
import { isMaker } from '../lexicon/nouns'
import { HONORIFICS, TITLES } from '../lexicon/titles'
import type { AnnotatedDoc } from './annotatedDoc'
import { COUNTRY_OF_ADJECTIVE, knownNameAt } from './gazetteer'
import { isCapitalized, isPossessive, type NameMention, wordAt } from './mention'
import { senseOf } from './nounSense'

export type Description = TokenRange & {
  /** The noun that says what the name is; others in the range may be about somebody else. */
  readonly head: number
  /** Singular head nouns, lower case: “president”, “spokeswoman”. */
  readonly roles: readonly string[]
  /** The other words, lower case; demonyms as countries. */
  readonly words: readonly string[]
  readonly place: 'before' | 'after' | 'copula'
}

/** Longest description read, in tokens: appositions of news sources run to about a dozen words. */
const LONGEST = 16

const STOP = /^(?:[.,;:!?()[\]“”"–—]|--+)$/
const VERBISH =
  /^(?:is|are|was|were|has|have|had|said|says|told|who|which|that|will|would|can|could|may|might|did|does|and|but|or)$/
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|one|The|A|An|His|Her|Its|Their|Our|My)$/
const NOT_BEFORE =
  /^(?:of|in|on|at|by|for|from|with|to|about|after|before|as|than|and|or|but|is|was|are|were|said|says|told|that|which|who|like|including|against)$/i

const PREPOSITION = /^(?:of|for|in|at|from|with|to|on|by|about)$/

function describe(
  annotated: AnnotatedDoc,
  range: TokenRange,
  head: number,
  place: Description['place'],
): Description {
  const { doc } = annotated
  const roles: string[] = []
  const words: string[] = []
  let open = true
  for (let i = range.from; i < range.to; i++) {
    const word = wordAt(doc, i)
    if (PREPOSITION.test(word)) open = false
    // “Republican National Committee Chairman”: what stands before another noun is no role.
    const sense =
      i === head || (open && (annotated.isHead(i) || !isModifierNoun(annotated, i))) ? senseOf(word) : null
    if (sense && (sense.nature === 'person' || sense.nature === 'organization')) roles.push(sense.lemma)
    const known = isCapitalized(word) ? knownNameAt(doc, i) : null
    const country = COUNTRY_OF_ADJECTIVE.get(word) ?? (known?.kind === 'place' ? known.canonical : null)
    if (/^[\p{L}\p{N}]/u.test(word)) words.push(country ?? word.toLowerCase())
  }
  return { ...range, head, roles, words, place }
}

const isModifierNoun = ({ doc, tagAt }: AnnotatedDoc, at: number): boolean =>
  tagAt(at + 1)?.startsWith('NN') ?? isCapitalized(wordAt(doc, at + 1))

/** “Housing minister Beatrix Collingham”, “the head teacher, Fintan Scally”. */
function before(annotated: AnnotatedDoc, name: NameMention): Description | null {
  const { doc } = annotated
  const start = titleStart(doc, name)
  const apposed = wordAt(doc, start - 1) === ','
  const end = apposed ? start - 1 : name.from
  const floor = Math.max(sentenceAt(doc, name.from).from, end - LONGEST)
  let from = end
  let determined = false
  while (from > floor) {
    const word = wordAt(doc, from - 1)
    // “The spokesman of the Ebure Agency, Mr. Balarabe”: a determiner ends it, unless it goes on before “of”.
    if (determined && !(apposed && /^(?:of|for|at)$/.test(word))) break
    if (STOP.test(word) && word !== '“' && word !== '”') break
    if (NOT_BEFORE.test(word) && !(apposed && /^(?:of|for|at|and)$/.test(word))) break
    if (annotated.nameAt(from - 1) >= 0 && !apposed && !isModifierName(annotated, from - 1, end)) break
    determined = DETERMINER.test(word)
    from--
    if (!apposed && !annotated.isModifier(from) && !determined) {
      from++
      break
    }
  }
  // ““We won,” Mayor Ana Ortiz said”: the mark closes what was said before.
  while (from < end && wordAt(doc, from) === '”') from++
  if (from === end) return null
  const head = apposed ? headOf(annotated, name, from, end) : end - 1
  if (head < 0 || !suits(name, wordAt(doc, head)) || !isOne(annotated, head)) return null
  // “To the mayor, Trump is …” sets nobody beside anybody.
  if (apposed && !/^[,.;)]$|^(?:said|says|told|of|from)$/.test(wordAt(doc, name.to))) return null
  return describe(annotated, { from, to: end }, head, 'before')
}

/** Where the titles before a name begin: “Chief Nwokedi Agbor”, “Barr. Odion Kalabari”. */
function titleStart(doc: Doc, { from, title }: NameMention): number {
  let at = from
  while (title !== null && at > 0 && (HONORIFICS.has(wordAt(doc, at - 1)) || TITLES.has(wordAt(doc, at - 1))))
    at--
  return at
}

/** Whether the word is a noun for one (“moderators Trump” sets nobody beside anybody, nor does “has accused Putin”). */
const isOne = ({ doc, tagAt }: AnnotatedDoc, at: number): boolean =>
  senseOf(wordAt(doc, at))?.number === 'singular' && !tagAt(at)?.startsWith('VB')

/** Whether a noun can say what this kind of name is. */
const suits = (name: NameMention, noun: string): boolean => {
  const nature = senseOf(noun)?.nature
  return name.kind === 'person'
    ? nature === 'person'
    : nature === 'organization' || (name.kind === 'organization' && isMaker(noun))
}

/** “Wells Fargo CEO John Stumpf”: a name before a role noun belongs to the description. */
const isModifierName = (annotated: AnnotatedDoc, at: number, end: number): boolean => {
  for (let i = at + 1; i < end; i++) if (senseOf(wordAt(annotated.doc, i))) return true
  return false
}

/** The head of the first noun phrase of the stretch, if it can say what the name is; else -1. */
function headOf(annotated: AnnotatedDoc, name: NameMention, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = wordAt(annotated.doc, i)
    if (PREPOSITION.test(word)) return -1
    // “The suspect’s wife”: the suspect only possesses.
    if (isPossessive(wordAt(annotated.doc, i + 1))) continue
    if (senseOf(word) && annotated.isHead(i)) return suits(name, word) ? i : -1
  }
  return -1
}

/** “Kwabena Lorde, the Hartsmere captain, …”; “Michael Mulgrew, president of the United Federation of Teachers, …”. */
function after(annotated: AnnotatedDoc, name: NameMention): Description | null {
  const { doc } = annotated
  const sentence = sentenceAt(doc, name.from)
  const limit = Math.min(sentence.to, name.to + LONGEST)
  if (!/^(?:,|–|—|--)$/.test(wordAt(doc, name.to))) return null
  let from = name.to + 1
  // “…, 63, a tenant”
  if (/^\d{1,3}$/.test(wordAt(doc, from)) && wordAt(doc, from + 1) === ',') from += 2
  let to = from
  while (to < limit && !STOP.test(wordAt(doc, to))) {
    if (VERBISH.test(wordAt(doc, to)) && !(wordAt(doc, to) === 'and' && to > from)) break
    // “According to Constable Halliday, the suspect claimed …” sets nobody beside anybody.
    if (/^(?:VB[DPZ]|MD)$/.test(annotated.tagAt(to) ?? '')) return null
    to++
  }
  if (to === from || to >= sentence.to || annotated.nameAt(from) === annotated.nameAt(name.from)) return null
  // “in Chelsea, the mayor also said”: a verb before the comma makes it a clause of its own.
  if (
    !STOP.test(wordAt(doc, to)) &&
    !/^(?:who|which|that|and|but|or)$/.test(wordAt(doc, to)) &&
    to - name.to < LONGEST
  )
    return null
  const first = wordAt(doc, from)
  const opens = DETERMINER.test(first) || senseOf(first) !== null || annotated.isModifier(from)
  const head = headOf(annotated, name, from, to)
  return opens && !VERBISH.test(first) && head >= 0 ? describe(annotated, { from, to }, head, 'after') : null
}

/** “Putin is the president of Russia”. */
function copula(annotated: AnnotatedDoc, name: NameMention): Description | null {
  const { doc } = annotated
  if (!/^(?:is|was|became|remains|,)$/.test(wordAt(doc, name.to))) return null
  const relative = wordAt(doc, name.to) === ',' && /^who$/.test(wordAt(doc, name.to + 1))
  const verb = relative ? name.to + 2 : name.to
  if (!/^(?:is|was|became|remains)$/.test(wordAt(doc, verb)) || !/^(?:a|an|the)$/.test(wordAt(doc, verb + 1)))
    return null
  const limit = sentenceAt(doc, name.from).to
  let to = verb + 1
  while (
    to < limit &&
    to - verb < LONGEST &&
    !STOP.test(wordAt(doc, to)) &&
    !/^(?:who|which|that|and|but)$/.test(wordAt(doc, to))
  )
    to++
  const head = headOf(annotated, name, verb + 1, to)
  return head >= 0 ? describe(annotated, { from: verb + 1, to }, head, 'copula') : null
}

/** Words of an office that are looked through for the noun before “of” or “for”. */
const OFFICE = 7

/** “Minister for Housing Fergal Roe”, “chief of staff Joe Lamb”, “mother of three Ann Pell”: an office with its field right before the name. */
function office(annotated: AnnotatedDoc, name: NameMention): Description | null {
  const { doc } = annotated
  const floor = sentenceAt(doc, name.from).from
  const beside = senseOf(wordAt(doc, name.from - 1))
  const isRole = beside?.nature === 'person' && beside.number === 'singular'
  if (name.kind !== 'person' || isRole || HONORIFICS.has(name.title ?? '')) return null
  for (let at = name.from - 1; at > floor && at > name.from - OFFICE; at--) {
    const word = wordAt(doc, at)
    if (/^(?:of|for)$/.test(word)) {
      const head = at - 1
      const isOffice =
        at < name.from - 1 && senseOf(wordAt(doc, head))?.nature === 'person' && isOne(annotated, head)
      return isOffice ? describe(annotated, { from: head, to: name.from }, head, 'before') : null
    }
    if (!/^(?:the|and|three|four|five|six|seven|[’']s?)$/.test(word) && !annotated.isModifier(at)) return null
    if (
      STOP.test(word) ||
      (DETERMINER.test(word) && word !== 'the') ||
      (at === name.from - 1 && /^(?:the|and)$/.test(word))
    )
      return null
  }
  return null
}

/** Words between somebody and the name that they give. */
const GIVES = 12

/** “A student named Aisha”, “an agent, who gave her name only as Chloe”, “a resident who identified himself as Tunde”. */
function called(annotated: AnnotatedDoc, name: NameMention): Description | null {
  const { doc } = annotated
  const floor = Math.max(sentenceAt(doc, name.from).from, name.from - GIVES)
  const link = titleStart(doc, name) - 1
  const isNamed = /^(?:named|called|nicknamed|surnamed)$/.test(wordAt(doc, link))
  let at = link - 1
  if (!isNamed) {
    if (wordAt(doc, link) !== 'as') return null
    while (at > floor && !GIVING.test(wordAt(doc, at))) {
      if (
        !/^(?:his|her|their|him|them|himself|herself|themselves|name|names|only|simply|just|first|be|to)$/.test(
          wordAt(doc, at),
        )
      )
        return null
      at--
    }
    if (!GIVING.test(wordAt(doc, at))) return null
  }
  for (; at >= floor; at--) {
    const sense = senseOf(wordAt(doc, at))
    if (sense?.nature !== 'person' || sense.number !== 'singular' || !annotated.isHead(at)) continue
    return suits(name, wordAt(doc, at))
      ? describe(annotated, { from: at, to: name.from }, at, 'before')
      : null
  }
  return null
}

const GIVING = /^(?:gave|gives|giving|identified|identifies|introduced|introduces|known)$/

/** Where a description may stand beside its name. */
export const BESIDE_NAME_STEPS = { after, before, office, called, copula }

/** Every description of a name, nearest first. */
export function findDescriptions(annotated: AnnotatedDoc, name: NameMention): Description[] {
  return Object.values(BESIDE_NAME_STEPS).flatMap((find) => find(annotated, name) ?? [])
}
