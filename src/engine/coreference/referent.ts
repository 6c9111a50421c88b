// Somebody or something the article speaks of, named or not, with all that is known while mentions are tied to it.
import type { Doc, TokenRange } from '../doc'
import type { Description } from '../mentions/descriptions'
import type { FoundMention, Gender, GrammaticalNumber, NameMention, Nature } from '../mentions/mention'

export type Referent = {
  readonly id: number
  /** False for “a spokeswoman”, “two officials”. */
  readonly named: boolean
  nature: Nature
  gender: Gender | null
  number: GrammaticalNumber
  /** Singular head nouns by which the article describes it. */
  readonly roles: Set<string>
  /** Other words of those descriptions, lower case; demonyms as countries. */
  readonly words: Set<string>
  readonly descriptions: Description[]
  /** In the order in which they were tied, mostly text order. */
  readonly mentions: FoundMention[]
  /** The words that introduce somebody without a name. */
  readonly introduced: TokenRange | null
  readonly age: number | null
}

/** Adds what a description says. */
export function learn(referent: Referent, description: Description): void {
  referent.descriptions.push(description)
  for (const role of description.roles) referent.roles.add(role)
  for (const word of description.words) referent.words.add(word)
}

/** “Agnes Oakeshott, 77”: the age right after a name. */
export function ageAfter(doc: Doc, name: NameMention): number | null {
  const age = /^(?:,|\()$/.test(doc.words[name.to] ?? '') ? (doc.words[name.to + 1] ?? '') : ''
  return /^\d{1,3}$/.test(age) && /^[,.);]$/.test(doc.words[name.to + 2] ?? '') ? Number(age) : null
}
