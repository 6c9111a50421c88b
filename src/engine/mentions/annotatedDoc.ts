// The article as the finders of mentions read it: tokens, names and, where there is one, the parser’s word classes.
import type { Doc, Syntax } from '../doc'
import { personNoun } from '../lexicon/titles'
import { RELATIONS, TAGS } from '../model/tagset'
import { isLoud } from './casing'
import { isCapitalized, type NameMention, wordAt } from './mention'
import { senseOf } from './nounSense'
import { type Office, officesByInitials } from './officeInitials'

export type AnnotatedDoc = {
  readonly doc: Doc
  readonly names: readonly NameMention[]
  /** Penn tag of a token; null without a parser. */
  readonly tagAt: (at: number) => string | null
  /** Relation of a token to its head; null without a parser. */
  readonly relationAt: (at: number) => string | null
  /** The token that a token depends on; -1 for a root or without a parser. */
  readonly headAt: (at: number) => number
  /** Number of the name (in `names`) that covers a token, or -1. */
  readonly nameAt: (at: number) => number
  /** Whether a word can stand between a determiner and its noun. */
  readonly isModifier: (at: number) => boolean
  /** Whether a noun at this token is the last of its compound. */
  readonly isHead: (at: number) => boolean
  /** The office whose initials stand at a token (“the CS”); undefined for most. */
  readonly officeAt: (at: number) => Office | undefined
  /** Whether the token stands in a headline or the first sentence, where determiners are dropped. */
  readonly isTerse: (at: number) => boolean
}

const NOMINAL_TAG = /^(?:NN|JJ|CD|VBN|VBG|RB|POS|FW|PRP\$|DT)/

/** “An officer privy to the inquiry”: adjectives that stand behind their noun. */
const BEHIND = /^(?:privy|familiar|close|aware|conversant|present)$/

/** Lays names and syntax over the tokens, so that all finders share one look-up. */
export function annotate(doc: Doc, names: readonly NameMention[], syntax: Syntax | null): AnnotatedDoc {
  const owner = new Int32Array(doc.words.length).fill(-1)
  names.forEach((name, number) => {
    owner.fill(number, name.from, name.to)
  })
  const tagAt = (at: number): string | null => (syntax ? (TAGS[syntax.tags[at] ?? -1] ?? null) : null)
  const nameAt = (at: number) => owner[at] ?? -1
  const isNoun = (at: number) =>
    tagAt(at)?.startsWith('NN') ?? (nameAt(at) < 0 && senseOf(wordAt(doc, at)) !== null)
  const offices = officesByInitials(doc, names)
  return {
    doc,
    names,
    tagAt,
    nameAt,
    officeAt: (at) => offices.get(wordAt(doc, at)),
    relationAt: (at) => (syntax ? (RELATIONS[syntax.relations[at] ?? -1] ?? null) : null),
    headAt: (at) => syntax?.heads[at] ?? -1,
    isTerse: (at) => isLoud(doc, at) || doc.sentenceOf[at] === 0,
    isModifier: (at) => {
      const tag = tagAt(at)
      return tag === null || NOMINAL_TAG.test(tag) || /^["“”‘’']$/.test(wordAt(doc, at))
    },
    isHead: (at) => {
      if (nameAt(at) >= 0) return false
      const own = tagAt(at)
      if (own !== null && !/^(?:NN|CD|JJ|DT)/.test(own) && !isCapitalized(wordAt(doc, at))) return false
      if (doc.sentenceOf[at] !== doc.sentenceOf[at + 1]) return true
      // “Housing minister Beatrix Collingham”: the noun is a title, not a description of its own.
      if (names[nameAt(at + 1)]?.kind === 'person') return false
      const next = wordAt(doc, at + 1)
      if (BEHIND.test(next)) return true
      if (own === null && personNoun(wordAt(doc, at).toLowerCase()) && /^[a-z]+s$/.test(next)) return true
      return !isNoun(at + 1)
    },
  }
}
