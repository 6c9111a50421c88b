// Finds names whose extent the article's own writing tells: initials in brackets behind it, a body called after what it does and where, an apostrophe that ends a given name.
// Known failure: initials that leave out a word at either end (“the National Union of Somali Journalists, Mogadishu (NUSOJ)”).
import type { EntityKind } from '../../domain'
import { type Doc, sentenceAt, type TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { OTHER_SUFFIXES } from '../lexicon/organizations'
import { PLACE_SUFFIXES } from '../lexicon/places'
import { HONORIFICS, isRoleNoun, TITLES } from '../lexicon/titles'
import { isLoud, isOpening } from './casing'
import { datelineAt } from './dateline'
import { isDemonym, knownNameAt } from './gazetteer'
import { isCapitalized, wordAt } from './mention'
import { isOpener } from './nameRuns'

type Extent = TokenRange & { readonly kind?: EntityKind }

/** Tokens of the longest name before initials in brackets. */
const LONGEST = 16
/** Tokens back that an open quotation mark is looked for. */
const FARTHEST = 80
const SMALL = /^(?:of|the|for|and|to|in|on|against|&|,|[’']s?)$/

type Step = (doc: Doc, at: number) => Extent | null

/** Asked in turn at each token; the first that knows decides. */
export const EXTENT_STEPS: Record<'spelledOut' | 'datelineAt' | 'bodyOf' | 'withApostrophe', Step> = {
  spelledOut,
  datelineAt,
  bodyOf,
  withApostrophe,
}

/** All such names, in text order. */
export function findExtents(doc: Doc): Extent[] {
  const steps = Object.values(EXTENT_STEPS)
  const out: Extent[] = []
  for (let at = 0; at < doc.words.length; at++) {
    let found: Extent | null = null
    for (const step of steps) found ??= step(doc, at)
    if (found) out.push(found)
  }
  return out
}

/** “Kenya Medical Practitioners, Pharmacists and Dentists Union (KMPDU)”: the words that the initials stand for. */
function spelledOut(doc: Doc, bracket: number): Extent | null {
  if (wordAt(doc, bracket) !== '(') return null
  const initials = wordAt(doc, bracket + 1)
  if (!/^\p{Lu}{3,8}$/u.test(initials) || wordAt(doc, bracket + 2) !== ')') return null
  const floor = Math.max(sentenceAt(doc, bracket).from, bracket - LONGEST)
  let open = initials.length
  for (let at = bracket - 1; at >= floor; at--) {
    const word = wordAt(doc, at)
    if (!isCapitalized(word)) {
      if (SMALL.test(word)) continue
      return null
    }
    if (word.startsWith(initials[open - 1] as string)) open--
    if (open > 0) continue
    const last = wordAt(doc, bracket - 1)
    if (isRoleNoun(last.toLowerCase()) || isRoleNoun(word.toLowerCase())) return null
    const told = !OTHER_SUFFIXES.has(last) && !PLACE_SUFFIXES.has(last)
    return { from: at, to: bracket, ...(told && { kind: 'organization' as const }) }
  }
  return null
}

/** What stands before a country without making a body of it. */
const OF_A_COUNTRY =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Inner|Outer|Mainland|New|Great|Greater|Rural|Republic|Miss|Vichy|Nazi|Soviet|Brexit|Imperial|Victorian|Tudor|Roman|Communist|Modern|Ancient|Colonial|Occupied|Free|Middle|Young|Global|Inside|Made)$/

/** “Swim England”, “Athletics Kenya”: what is done, and the country in which a body runs it. */
function bodyOf(doc: Doc, at: number): Extent | null {
  const word = wordAt(doc, at)
  const known = knownNameAt(doc, at + 1)
  if (known?.kind !== 'place' || known.to !== at + 2 || doc.sentenceOf[at] !== doc.sentenceOf[at + 1])
    return null
  const speaks = /^(?:said|says|has|have|will|is|was|added|confirmed|announced)$/.test(wordAt(doc, at + 2))
  const isWord =
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
    !isLoud(doc, at) &&
    (!isOpening(doc, at) || (speaks && !/(?:ing|ly|ed)$/.test(word))) &&
    !isCapitalized(wordAt(doc, at - 1)) &&
    !isCapitalized(wordAt(doc, at + 2))
  if (!isWord || OF_A_COUNTRY.test(word) || isOpener(word) || isDemonym(word) || isGivenName(word))
    return null
  if (TITLES.has(word) || HONORIFICS.has(word) || isRoleNoun(word.toLowerCase())) return null
  return knownNameAt(doc, at) ? null : { from: at, to: at + 2, kind: 'organization' }
}

/** “Anyang' Owuor”: an apostrophe that belongs to the name, where none is open. */
function withApostrophe(doc: Doc, at: number): Extent | null {
  const [word, mark, next] = [wordAt(doc, at), wordAt(doc, at + 1), wordAt(doc, at + 2)]
  if (!/^['’]$/.test(mark) || !/^\p{Lu}\p{Ll}+[^sxz]$/u.test(word) || !/^\p{Lu}\p{Ll}/u.test(next))
    return null
  if (doc.starts[at + 1] !== doc.ends[at] || doc.starts[at + 2] === doc.ends[at + 1]) return null
  const { from, to } = sentenceAt(doc, at)
  const isQuoted = doc.words.slice(Math.max(from, at - FARTHEST), at).some((one) => /^[‘'’]$/.test(one))
  return isQuoted || at + 2 >= to || TITLES.has(next) ? null : { from: at, to: at + 3, kind: 'person' }
}
