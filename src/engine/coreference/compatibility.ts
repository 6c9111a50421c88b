// Says how well a referent fits a pronoun or a description: by kind, number, gender and what the article says of it.

import { isMaker } from '../lexicon/nouns'
import { stateOf } from '../lexicon/places'
import {
  countryOf,
  isAnybody,
  isRelation,
  partyOf,
  type RoleClass,
  roleClasses,
  sameRole,
} from '../lexicon/roles'
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

/** From this on a description means somebody by its very words. */
export const BY_ITS_WORDS = 4

/** How strongly a description points at a referent: 0 not at all. */
export function nominalCompatibility(nominal: NominalMention, referent: Referent): number {
  // “The grocer” may be a company as well as a man.
  const isBody =
    referent.nature === 'organization' && (nominal.nature === 'organization' || isMaker(nominal.lemma))
  if ((!isBody && nominal.nature !== referent.nature) || nominal.number !== referent.number) return 0
  if (nominal.gender !== null && referent.gender !== null && nominal.gender !== referent.gender) return 0
  if (
    differ(nominal, referent, countryOf) ||
    differ(nominal, referent, stateOf) ||
    differ(nominal, referent, partyOf)
  )
    return 0
  const shared = nominal.modifiers.filter((word) => referent.words.has(word)).length
  if ([...referent.roles].some((role) => sameRole(role, nominal.lemma)))
    return contradicts(nominal, referent) ||
      isOtherBody(nominal, shared) ||
      isOtherOffice(nominal, referent, shared)
      ? 0
      : BY_ITS_WORDS + 2 * shared
  if (!referent.named || holdsAnother(nominal, referent)) return 0
  if (isBody) return bodyCompatibility(nominal, referent, shared)
  if (nominal.nature === 'person') return personCompatibility(nominal, referent, shared)
  return nominal.nature === 'place' ? placeCompatibility(nominal, referent, shared) : 0
}

/** “A Tory official” and “a Labour official” are two, though both are officials. */
const contradicts = (nominal: NominalMention, referent: Referent): boolean =>
  !referent.named &&
  nominal.modifiers.length > 0 &&
  referent.words.size > 1 &&
  !nominal.modifiers.some((word) => referent.words.has(word))

const QUALIFIER = /^(?:shadow|vice|deputy|assistant|acting|junior)$/

/** “The home secretary” is neither the shadow home secretary nor the transport secretary. */
function isOtherOffice({ lemma, modifiers }: NominalMention, { words }: Referent, shared: number): boolean {
  const qualified = [...words].filter((word) => QUALIFIER.test(word))
  if (qualified.some((word) => !modifiers.includes(word)) && modifiers.length > 0) return true
  return /^(?:secretary|minister)$/.test(lemma) && modifiers.length > 0 && shared === 0 && words.size > 0
}

/** “The Lib Dem leader” is not the home secretary of whom no party is told; a prime minister may lead a party. */
const holdsAnother = ({ lemma, modifiers }: NominalMention, { roles, words }: Referent): boolean =>
  lemma === 'leader' &&
  modifiers.some((word) => partyOf(word) !== undefined && !words.has(word)) &&
  !words.has('prime') &&
  ['secretary', 'minister', 'ambassador'].some((role) => roles.has(role))

const classesOf = (words: Iterable<string>): Set<RoleClass> =>
  new Set([...words].flatMap((word) => [...roleClasses(word)]).filter((one) => one !== 'anybody'))

const meet = (a: ReadonlySet<RoleClass>, b: ReadonlySet<RoleClass>): boolean =>
  [...a].some((one) => b.has(one))

/** Fit of a description with somebody of whom the article tells the same walk of life, and with somebody of whom it tells none. */
const SAME_WALK = 1.5
const NO_WALK = 0.9

const YOUNG = /^(?:teenager|teen|youth|youngster|boy|girl|schoolboy|schoolgirl|child|toddler|student|pupil)$/
const OLD =
  /^(?:pensioner|grandmother|grandfather|great-grandmother|great-grandfather|grandparent|retiree|widow|widower)$/

/** How an age that the article tells speaks for a description (“the teenager”, “the 54-year-old”): 0 against it, 1 for nothing. */
function ageFit({ lemma, modifiers }: NominalMention, age: number): number {
  const told = modifiers.find((word) => /^\d{1,3}$/.test(word))
  if (lemma === 'year-old' && told) return Number(told) === age ? 2 : 0
  if (YOUNG.test(lemma)) return age < 22 ? 2 : 0
  return OLD.test(lemma) && age < 30 ? 0 : 1
}

function personCompatibility(nominal: NominalMention, referent: Referent, shared: number): number {
  const fit = referent.age === null ? 1 : ageFit(nominal, referent.age)
  return fit === 0 ? 0 : fit * walkCompatibility(nominal, referent, shared)
}

function walkCompatibility(nominal: NominalMention, referent: Referent, shared: number): number {
  if (isAnybody(nominal.lemma)) return 1 + shared
  const wanted = roleClasses(nominal.lemma)
  const own = classesOf(referent.roles)
  if (meet(wanted, own)) return wanted.has('bench') ? 0 : SAME_WALK + shared
  // Nothing is known of the name: its office may just be common knowledge (“Putin … the Russian president”).
  const open =
    [...referent.roles].every(isAnybody) &&
    wanted.size > 0 &&
    !wanted.has('bench') &&
    !isRelation(nominal.lemma)
  if (open || retiredTo(nominal, own)) return NO_WALK + shared
  // Who sits in a parliament had, and mostly still has, another walk of life.
  return (
    shared +
    (SEATED.test(nominal.lemma) && ![...own].some((one) => one === 'sport' || one === 'media') ? SEAT : 0)
  )
}

/** “The former striker” manages, or talks of the game. */
const retiredTo = ({ modifiers, lemma }: NominalMention, own: ReadonlySet<RoleClass>): boolean =>
  roleClasses(lemma).has('sport') && modifiers.includes('former') && (own.has('dugout') || own.has('media'))

const SEATED = /^(?:mp|td|mep|msp|mla|mca|senator|backbencher|lawmaker)$/
export const isSeated = (lemma: string): boolean => SEATED.test(lemma)

/** Fit of “the MP” with somebody of whom only another walk of life is told. */
const SEAT = 0.6

/** Bodies that a noun tells of nobody of whom it is not known: there are too many courts. */
const TOLD: readonly RoleClass[] = ['government', 'court', 'body', 'school', 'force']

const isTold = (lemma: string): boolean => TOLD.some((one) => roleClasses(lemma).has(one))

/** “The interior ministry” is not the Foreign Ministry. */
const isOtherBody = ({ lemma, modifiers, nature }: NominalMention, shared: number): boolean =>
  nature === 'organization' && isTold(lemma) && shared === 0 && modifiers.length > 0

function bodyCompatibility(nominal: NominalMention, { words, roles }: Referent, shared: number): number {
  const { lemma } = nominal
  if (isOtherBody(nominal, shared)) return 0
  if (words.has(lemma)) return BY_ITS_WORDS + shared
  const wanted = roleClasses(lemma)
  const own = classesOf([...roles, ...words])
  if (meet(wanted, own)) return SAME_WALK + shared
  return own.size === 0 && wanted.size > 0 && !isTold(lemma) ? NO_WALK : 0
}

const placeCompatibility = ({ lemma }: NominalMention, { words, roles }: Referent, shared: number): number =>
  words.has(lemma) ? BY_ITS_WORDS + shared : roles.size === 0 ? 0.6 : 0
