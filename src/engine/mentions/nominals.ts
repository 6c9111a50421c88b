// Finds descriptions that can point at somebody or something: “the Russian president”, “two officials”, “the report”.
import type { Doc, FoundAttribution } from '../doc'
import { DOCUMENT_NOUNS, GROUP_NOUNS, INSTITUTION_NOUNS, isNounOf, PLACE_NOUNS } from '../lexicon/nouns'
import { personNoun, singularOf } from '../lexicon/titles'
import { COUNTRY_OF_ADJECTIVE, knownNameAt } from './gazetteer'
import {
  type GrammaticalNumber,
  isCapitalized,
  isPossessive,
  type Nature,
  type NominalMention,
  type PronounMention,
  tokensOf,
  wordAt,
} from './mention'
import type { Reading } from './reading'

/** Words of modifiers looked through on the way from the head to its determiner. */
const REACH = 8

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const INDEFINITE = new Set(
  `a an one two three four five six seven eight nine ten some several many few most another other others each every any no
  dozens hundreds thousands all more certain various numerous multiple`.split(/\s+/),
)
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

const DETERMINERS = new Set([...DEFINITE, ...INDEFINITE, ...POSSESSIVE])

/** No noun phrase runs over these. */
const WALL = new Set(
  `of in on at by for from with to into onto over under about after before between through during against among as than and or but nor so yet
  that which who whom when where while if because although though is are was were be been being am has have had do does did will would can could
  may might shall should must not it he she they we you i him them us me there said says told`.split(/\s+/),
)

export type HeadSense = {
  readonly nature: Nature
  readonly gender: NominalMention['gender']
  readonly number: GrammaticalNumber
  readonly lemma: string
}

/** What a noun can point at, as the head of a description; null where it is in no lexicon. */
export function senseOf(word: string): HeadSense | null {
  const lower = word.toLowerCase()
  const person = personNoun(lower)
  if (person) return { nature: 'person', gender: person.gender, number: person.number, lemma: person.lemma }
  const singular = singularOf(lower)
  const number: GrammaticalNumber = singular === lower ? 'singular' : 'plural'
  if (isNounOf(INSTITUTION_NOUNS, lower, singular))
    return { nature: 'organization', gender: null, number, lemma: singular }
  if (isNounOf(PLACE_NOUNS, lower, singular))
    return { nature: 'place', gender: null, number, lemma: singular }
  if (isNounOf(DOCUMENT_NOUNS, lower, singular))
    return { nature: 'document', gender: null, number, lemma: singular }
  if (GROUP_NOUNS.has(lower)) return { nature: 'person', gender: null, number: 'plural', lemma: lower }
  return null
}

/** In small letters; “US” stays the country. */
const small = (word: string): string => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())

/** The left end of a noun phrase with its head at `head`: determiner, and the words between. */
function leftEdge(reading: Reading, head: number, from: number) {
  const { doc } = reading
  let at = head
  while (at > from && head - at < REACH) {
    const before = wordAt(doc, at - 1)
    const lower = small(before)
    if (DEFINITE.has(lower)) return { from: at - 1, determiner: 'definite' as const }
    if (INDEFINITE.has(lower) || /^\d+$/.test(before))
      return { from: at - 1, determiner: 'indefinite' as const }
    if (POSSESSIVE.has(lower)) return { from: at - 1, determiner: 'possessive' as const }
    if (isPossessive(before))
      return { from: possessor(reading, at - 1, from), determiner: 'possessive' as const }
    if (WALL.has(lower) || !/^[\p{L}\p{N}]/u.test(before) || !reading.isModifier(at - 1)) break
    at--
  }
  return { from: at, determiner: 'none' as const }
}

/** The left end of the possessor before the ’s at `at`. */
function possessor(reading: Reading, at: number, from: number): number {
  const { doc } = reading
  let left = at
  while (left > from && at - left < REACH) {
    const before = wordAt(doc, left - 1)
    const lower = small(before)
    if (DEFINITE.has(lower) || POSSESSIVE.has(lower) || INDEFINITE.has(lower)) return left - 1
    const goesOn = isCapitalized(before) || left === at || (reading.isModifier(left - 1) && !WALL.has(lower))
    if (!/^[\p{L}\p{N}]/u.test(before) || !goesOn || WALL.has(lower)) break
    left--
  }
  return left
}

/** The modifiers between determiner and head, with demonyms and place names as countries. */
function modifiersOf(reading: Reading, from: number, head: number): string[] {
  const out: string[] = []
  for (let i = from; i < head; i++) {
    const word = wordAt(reading.doc, i)
    const known = isCapitalized(word) ? knownNameAt(reading.doc, reading.plain, i) : null
    const country = COUNTRY_OF_ADJECTIVE.get(word)
    if (country) out.push(country)
    else if (known?.kind === 'place' && known.to <= head) {
      out.push(known.canonical)
      i = known.to - 1
    } else if (/^\p{L}/u.test(word) && !DETERMINERS.has(word.toLowerCase())) out.push(word.toLowerCase())
  }
  return out
}

/** Every description in the article whose head is a word for people, institutions, places or texts. */
export function findNominals(reading: Reading): NominalMention[] {
  const { doc } = reading
  const out: NominalMention[] = []
  for (const sentence of doc.sentences) {
    for (let head = sentence.from; head < sentence.to; head++) {
      const word = wordAt(doc, head)
      const sense = reading.isHead(head) ? senseOf(word) : null
      if (!sense) continue
      const { from, determiner } = leftEdge(reading, head, sentence.from)
      // “States” and “report” without a determiner are as likely verbs.
      if (determiner === 'none' && sense.nature !== 'person' && from === head) continue
      if (
        determiner === 'none' &&
        sense.nature === 'person' &&
        sense.number === 'singular' &&
        from === head &&
        !reading.isLoud(head)
      )
        continue
      out.push({
        form: 'nominal',
        from,
        to: head + 1,
        head,
        nature: sense.nature,
        gender: sense.gender,
        number: countOf(doc, from, sense.number),
        lemma: sense.lemma,
        modifiers: modifiersOf(reading, from, head),
        determiner,
      })
    }
  }
  return out
}

function countOf(doc: Doc, from: number, number: GrammaticalNumber): GrammaticalNumber {
  const first = wordAt(doc, from).toLowerCase()
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|dozens|both|these|those)$/.test(
    first,
  )
    ? 'plural'
    : number
}

/** Sources whose noun is in no lexicon (“a smaller one”, “Sherpas”): whoever speaks can be pointed back at. */
export function sourceNominals(
  reading: Reading,
  nominals: readonly NominalMention[],
  pronouns: readonly PronounMention[],
  found: readonly FoundAttribution[],
): NominalMention[] {
  const { doc } = reading
  const taken = new Set([...nominals, ...pronouns].flatMap(({ from, to }) => range(from, to)))
  return found.flatMap(({ source }) => {
    if (!source) return []
    const { from, to } = tokensOf(doc, source)
    let head = from
    while (
      head + 1 < to &&
      /^[\p{L}\p{N}]/u.test(wordAt(doc, head + 1)) &&
      !WALL.has(wordAt(doc, head + 1).toLowerCase()) &&
      !/^(?:VB[DPZ]|MD|RB)$/.test(reading.tagAt(head + 1) ?? '')
    )
      head++
    if (range(from, head + 1).some((i) => taken.has(i) || reading.nameAt(i) >= 0)) return []
    // A bare verb (“said”) stands for its subject.
    if (to - from === 1 && reading.tagAt(from)?.startsWith('VB')) return []
    const plural = /[^s']s$/.test(wordAt(doc, head)) && !/^(?:the|a|an|one)$/i.test(wordAt(doc, from))
    for (const i of range(from, head + 1)) taken.add(i)
    return [
      {
        form: 'nominal' as const,
        from,
        to: head + 1,
        head,
        nature: 'person' as const,
        gender: null,
        number: plural ? ('plural' as const) : ('singular' as const),
        lemma: wordAt(doc, head).toLowerCase(),
        modifiers: [],
        determiner: 'none' as const,
      },
    ]
  })
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
