// What the fitted name finder sees of a token: its spelling, its neighbours, the lexicons and the casing of the whole article.
import type { Doc } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES, OTHER_SUFFIXES } from '../lexicon/organizations'
import { PLACE_SUFFIXES } from '../lexicon/places'
import { HONORIFICS, personNoun, TITLES } from '../lexicon/titles'
import { type Lexemes, lexemesOf, mix } from '../model'
import { isLoud, isOpening, timesCapital, timesSmall } from './casing'
import { isDemonym, knownNameAt } from './gazetteer'
import { isCapitalized } from './mention'

export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
  'B-other',
  'I-other',
] as const

/** Most features of one token. */
export const MOST_FEATURES = 48

export type NameTokens = {
  readonly doc: Doc
  readonly lexemes: Lexemes
  /** A small number for each token that sums up what lexicons say of it. */
  readonly lexical: Int32Array
  /** A small number for each token that sums up how the article writes it. */
  readonly written: Int32Array
}

const KIND_CODE = { person: 1, organization: 2, place: 3, other: 4 } as const

/** What the lexicons say of a word by itself: given name, title, suffixes, word for people. */
function lexiconBits(word: string): number {
  if (!isCapitalized(word)) return personNoun(word) ? 128 : 0
  let bits = 0
  if (isGivenName(word)) bits |= 1
  if (HONORIFICS.has(word)) bits |= 2
  if (TITLES.has(word)) bits |= 4
  if (ORGANIZATION_SUFFIXES.has(word)) bits |= 8
  if (OTHER_SUFFIXES.has(word)) bits |= 16
  if (PLACE_SUFFIXES.has(word)) bits |= 32
  if (isDemonym(word)) bits |= 64
  return bits
}

/** Lexicon bits of each token, with the kind of the known name that it is part of. */
function lexicalCodes(doc: Doc, { ids, count }: Lexemes): Int32Array {
  const codes = new Int32Array(doc.words.length)
  const bits = new Int32Array(count).fill(-1)
  let inside = 0
  let kind = 0
  for (let i = 0; i < doc.words.length; i++) {
    const id = ids[i] as number
    if (bits[id] === -1) bits[id] = lexiconBits(doc.words[i] as string)
    let code = (bits[id] as number) << 6
    if (inside <= i) {
      const known = knownNameAt(doc, i)
      kind = known ? KIND_CODE[known.kind] + (known.doubtful ? 4 : 0) : 0
      inside = known ? known.to : i
      if (known) code |= kind * 2 + 1
    } else code |= kind * 2
    codes[i] = code
  }
  return codes
}

/** How the article writes each token: capital or small here, mostly elsewhere, at an opening, in a headline. */
function writtenCodes(doc: Doc, { ids, count }: Lexemes): Int32Array {
  const codes = new Int32Array(doc.words.length)
  const known = new Int32Array(count).fill(-1)
  for (let i = 0; i < doc.words.length; i++) {
    const id = ids[i] as number
    if (known[id] === -1) {
      const word = doc.words[i] as string
      const lower = word.toLowerCase()
      const small = timesSmall(doc, lower)
      const capital = timesCapital(doc, lower)
      const seen = small === 0 && capital === 0 ? 0 : capital > small ? 1 : small > capital ? 2 : 3
      known[id] = seen * 8 + (isCapitalized(word) ? 4 : 0)
    }
    codes[i] = (known[id] as number) + (isOpening(doc, i) ? 2 : 0) + (isLoud(doc, i) ? 1 : 0)
  }
  return codes
}

/** The tokens of an article as features read them, worked out once. */
export function nameTokensOf(doc: Doc): NameTokens {
  const lexemes = lexemesOf(doc)
  return {
    doc,
    lexemes,
    lexical: lexicalCodes(doc, lexemes),
    written: writtenCodes(doc, lexemes),
  }
}

/** One feature: a template and what it sees. */
const feature = (template: number, a: number, b: number): number => mix(mix(template, a), b)

/** Writes the features of token `at` within the sentence [from, to); gives their number. `blind` leaves the word itself out. */
export function nameFeatures(
  { lexemes, lexical, written }: NameTokens,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
  blind = false,
): number {
  const { ids, lower, shape, suffix3 } = lexemes
  const id = ids[at] as number
  // Lexemes around the token, −1 beyond the sentence.
  const p2 = at - 1 > from ? (ids[at - 2] as number) : -1
  const p1 = at > from ? (ids[at - 1] as number) : -1
  const n1 = at + 1 < to ? (ids[at + 1] as number) : -1
  const n2 = at + 2 < to ? (ids[at + 2] as number) : -1
  const w = lower[id] as number
  const wp2 = p2 < 0 ? 0 : (lower[p2] as number)
  const wp1 = p1 < 0 ? 0 : (lower[p1] as number)
  const wn1 = n1 < 0 ? 0 : (lower[n1] as number)
  const wn2 = n2 < 0 ? 0 : (lower[n2] as number)
  const s = shape[id] as number
  const sp1 = p1 < 0 ? 0 : (shape[p1] as number)
  const sn1 = n1 < 0 ? 0 : (shape[n1] as number)
  const c = lexical[at] as number
  const cp2 = p2 < 0 ? -1 : (lexical[at - 2] as number)
  const cp1 = p1 < 0 ? -1 : (lexical[at - 1] as number)
  const cn1 = n1 < 0 ? -1 : (lexical[at + 1] as number)
  const cn2 = n2 < 0 ? -1 : (lexical[at + 2] as number)
  const own = written[at] as number
  const capital = own & 4
  let n = 0
  out[n++] = feature(1, own, 0)
  out[n++] = feature(2, c, 0)
  out[n++] = feature(3, s, own)
  out[n++] = feature(4, c, own)
  if (!blind) {
    out[n++] = feature(5, lexemes.form[id] as number, 0)
    out[n++] = feature(6, w, own)
    out[n++] = feature(7, suffix3[id] as number, capital)
    out[n++] = feature(8, lexemes.suffix2[id] as number, capital)
    out[n++] = feature(9, lexemes.prefix[id] as number, capital)
    out[n++] = feature(10, w, wn1)
    out[n++] = feature(11, wp1, w)
  }
  out[n++] = feature(12, wp1, capital)
  out[n++] = feature(13, wn1, capital)
  out[n++] = feature(14, wp2, capital)
  out[n++] = feature(15, wn2, capital)
  out[n++] = feature(16, wp1, wn1)
  out[n++] = feature(17, sp1, s)
  out[n++] = feature(18, s, sn1)
  out[n++] = feature(19, mix(sp1, s), sn1)
  out[n++] = feature(20, cp1, c)
  out[n++] = feature(21, c, cn1)
  out[n++] = feature(22, cp1, cn1)
  out[n++] = feature(23, cp2, own)
  out[n++] = feature(24, cn2, own)
  out[n++] = feature(25, cp1, wn1)
  out[n++] = feature(26, wp1, cn1)
  out[n++] = feature(27, wp2, wp1)
  out[n++] = feature(28, wn1, wn2)
  if (p1 >= 0) out[n++] = feature(29, suffix3[p1] as number, capital)
  if (n1 >= 0) out[n++] = feature(30, suffix3[n1] as number, capital)
  out[n++] = feature(31, mix(c, cn1), cn2)
  return n
}
