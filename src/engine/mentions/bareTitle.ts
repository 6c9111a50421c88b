// Whether a run of capitals is an office alone (“Attorney General”), or somebody whose name is one (“Mr. King”, “her partner Dean”).
import type { Doc, TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { HONORIFICS, isRoleNoun, personNoun, TITLES } from '../lexicon/titles'
import { isDemonym } from './gazetteer'
import { isCapitalized, wordAt } from './mention'

/** “Mr. King”, and “Dean” where the article names a Howard Dean: words for people can be surnames. */
export function isSurname(doc: Doc, { from, to }: TokenRange, surnames: ReadonlySet<string>): boolean {
  const last = wordAt(doc, to - 1)
  if (to - from === 1) return surnames.has(last)
  return to - from === 2 && ADDRESS.test(wordAt(doc, from)) && !OFFICE_ADDRESSED.test(last)
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.?$/
/** “Mr. President”, “Madam Secretary”: nobody’s surname. */
const OFFICE_ADDRESSED =
  /^(?:President|Speaker|Chairman|Chairwoman|Secretary|Senator|Chancellor|Justice|Ambassador|Mayor|Vice|Minister|Prime|Attorney|Commissioner|Governor)$/

/** “Her partner Dean”, “Dean, 36,”: a given name that is a title elsewhere. */
const isGivenAlone = (doc: Doc, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  isGivenName(wordAt(doc, from)) &&
  (/^\d{1,2}$/.test(wordAt(doc, to + 1)) ||
    (/^(?:her|his|my|their)$/.test(wordAt(doc, from - 2)) && personNoun(wordAt(doc, from - 1)) !== null))

/** “President”, “Attorney General”, “Secretary of State”: an office, not a name. */
export function isBareTitle(doc: Doc, run: TokenRange): boolean {
  if (isGivenAlone(doc, run)) return false
  if (/^Members?$/.test(wordAt(doc, run.from)) && wordAt(doc, run.from + 1) === 'of') return true
  for (let i = run.from; i < run.to; i++) {
    const word = wordAt(doc, i)
    const office =
      TITLES.has(word) ||
      HONORIFICS.has(word) ||
      isDemonym(word) ||
      /^(?:of|the|State|and)$/.test(word) ||
      isRoleNoun(word.toLowerCase())
    if (!office || (isGivenName(word) && isCapitalized(word) && !TITLES.has(word))) return false
  }
  return true
}
