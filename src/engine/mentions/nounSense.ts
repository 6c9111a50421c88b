// What a noun can point at, as the head of a description: somebody, a body, a place or a text.
import { DOCUMENT_NOUNS, GROUP_NOUNS, INSTITUTION_NOUNS, isNounOf, PLACE_NOUNS } from '../lexicon/nouns'
import { personNoun, singularOf } from '../lexicon/titles'
import type { GrammaticalNumber, Nature, NominalMention } from './mention'

export type HeadSense = {
  readonly nature: Nature
  readonly gender: NominalMention['gender']
  readonly number: GrammaticalNumber
  readonly lemma: string
}

/** Null for a noun that is in no lexicon. */
export function senseOf(word: string): HeadSense | null {
  const lower = word.toLowerCase()
  const person = personNoun(lower)
  if (person) return { nature: 'person', gender: person.gender, number: person.number, lemma: person.lemma }
  const singular = singularOf(lower)
  const number: GrammaticalNumber = singular === lower ? 'singular' : 'plural'
  if (isNounOf(INSTITUTION_NOUNS, lower, singular))
    return { nature: 'organization', gender: null, number, lemma: singular }
  if (isNounOf(PLACE_NOUNS, lower, singular))
    return { nature: 'place', gender: null, number, lemma: singular }
  if (isNounOf(DOCUMENT_NOUNS, lower, singular))
    return { nature: 'document', gender: null, number, lemma: singular }
  if (GROUP_NOUNS.has(lower)) return { nature: 'person', gender: null, number: 'plural', lemma: lower }
  return null
}
