// What a mention is before anybody knows whom it points at: a name, a description or a pronoun, with what its own words tell.
import type { EntityKind, Mention } from '../../domain'
import { type Doc, spanOfTokens, type TokenRange } from '../doc'

export { isCapitalized } from '../tokenize/characters'

export type Gender = 'male' | 'female'
export type GrammaticalNumber = 'singular' | 'plural'

/** A document is no entity of its own kind: it counts as `other` in lists, but can be a source. */
export type Nature = EntityKind | 'document'

export type NameMention = TokenRange & {
  readonly form: 'name'
  readonly kind: EntityKind
  /** How sure the finder is of `kind`, 0 to 1; variants vote with it. */
  readonly weight: number
  /** Full name by which a gazetteer knows it: “IMF” and “International Monetary Fund” share it. */
  readonly canonical: string | null
  /** “James Meehan” for the “James” of “James and Olive Meehan”. */
  readonly full?: string
  /** The form of address or office right before the name (“Mr.”, “Judge”), as written. */
  readonly title: string | null
  readonly gender: Gender | null
}

export type NominalMention = TokenRange & {
  readonly form: 'nominal'
  readonly head: number
  readonly nature: Nature
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  /** Singular of the head noun, lower case. */
  readonly lemma: string
  /** Lower-case words between determiner and head; demonyms as countries. */
  readonly modifiers: readonly string[]
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
}

export type PronounMention = TokenRange & {
  readonly form: 'pronoun'
  readonly person: 1 | 2 | 3
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  /** False for it and its: never a person. */
  readonly human: boolean
  readonly relative: boolean
}

export type FoundMention = NameMention | NominalMention | PronounMention

/** The words a token range covers, as written. */
export const wordsOf = (doc: Doc, range: TokenRange): string =>
  doc.text.slice(doc.starts[range.from], doc.ends[range.to - 1])

/** The word at a token index; empty past either end. */
export const wordAt = (doc: Doc, at: number): string => doc.words[at] ?? ''

/** The mention as the domain has it. */
export const toMention = (doc: Doc, found: FoundMention): Mention => ({
  span: spanOfTokens(doc, found),
  form: found.form,
})

const POSSESSIVE = /^['’](?:s|S)?$/

/** Whether the token is a possessive ending (’s, or the bare apostrophe of a plural). */
export const isPossessive = (word: string): boolean => POSSESSIVE.test(word)
