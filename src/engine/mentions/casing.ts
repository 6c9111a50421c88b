// Knows how each word of the article is written: a capital counts as a name only where small letters were possible.
import { oncePer } from '../../domain'
import type { Doc, Sentence } from '../doc'
import { isCapitalized } from './mention'

type Casing = {
  /** Times a word stands in small letters, by its lower-case form. */
  readonly small: ReadonlyMap<string, number>
  /** Times a word stands capitalized where it did not have to. */
  readonly capital: ReadonlyMap<string, number>
  /** Sentences in which every longer word is capitalized (headlines): capitals tell nothing there. */
  readonly shouting: ReadonlySet<number>
  /** 1 for tokens that open a sentence or a quotation, where anything is capitalized. */
  readonly opening: Uint8Array
}

/** Words shorter than this are small even in headlines (“of”, “the”, “and”). */
const SHORT = 3
/** Share of longer words capitalized from which a sentence counts as a headline. */
const HEADLINE_SHARE = 0.85
const OPENER_BEFORE = /^["“”‘'«„‹([—–:•*-]+$/

function isShouting(doc: Doc, { from, to }: Sentence): boolean {
  let long = 0
  let capital = 0
  for (let i = from + 1; i < to; i++) {
    const word = doc.words[i] ?? ''
    if (word.length < SHORT || !/^\p{L}/u.test(word)) continue
    long++
    if (isCapitalized(word)) capital++
  }
  return long >= 3 && capital / long >= HEADLINE_SHARE
}

/** Reads the casing of the whole article, in one pass. */
function readCasing(doc: Doc): Casing {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const shouting = new Set<number>()
  const opening = new Uint8Array(doc.words.length)
  const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  doc.sentences.forEach((sentence, number) => {
    const loud = isShouting(doc, sentence)
    if (loud) shouting.add(number)
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = doc.words[i] ?? ''
      const before = i > sentence.from ? (doc.words[i - 1] ?? '') : ''
      const opens = i === sentence.from || (OPENER_BEFORE.test(before) && before !== '-')
      if (opens) opening[i] = 1
      if (!/^\p{L}/u.test(word)) continue
      if (!isCapitalized(word)) bump(small, word.toLowerCase())
      else if (!opens && !loud) bump(capital, word.toLowerCase())
    }
  })
  return { small, capital, shouting, opening }
}

const casingOf = oncePer(readCasing)

/** Whether a token stands in a headline, where capitals tell nothing. */
export const isLoud = (doc: Doc, at: number): boolean => casingOf(doc).shouting.has(doc.sentenceOf[at] ?? -1)

/** Whether a token opens a sentence or a quotation. */
export const isOpening = (doc: Doc, at: number): boolean => casingOf(doc).opening[at] === 1

/** Times that the article writes a word small; the word is asked for in lower case. */
export const timesSmall = (doc: Doc, lower: string): number => casingOf(doc).small.get(lower) ?? 0

/** Times that the article writes a word with a capital that it did not have to write. */
export const timesCapital = (doc: Doc, lower: string): number => casingOf(doc).capital.get(lower) ?? 0
