// The article as the finders of mentions read it: tokens, casing and, where there is one, the parser’s word classes.
import type { Doc, Syntax } from '../doc'
import { personNoun } from '../lexicon/titles'
import { type Casing, readCasing } from './casing'
import { straight } from './gazetteer'
import { isCapitalized, type NameMention, wordAt } from './mention'
import { senseOf } from './nominals'

export type Reading = {
  readonly doc: Doc
  /** doc.text with straight apostrophes; same offsets. */
  readonly plain: string
  readonly casing: Casing
  /** Penn tag of a token; null without a parser. */
  readonly tagAt: (at: number) => string | null
  /** Number of the name (in `names`) that covers a token, or -1. */
  readonly nameAt: (at: number) => number
  /** Whether a word can stand between a determiner and its noun. */
  readonly isModifier: (at: number) => boolean
  /** Whether a noun at this token is the last of its compound. */
  readonly isHead: (at: number) => boolean
  /** Whether the token stands in a headline, where determiners are dropped. */
  readonly isLoud: (at: number) => boolean
}

const NOMINAL_TAG = /^(?:NN|JJ|CD|VBN|VBG|RB|POS|FW|PRP\$|DT)/

/** Reads an article once, so that all finders share it. `tagNames` gives the names of tags by index. */
export function readArticle(
  doc: Doc,
  syntax: Syntax | null,
  tagNames: readonly string[],
  names: readonly NameMention[] = [],
  casing: Casing = readCasing(doc),
): Reading {
  const owner = new Int32Array(doc.words.length).fill(-1)
  names.forEach((name, number) => {
    owner.fill(number, name.from, name.to)
  })
  const tagAt = (at: number) => (syntax ? (tagNames[syntax.tags[at] ?? -1] ?? null) : null)
  const isNoun = (at: number) => tagAt(at)?.startsWith('NN') ?? senseOf(wordAt(doc, at)) !== null
  return {
    doc,
    plain: straight(doc.text),
    casing,
    tagAt,
    nameAt: (at) => owner[at] ?? -1,
    isLoud: (at) => casing.shouting.has(doc.sentenceOf[at] ?? -1) || doc.sentenceOf[at] === 0,
    isModifier: (at) => {
      const tag = tagAt(at)
      return tag === null || NOMINAL_TAG.test(tag) || /^["“”‘’']$/.test(wordAt(doc, at))
    },
    isHead: (at) => {
      const word = wordAt(doc, at)
      const own = tagAt(at)
      if ((owner[at] ?? -1) >= 0) return false
      if (own !== null && !/^(?:NN|CD|JJ|DT)/.test(own) && !isCapitalized(word)) return false
      const sameSentence = doc.sentenceOf[at] === doc.sentenceOf[at + 1]
      if (!sameSentence) return true
      const next = wordAt(doc, at + 1)
      // “Housing minister Beatrix Collingham”: the noun is a title, not a description of its own.
      if ((owner[at + 1] ?? -1) >= 0 && names[owner[at + 1] ?? -1]?.kind === 'person') return false
      if (/^['’]s?$/.test(next)) return true
      return !(isNoun(at + 1) && !(personNoun(next.toLowerCase()) === null && own === null)) || next === ','
    },
  }
}
