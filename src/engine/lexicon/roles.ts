// Knows which walk of life a role noun belongs to, so that “the striker” can be the captain but hardly the judge.
// Provenance: general knowledge of English, written down for this project.
import { COUNTRIES } from './places'
import { wordsOf } from './words'

export type RoleClass =
  | 'anybody'
  | 'politics'
  | 'sport'
  | 'arts'
  | 'business'
  | 'officer of the law'
  | 'body'
  | 'other'

const CLASS = new Map<string, RoleClass>()
const put = (kind: RoleClass, text: string) => {
  for (const word of wordsOf(text)) CLASS.set(word, kind)
}

put(
  'anybody',
  `man woman boy girl lady gentleman guy year-old teenager teen youth billionaire millionaire mogul tycoon magnate veteran father mother
   widow widower grandmother grandfather elder newcomer native legend icon hero celebrity star speaker author dealmaker`,
)
put(
  'politics',
  `president vice-president premier chancellor minister prime-minister senator congressman congresswoman representative lawmaker legislator politician
   governor mayor councillor councilor councilman councilwoman candidate nominee contender front-runner frontrunner challenger incumbent leader democrat republican conservative
   liberal socialist ruler dictator monarch secretary diplomat ambassador chairman chairwoman king queen ex-president rival opponent`,
)
put(
  'sport',
  `striker captain goalkeeper keeper defender midfielder winger forward player footballer athlete quarterback pitcher batsman bowler golfer boxer wrestler
   swimmer runner sprinter cyclist rower sailor skier skater gymnast racer jockey coach manager trainer teammate champion skipper`,
)
put(
  'arts',
  `actor actress singer musician composer guitarist drummer pianist rapper songwriter novelist writer poet playwright artist painter sculptor filmmaker
   comedian dancer performer entertainer`,
)
put(
  'officer of the law',
  `judge justice magistrate coroner prosecutor inspector detective constable sheriff ranger officer trooper investigator juror defendant plaintiff
   suspect victim witness accused counsel`,
)
put(
  'business',
  `company firm corporation business bank lender brokerage insurer manufacturer maker carmaker automaker airline carrier operator retailer chain
   conglomerate subsidiary utility brewery publisher`,
)
put('body', 'committee subcommittee panel commission board council inquiry')

/** The walk of life a role noun tells; `other` for the rest. */
export const roleClass = (lemma: string): RoleClass => CLASS.get(lemma) ?? 'other'

const countries = new Set(COUNTRIES.map(({ name }) => name))

/** The word, where it is a country. */
export const countryOf = (word: string): string | null => (countries.has(word) ? word : null)

const SAME = new Map<string, string>()
for (const family of [
  'lawyer attorney solicitor counsel barrister',
  'spokesperson spokesman spokeswoman',
  'company firm corporation business',
  'committee panel commission subcommittee',
  'chairman chair chairwoman chairperson',
  'lawmaker legislator',
  'newspaper paper daily',
  'boss chief ceo',
  'father dad',
  'mother mom mum',
])
  for (const word of wordsOf(family)) SAME.set(word, family)

/** Whether two role nouns can be said of the same office: “attorney” and “lawyer”. */
export const sameRole = (a: string, b: string): boolean =>
  a === b || (SAME.has(a) && SAME.get(a) === SAME.get(b))

/** One word for all that mean the same office. */
export const roleKey = (lemma: string): string => SAME.get(lemma) ?? lemma

/** Of these a person has one, or one that an article speaks of. */
const RELATIONS = new Set(
  wordsOf(`father dad mother mom mum wife husband spouse partner fiancé fiancée boyfriend girlfriend widow widower ex-wife ex-husband
  son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law
  lawyer attorney solicitor counsel barrister spokesman spokeswoman spokesperson doctor physician agent publicist manager
  predecessor successor deputy chairman chief boss biographer ghostwriter`),
)

/** Whether the noun says whose somebody is. */
export const isRelation = (lemma: string): boolean => RELATIONS.has(lemma)

/** What each of two relatives is. */
export const COUPLES: ReadonlyMap<string, { readonly male: string; readonly female: string }> = new Map([
  ['parent', { male: 'father', female: 'mother' }],
  ['grandparent', { male: 'grandfather', female: 'grandmother' }],
  ['child', { male: 'son', female: 'daughter' }],
  ['sibling', { male: 'brother', female: 'sister' }],
])

/** Words for whom an article is about, where nothing else tells: “the nominee”, “the real estate mogul”. */
const CENTRAL = new Set(
  wordsOf(`nominee candidate contender hopeful front-runner frontrunner businessman businesswoman billionaire millionaire mogul tycoon magnate
  star celebrity singer actor actress author striker player athlete suspect defendant accused victim`),
)

/** Whether the noun, made definite, most likely means the person whom the article speaks of most. */
export const isCentral = (lemma: string): boolean => CENTRAL.has(lemma)

const PARTIES = new Map<string, string>()
for (const family of [
  'republican republicans gop',
  'democratic democrat democrats',
  'labour',
  'conservative tory',
])
  for (const word of wordsOf(family)) PARTIES.set(word, family)

/** The party that a word tells; undefined for most words. */
export const partyOf = (word: string): string | undefined => PARTIES.get(word)
