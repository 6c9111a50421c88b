// Takes a person's name apart: given names, surname, generation; and says whether two can be one person's.
import type { Doc } from '../doc'
import { isGivenName, mayBeSameGivenName } from '../lexicon/givenNames'
import { type NameMention, wordAt } from '../mentions/mention'

export type PersonName = {
  /** First of the given names; null where only a surname stands. */
  readonly given: string | null
  /** Lower-case last word of the surname. */
  readonly surname: string
  readonly words: readonly string[]
  /** “Duncan Hunter Sr.” is not the Duncan Hunter who is his son. */
  readonly senior: boolean
}

const PARTICLE = /^(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el)$/i
const GENERATION = /^(?:(?:Jr|Sr)\.?|I{2,3}|IV|,)$/
const NICKNAME_MARK = /^["“”‘’'()]$/

/** The parts of the name that a mention of a person holds. */
export function parsePersonName(doc: Doc, name: NameMention): PersonName {
  const words = (name.full?.split(' ') ?? doc.words.slice(name.from, name.to))
    .map((word) => word.replace(/’/g, "'"))
    .filter((word) => !GENERATION.test(word) && !NICKNAME_MARK.test(word))
  const last = words[words.length - 1] ?? ''
  const first = words[0] ?? ''
  const hasGiven = words.length > 1 && !PARTICLE.test(first)
  const senior = /^Sr\.?$/.test(wordAt(doc, name.to - 1)) || /^Sr\.?$/.test(wordAt(doc, name.to))
  return { given: hasGiven ? first : null, surname: last.toLowerCase(), words, senior }
}

/** Whether two full names can be one person’s: same surname, and given names that do not contradict. */
export function maySharePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || a.senior !== b.senior) return false
  if (a.given === null || b.given === null) return true
  if (mayBeSameGivenName(a.given, b.given)) return true
  // “George W. Bush” and “W. Bush”; “Lula da Silva” and “Luiz Inácio Lula da Silva”.
  return a.words.length > 2 && b.given !== null && a.words.includes(b.given) && !isOther(a, b)
}

/** Two known and different given names speak of two people. */
const isOther = (a: PersonName, b: PersonName): boolean =>
  a.given !== null && b.given !== null && isGivenName(a.given) && isGivenName(b.given) && a.words.length < 4
