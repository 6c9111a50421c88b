// Finds what the article itself says a name is: titles before it, appositions beside it, “is a …” after it.
import type { TokenRange } from '../doc'
import { COUNTRY_OF_ADJECTIVE, knownNameAt } from './gazetteer'
import { isCapitalized, type NameMention, wordAt } from './mention'
import { senseOf } from './nominals'
import type { Reading } from './reading'

export type Description = TokenRange & {
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

function describe(reading: Reading, range: TokenRange, place: Description['place']): Description | null {
  const { doc, plain } = reading
  const roles: string[] = []
  const words: string[] = []
  for (let i = range.from; i < range.to; i++) {
    const word = wordAt(doc, i)
    const sense = senseOf(word)
    if (sense && (sense.nature === 'person' || sense.nature === 'organization')) roles.push(sense.lemma)
    const known = isCapitalized(word) ? knownNameAt(doc, plain, i) : null
    const country = COUNTRY_OF_ADJECTIVE.get(word) ?? (known?.kind === 'place' ? known.canonical : null)
    if (/^[\p{L}\p{N}]/u.test(word)) words.push(country ?? word.toLowerCase())
  }
  return roles.length > 0 ? { ...range, roles, words, place } : null
}

/** “Housing minister Beatrix Collingham”, “the head teacher, Fintan Scally”. */
function before(reading: Reading, name: NameMention): Description | null {
  const { doc } = reading
  const sentence = doc.sentences[doc.sentenceOf[name.from] ?? 0]
  const apposed = wordAt(doc, name.from - 1) === ','
  const end = apposed ? name.from - 1 : name.from
  const floor = Math.max(sentence?.from ?? 0, end - LONGEST)
  let from = end
  let determined = false
  while (from > floor && !determined) {
    const word = wordAt(doc, from - 1)
    if (STOP.test(word) && word !== '“' && word !== '”') break
    if (NOT_BEFORE.test(word) && !(apposed && /^(?:of|for|and)$/.test(word))) break
    if (reading.nameAt(from - 1) >= 0 && !apposed && !isModifierName(reading, from - 1, end)) break
    determined = DETERMINER.test(word)
    from--
    if (!apposed && !reading.isModifier(from) && !determined) {
      from++
      break
    }
  }
  if (from === end) return null
  const last = senseOf(wordAt(doc, end - 1))
  if (!apposed && !(last?.nature === 'person' || last?.nature === 'organization')) return null
  if (apposed && !headOf(reading, from, end)) return null
  return describe(reading, { from, to: end }, 'before')
}

/** “Wells Fargo CEO John Stumpf”: a name before a role noun belongs to the description. */
const isModifierName = (reading: Reading, at: number, end: number): boolean => {
  for (let i = at + 1; i < end; i++) if (senseOf(wordAt(reading.doc, i))) return true
  return false
}

/** Whether the first noun phrase of the stretch is headed by a word for a person or institution. */
function headOf(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(reading.doc, i)
    if (/^(?:of|for|in|at|from|with|to|on)$/.test(word)) return false
    const sense = senseOf(word)
    if (sense && (sense.nature === 'person' || sense.nature === 'organization') && reading.isHead(i))
      return true
  }
  return false
}

/** “Kwabena Lorde, the Hartsmere captain, …”; “Michael Mulgrew, president of the United Federation of Teachers, …”. */
function after(reading: Reading, name: NameMention): Description | null {
  const { doc } = reading
  const sentence = doc.sentences[doc.sentenceOf[name.from] ?? 0]
  const limit = Math.min(sentence?.to ?? 0, name.to + LONGEST)
  if (!/^(?:,|–|—|--)$/.test(wordAt(doc, name.to))) return null
  let from = name.to + 1
  // “…, 63, a tenant”
  if (/^\d{1,3}$/.test(wordAt(doc, from)) && wordAt(doc, from + 1) === ',') from += 2
  let to = from
  while (to < limit && !STOP.test(wordAt(doc, to))) {
    if (VERBISH.test(wordAt(doc, to)) && !(wordAt(doc, to) === 'and' && to > from)) break
    to++
  }
  if (to === from || to >= (sentence?.to ?? 0) || reading.nameAt(from) === reading.nameAt(name.from))
    return null
  const first = wordAt(doc, from)
  const opens = DETERMINER.test(first) || senseOf(first) !== null || reading.isModifier(from)
  if (!opens || VERBISH.test(first) || !headOf(reading, from, to)) return null
  return describe(reading, { from, to }, 'after')
}

/** “Putin is the president of Russia”. */
function copula(reading: Reading, name: NameMention): Description | null {
  const { doc } = reading
  if (!/^(?:is|was|became|remains|,)$/.test(wordAt(doc, name.to))) return null
  const relative = wordAt(doc, name.to) === ',' && /^who$/.test(wordAt(doc, name.to + 1))
  const verb = relative ? name.to + 2 : name.to
  if (!/^(?:is|was|became|remains)$/.test(wordAt(doc, verb)) || !/^(?:a|an|the)$/.test(wordAt(doc, verb + 1)))
    return null
  const limit = doc.sentences[doc.sentenceOf[name.from] ?? 0]?.to ?? 0
  let to = verb + 1
  while (
    to < limit &&
    to - verb < LONGEST &&
    !STOP.test(wordAt(doc, to)) &&
    !/^(?:who|which|that|and|but)$/.test(wordAt(doc, to))
  )
    to++
  return headOf(reading, verb + 1, to) ? describe(reading, { from: verb + 1, to }, 'copula') : null
}

/** Every description of a name, nearest first. */
export function findDescriptions(reading: Reading, name: NameMention): Description[] {
  return [after(reading, name), before(reading, name), copula(reading, name)].filter((d) => d !== null)
}
