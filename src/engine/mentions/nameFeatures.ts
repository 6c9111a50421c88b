// What the fitted name finder sees of a token: its spelling, its neighbours, the lexicons and the casing of the whole article.
import type { Doc } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { ORGANIZATION_SUFFIXES, OTHER_SUFFIXES } from '../lexicon/organizations'
import { PLACE_SUFFIXES } from '../lexicon/places'
import { HONORIFICS, personNoun, TITLES } from '../lexicon/titles'
import { type Lexemes, lexemesOf, mix } from '../model'
import { type Casing, readCasing } from './casing'
import { isDemonym, knownNameAt, straight } from './gazetteer'
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

export type NameView = {
  readonly doc: Doc
  readonly lexemes: Lexemes
  readonly casing: Casing
  /** A small number for each token that sums up what lexicons say of it. */
  readonly lexical: Int32Array
  /** A small number for each token that sums up how the article writes it. */
  readonly written: Int32Array
}

const KIND_CODE = { person: 1, organization: 2, place: 3, other: 4 } as const

/** Lexicon bits: gazetteer kind and place in the name, given name, title, suffixes, word for people. */
function lexicalCodes(doc: Doc): Int32Array {
  const plain = straight(doc.text)
  const codes = new Int32Array(doc.words.length)
  let inside = 0
  let kind = 0
  for (let i = 0; i < doc.words.length; i++) {
    const word = doc.words[i] ?? ''
    if (inside <= i) {
      const known = knownNameAt(doc, plain, i)
      kind = known ? KIND_CODE[known.kind] + (known.doubtful ? 4 : 0) : 0
      inside = known ? known.to : i
      if (known) codes[i] = kind * 2 + 1
    } else codes[i] = kind * 2
    let bits = 0
    if (isCapitalized(word)) {
      if (isGivenName(word)) bits |= 1
      if (HONORIFICS.has(word)) bits |= 2
      if (TITLES.has(word)) bits |= 4
      if (ORGANIZATION_SUFFIXES.has(word)) bits |= 8
      if (OTHER_SUFFIXES.has(word)) bits |= 16
      if (PLACE_SUFFIXES.has(word)) bits |= 32
      if (isDemonym(word)) bits |= 64
    } else if (personNoun(word)) bits |= 128
    codes[i] = (codes[i] ?? 0) | (bits << 6)
  }
  return codes
}

function writtenCodes(doc: Doc, casing: Casing): Int32Array {
  return Int32Array.from(doc.words, (word, i) => {
    const lower = word.toLowerCase()
    const small = casing.small.get(lower) ?? 0
    const capital = casing.capital.get(lower) ?? 0
    const seen = small === 0 && capital === 0 ? 0 : capital > small ? 1 : small > capital ? 2 : 3
    const loud = casing.shouting.has(doc.sentenceOf[i] ?? -1) ? 1 : 0
    return seen * 8 + (isCapitalized(word) ? 4 : 0) + (casing.opening[i] ?? 0) * 2 + loud
  })
}

/** Everything that features are made of, once an article. */
export function viewNames(doc: Doc, casing: Casing = readCasing(doc)): NameView {
  return {
    doc,
    casing,
    lexemes: lexemesOf(doc),
    lexical: lexicalCodes(doc),
    written: writtenCodes(doc, casing),
  }
}

/** Writes the features of token `at` within the sentence [from, to); gives their number. `blind` leaves the word itself out. */
export function nameFeatures(
  view: NameView,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
  blind = false,
): number {
  const { lexemes, lexical, written } = view
  const id = lexemes.ids[at] ?? 0
  const idAt = (i: number) => (i >= from && i < to ? (lexemes.ids[i] ?? 0) : -1)
  const lower = (i: number) => (idAt(i) < 0 ? 0 : (lexemes.lower[idAt(i)] ?? 0))
  const shape = (i: number) => (idAt(i) < 0 ? 0 : (lexemes.shape[idAt(i)] ?? 0))
  const code = (i: number) => (i >= from && i < to ? (lexical[i] ?? 0) : -1)
  let n = 0
  const put = (template: number, a: number, b = 0) => {
    out[n++] = mix(mix(template, a), b)
  }
  const own = written[at] ?? 0
  put(1, own)
  put(2, code(at))
  put(3, shape(at), own)
  put(4, code(at), own)
  if (!blind) {
    put(5, lexemes.form[id] ?? 0)
    put(6, lower(at), own)
    put(7, lexemes.suffix3[id] ?? 0, own & 4)
    put(8, lexemes.suffix2[id] ?? 0, own & 4)
    put(9, lexemes.prefix[id] ?? 0, own & 4)
    put(10, lower(at), lower(at + 1))
    put(11, lower(at - 1), lower(at))
  }
  put(12, lower(at - 1), own & 4)
  put(13, lower(at + 1), own & 4)
  put(14, lower(at - 2), own & 4)
  put(15, lower(at + 2), own & 4)
  put(16, lower(at - 1), lower(at + 1))
  put(17, shape(at - 1), shape(at))
  put(18, shape(at), shape(at + 1))
  put(19, mix(shape(at - 1), shape(at)), shape(at + 1))
  put(20, code(at - 1), code(at))
  put(21, code(at), code(at + 1))
  put(22, code(at - 1), code(at + 1))
  put(23, code(at - 2), own)
  put(24, code(at + 2), own)
  put(25, code(at - 1), lower(at + 1))
  put(26, lower(at - 1), code(at + 1))
  put(27, lower(at - 2), lower(at - 1))
  put(28, lower(at + 1), lower(at + 2))
  if (idAt(at - 1) >= 0) put(29, lexemes.suffix3[idAt(at - 1)] ?? 0, own & 4)
  if (idAt(at + 1) >= 0) put(30, lexemes.suffix3[idAt(at + 1)] ?? 0, own & 4)
  put(31, mix(code(at), code(at + 1)), code(at + 2))
  return n
}
