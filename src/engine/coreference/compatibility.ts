// Says how well a referent fits a pronoun or a description: by kind, number, gender and what the article says of it.

import { stateOf } from '../lexicon/places'
import { countryOf, partyOf, roleClass, sameRole } from '../lexicon/roles'
import type { NominalMention, PronounMention } from '../mentions/mention'
import type { Referent } from './referent'

/** Fit of “he” and “she” with somebody of whom no gender is known; chosen on CoreNLP’s chains of PolNeAR’s dev half. */
const UNKNOWN = 0.75

/** 0 where the pronoun cannot mean the referent, 1 where all is known to agree. */
export function pronounCompatibility(pronoun: PronounMention, referent: Referent): number {
  if (pronoun.number === 'plural') {
    if (referent.number === 'plural') return referent.nature === 'person' ? 1 : 0.6
    return referent.nature === 'organization' ? 0.7 : 0
  }
  if (referent.number === 'plural') return 0
  if (!pronoun.human) {
    if (referent.nature === 'person') return 0
    return { organization: 1, document: 0.6, place: 0.55, other: 0.4 }[referent.nature]
  }
  if (referent.nature !== 'person') return 0
  if (pronoun.gender === null || referent.gender === pronoun.gender) return 1
  return referent.gender === null ? UNKNOWN : 0
}

/** Whether both name a country, or a party, and not the same one. */
function differ(
  { modifiers, lemma }: NominalMention,
  { words }: Referent,
  belongs: (word: string) => string | null | undefined,
): boolean {
  const told = [...modifiers, lemma].flatMap((word) => belongs(word) ?? [])
  if (told.length === 0) return false
  const own = [...words].flatMap((word) => belongs(word) ?? [])
  return own.length > 0 && !told.some((one) => own.includes(one))
}

const isFree = (lemma: string): boolean => roleClass(lemma) === 'anybody'

/** How strongly a description points at a referent: 0 not at all, over 1 by its very words. */
export function nominalCompatibility(nominal: NominalMention, referent: Referent): number {
  const nature = nominal.nature === referent.nature
  if (!nature || nominal.number !== referent.number) return 0
  if (nominal.gender !== null && referent.gender !== null && nominal.gender !== referent.gender) return 0
  if (
    differ(nominal, referent, countryOf) ||
    differ(nominal, referent, stateOf) ||
    differ(nominal, referent, partyOf)
  )
    return 0
  const shared = nominal.modifiers.filter((word) => referent.words.has(word)).length
  if ([...referent.roles].some((role) => sameRole(role, nominal.lemma)))
    return contradicts(nominal, referent) ? 0 : 4 + 2 * shared
  if (!referent.named) return 0
  if (nominal.nature === 'person') return personCompatibility(nominal, referent, shared)
  return nominal.nature === 'organization' || nominal.nature === 'place'
    ? thingCompatibility(nominal, referent, shared)
    : 0
}

/** “A Tory official” and “a Labour official” are two, though both are officials. */
const contradicts = (nominal: NominalMention, referent: Referent): boolean =>
  !referent.named &&
  nominal.modifiers.length > 0 &&
  referent.words.size > 1 &&
  !nominal.modifiers.some((word) => referent.words.has(word))

function personCompatibility(nominal: NominalMention, referent: Referent, shared: number): number {
  const wanted = roleClass(nominal.lemma)
  if (wanted === 'anybody') return 1 + shared
  if (wanted === 'officer of the law') return 0
  const classes = new Set([...referent.roles].map(roleClass).filter((one) => one !== 'anybody'))
  if (classes.has(wanted) && wanted !== 'other') return 1.5 + shared
  // Nothing is known of the name: its office may just be common knowledge (“Putin … the Russian president”).
  return classes.size === 0 && (wanted === 'politics' || wanted === 'sport' || wanted === 'arts')
    ? 0.9 + shared
    : shared
}

function thingCompatibility(nominal: NominalMention, referent: Referent, shared: number): number {
  if (referent.words.has(nominal.lemma)) return 4 + shared
  const wanted = roleClass(nominal.lemma)
  const classes = new Set([...referent.roles].map(roleClass))
  if (classes.has(wanted) && wanted !== 'other') return 1.5
  if (nominal.nature === 'place') return referent.roles.size === 0 ? 0.6 : 0
  return classes.size === 0 && wanted === 'business' ? 0.9 : 0
}

/** Whether the noun tells so little that it points back at whoever is in mind (“the man”, “the 54-year-old”). */
export const pointsBack = (nominal: NominalMention): boolean => isFree(nominal.lemma)
