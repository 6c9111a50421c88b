// Finds descriptions that can point at somebody or something: “the Russian president”, “two officials”, “the report”.
import { type Doc, type FoundAttribution, tokensOf } from '../doc'
import type { AnnotatedDoc } from './annotatedDoc'
import { COUNTRY_OF_ADJECTIVE, knownNameAt } from './gazetteer'
import {
  type GrammaticalNumber,
  isCapitalized,
  isPossessive,
  type NominalMention,
  type PronounMention,
  wordAt,
} from './mention'
import { type HeadSense, senseOf } from './nounSense'
import type { Office } from './officeInitials'

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

/** In small letters; “US” stays the country. */
const small = (word: string): string => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())

/** The left end of a noun phrase with its head at `head`: determiner, and the words between. */
function leftEdge(annotated: AnnotatedDoc, head: number, from: number) {
  const { doc } = annotated
  let at = head
  while (at > from && head - at < REACH) {
    const before = wordAt(doc, at - 1)
    const lower = small(before)
    if (DEFINITE.has(lower)) return { from: at - 1, determiner: 'definite' as const }
    if (INDEFINITE.has(lower) || /^\d+$/.test(before))
      return { from: at - 1, determiner: 'indefinite' as const }
    if (POSSESSIVE.has(lower)) return { from: at - 1, determiner: 'possessive' as const }
    if (isPossessive(before))
      return { from: possessor(annotated, at - 1, from), determiner: 'possessive' as const }
    if (WALL.has(lower) || !/^[\p{L}\p{N}]/u.test(before) || !annotated.isModifier(at - 1)) break
    at--
  }
  return { from: at, determiner: 'none' as const }
}

/** The left end of the possessor before the ’s at `at`. */
function possessor(annotated: AnnotatedDoc, at: number, from: number): number {
  const { doc } = annotated
  let left = at
  while (left > from && at - left < REACH) {
    const before = wordAt(doc, left - 1)
    const lower = small(before)
    if (DEFINITE.has(lower) || POSSESSIVE.has(lower) || INDEFINITE.has(lower)) return left - 1
    const goesOn =
      isCapitalized(before) || left === at || (annotated.isModifier(left - 1) && !WALL.has(lower))
    if (!/^[\p{L}\p{N}]/u.test(before) || !goesOn || WALL.has(lower)) break
    left--
  }
  return left
}

/** The modifiers between determiner and head, with demonyms and place names as countries. */
function modifiersOf(annotated: AnnotatedDoc, from: number, head: number): string[] {
  const out: string[] = []
  for (let i = from; i < head; i++) {
    const word = wordAt(annotated.doc, i)
    const known = isCapitalized(word) ? knownNameAt(annotated.doc, i) : null
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
export function findNominals(annotated: AnnotatedDoc): NominalMention[] {
  const { doc } = annotated
  const out: NominalMention[] = []
  for (const sentence of doc.sentences) {
    for (let head = sentence.from; head < sentence.to; head++) {
      const word = wordAt(doc, head)
      const office = annotated.officeAt(head)
      const sense = annotated.isHead(head)
        ? (NOMINAL_STEPS.playsAt(doc, head) ??
          NOMINAL_STEPS.nativeSense(doc, head) ??
          NOMINAL_STEPS.compoundSense(doc, head) ??
          senseOf(word) ??
          NOMINAL_STEPS.heldBy(office))
        : null
      if (!sense) continue
      const { from, determiner } = leftEdge(annotated, head, sentence.from)
      const mayStandBare = sense.nature === 'person' && (sense.number === 'plural' || annotated.isTerse(head))
      // “States” and “report” without a determiner are as likely verbs.
      if (determiner === 'none' && from === head && !mayStandBare) continue
      out.push({
        form: 'nominal',
        from,
        to: head + 1,
        head,
        nature: sense.nature,
        gender: sense.gender,
        number: countOf(doc, from, sense.number),
        lemma: sense.lemma,
        modifiers: [
          ...modifiersOf(annotated, from, sense.lemma === 'native' ? head + 1 : head),
          ...(office?.words ?? []),
          ...(/^\d+(?=-year-old)/.exec(word) ?? []),
        ],
        determiner,
      })
    }
  }
  return out
}

/** What a noun means where no lexicon has it, or means something else here. */
export const NOMINAL_STEPS = { nativeSense, compoundSense, heldBy, playsAt }

/** “The CS”: initials of an office. */
function heldBy(office: Office | undefined): HeadSense | null {
  return office ? { ...PLAYER, lemma: office.lemma } : null
}

const PLAYER: HeadSense = { nature: 'person', gender: null, number: 'singular', lemma: 'player' }

/** Words of a player’s description before the place on the field. */
const PLAYS = 5

/** “The former Scotland centre”, “the 24-year-old wing”: places on a field that are also something else. */
function playsAt(doc: Doc, head: number): HeadSense | null {
  if (!/^(?:centre|center|wing|prop|lock|back|guard|tackle|opener)$/.test(wordAt(doc, head))) return null
  for (let at = head - 1; at > head - PLAYS && !DETERMINERS.has(wordAt(doc, at).toLowerCase()); at--)
    if (/^(?:former|ex-.*|\d+-year-old|international|veteran|uncapped)$/.test(wordAt(doc, at))) return PLAYER
  return null
}

/** “The think tank”, “the Member of Parliament”: what two words say together. */
function compoundSense(doc: Doc, head: number): HeadSense | null {
  const word = wordAt(doc, head)
  if (word === 'tank' && wordAt(doc, head - 1) === 'think')
    return { nature: 'organization', gender: null, number: 'singular', lemma: 'think-tank' }
  if (word === 'maker' && wordAt(doc, head - 1) === 'image') return { ...PLAYER, lemma: 'spokesperson' }
  const seat = wordAt(doc, head + 2) === 'the' ? head + 3 : head + 2
  const sits =
    /^[Mm]ember$/.test(word) &&
    wordAt(doc, head + 1) === 'of' &&
    /^(?:Parliament|Congress|Assembly|Senate|House|Legislative|National|Provincial|County)$/.test(
      wordAt(doc, seat),
    )
  return sits ? { ...PLAYER, lemma: 'mp' } : null
}

/** “The American”, “the big Tongan”, “the Frenchman”: somebody by where they come from. “The French” and “the Americans” are a people. */
function nativeSense(doc: Doc, at: number): HeadSense | null {
  const word = wordAt(doc, at)
  if (!COUNTRY_OF_ADJECTIVE.has(word) || /(?:s|sh|ch|ese)$/.test(word)) return null
  const noun =
    /^(?:\p{Ll}.*|\d+|['’]s?)$/u.test(wordAt(doc, at + 1)) &&
    !/^(?:said|says|told|added|who|was|is|has|had|will|would|insisted|admitted|and|in|on|at|from|also)$/.test(
      wordAt(doc, at + 1),
    )
  const gender = /[a-z]woman$/.test(word) ? 'female' : /(?:ch|sh)man$/.test(word) ? 'male' : null
  return noun && gender === null ? null : { nature: 'person', gender, number: 'singular', lemma: 'native' }
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
  annotated: AnnotatedDoc,
  nominals: readonly NominalMention[],
  pronouns: readonly PronounMention[],
  found: readonly FoundAttribution[],
): NominalMention[] {
  const { doc } = annotated
  const taken = new Set([...nominals, ...pronouns].flatMap(({ from, to }) => range(from, to)))
  return found.flatMap(({ source }) => {
    if (!source) return []
    const { from, to } = tokensOf(doc, source)
    let head = from
    while (
      head + 1 < to &&
      /^[\p{L}\p{N}]/u.test(wordAt(doc, head + 1)) &&
      !WALL.has(wordAt(doc, head + 1).toLowerCase()) &&
      !/^(?:VB[DPZ]|MD|RB)$/.test(annotated.tagAt(head + 1) ?? '')
    )
      head++
    if (range(from, head + 1).some((i) => taken.has(i) || annotated.nameAt(i) >= 0)) return []
    // A bare verb (“said”) stands for its subject.
    if (to - from === 1 && annotated.tagAt(from)?.startsWith('VB')) return []
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
