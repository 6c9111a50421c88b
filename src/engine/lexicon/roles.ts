// Knows which walk of life a role noun belongs to, so that “the striker” can be the captain but hardly the judge.
// Provenance: general knowledge of English, written down for this project.
import { COUNTRIES } from './places'
import { wordsOf } from './words'

export type RoleClass =
  | 'anybody'
  | 'politics'
  | 'sport'
  | 'dugout'
  | 'arts'
  | 'trade'
  | 'learning'
  | 'medicine'
  | 'clergy'
  | 'police'
  | 'bar'
  | 'media'
  | 'bench'
  | 'business'
  | 'club'
  | 'band'
  | 'outlet'
  | 'school'
  | 'union'
  | 'party'
  | 'charity'
  | 'research'
  | 'cause'
  | 'military'
  | 'pupil'
  | 'dweller'
  | 'boss'
  | 'force'
  | 'government'
  | 'court'
  | 'body'

const CLASSES = new Map<string, Set<RoleClass>>()
const put = (kind: RoleClass, text: string) => {
  for (const word of wordsOf(text)) CLASSES.set(word, (CLASSES.get(word) ?? new Set()).add(kind))
}

put(
  'anybody',
  `man woman boy girl lady gentleman guy year-old teenager teen youth billionaire millionaire mogul tycoon magnate veteran father mother
   widow widower grandmother grandfather great-grandmother great-grandfather pensioner elder newcomer native legend icon hero celebrity star speaker author dealmaker
   graduate mum mom dad grandad granddad grandma gran nan granny parent bachelor divorcee centenarian youngster retiree local firebrand`,
)
put(
  'politics',
  `president vice-president premier chancellor minister prime-minister senator congressman congresswoman representative lawmaker legislator politician
   governor mayor councillor councilor councilman councilwoman candidate nominee contender front-runner frontrunner challenger incumbent leader democrat republican conservative
   liberal socialist ruler dictator monarch secretary diplomat ambassador chairman chairwoman chair chairperson king queen ex-president rival opponent
   mp mep msp mla mca td backbencher frontbencher parliamentarian whip deputy alderman selectman assemblyman assemblywoman envoy statesman stateswoman
   tory peer lord baroness oba emir sultan unionist nationalist independent green populist reformer rep cllr`,
)
put(
  'sport',
  `striker captain goalkeeper keeper defender midfielder winger forward player footballer athlete quarterback pitcher batsman bowler golfer boxer wrestler
   swimmer runner sprinter cyclist rower sailor skier skater gymnast racer jockey teammate champion skipper
   batter spinner seamer fullback ruckman hooker prop centre-half centre-back full-back playmaker sprinter marathoner olympian paralympian international
   pundit cricketer medallist medalist hurdler fighter rider scrum-half fly-half flanker lock substitute`,
)
put('dugout', 'coach manager trainer boss gaffer')
put(
  'arts',
  `actor actress singer musician composer guitarist drummer pianist rapper songwriter novelist writer poet playwright artist painter sculptor filmmaker
   comedian dancer performer entertainer cellist violinist flautist harpist organist vocalist soprano tenor conductor bassist frontwoman director
   screenwriter choreographer photographer designer architect star author sticksman crooner dj`,
)
put(
  'trade',
  `builder plumber electrician carpenter mechanic farmer fisherman baker butcher grocer shopkeeper trader publican landlord landlady barber hairdresser
   driver trucker postman postmistress postmaster miner grazier rancher grower crofter skipper tradesman craftsman labourer laborer cook chef bricklayer vendor seller hawker stallholder dealer welder tailor restaurateur`,
)
put(
  'learning',
  `scientist researcher professor academic lecturer scholar biologist chemist physicist economist historian botanist entomologist geologist ecologist
   astronomer astronomist statistician psychologist sociologist anthropologist archaeologist analyst strategist pollster expert teacher headteacher principal
   don fellow dean epidemiologist virologist climatologist seismologist`,
)
put(
  'medicine',
  'doctor physician surgeon nurse paramedic medic midwife dentist consultant psychiatrist pharmacist gp pathologist therapist',
)
put(
  'clergy',
  'cleric vicar priest pastor bishop archbishop cardinal rabbi imam minister preacher clergyman pope rector chaplain monk nun deacon reverend',
)
put(
  'police',
  'officer detective constable inspector superintendent sergeant sheriff trooper policeman policewoman deputy commissioner investigator',
)
put(
  'cause',
  'activist campaigner organiser organizer protester protestor demonstrator environmentalist feminist suffragist unionist whistleblower whistle-blower dissident',
)
put(
  'military',
  'soldier sergeant colonel general major captain lieutenant commander admiral marshal officer trooper airman pilot serviceman servicewoman warlord rebel coup-leader',
)
put(
  'pupil',
  'student pupil undergraduate graduate schoolboy schoolgirl teenager sophomore learner apprentice trainee',
)
put(
  'dweller',
  'resident villager tenant homeowner neighbour neighbor survivor commuter shopper customer passenger motorist parishioner islander',
)
put(
  'boss',
  `businessman businesswoman entrepreneur founder co-founder cofounder ceo executive boss director chairman chairwoman chair owner proprietor industrialist
   investor financier banker restaurateur hotelier publican chief head president tycoon mogul magnate manager publisher`,
)
put('bar', 'lawyer attorney solicitor counsel barrister advocate prosecutor litigator defender silk')
put(
  'media',
  'pundit presenter host broadcaster journalist reporter blogger podcaster columnist anchor commentator influencer youtuber correspondent',
)
put(
  'bench',
  'judge justice magistrate coroner recorder sheriff defendant plaintiff suspect victim witness accused juror',
)
put(
  'business',
  `company firm corporation business bank lender brokerage insurer manufacturer maker carmaker automaker airline carrier operator retailer chain
   conglomerate subsidiary utility brewery publisher grocer discounter broker supermarket store startup start-up housebuilder chipmaker drugmaker
   supplier distributor contractor developer investor landlord employer multinational giant group`,
)
put('club', 'club team side franchise squad outfit')
put('band', 'band group orchestra choir ensemble quartet trio duo act label supergroup')
put(
  'outlet',
  'newspaper paper magazine broadcaster channel station outlet tabloid daily weekly website site network agency publication',
)
put('school', 'university college school academy institute')
put('union', 'union federation association guild confederation body group')
put('party', 'party')
put('charity', 'charity foundation nonprofit non-profit trust group organisation organization')
put(
  'research',
  'think-tank thinktank institute institution centre center policy policies studies research observatory',
)
put('force', 'force police constabulary department')
put(
  'government',
  'government ministry department administration council authority commission agency regulator watchdog office',
)
put('court', 'court tribunal bench panel')
put('body', 'committee subcommittee panel commission board council inquiry')

/** Words of the names of bodies that tell what they are. */
put(
  'business',
  'air airways plc ltd inc corp holdings capital foods motors industries records partners ventures technologies energy oil railways',
)
put('club', 'fc united rovers wanderers athletic hotspur albion lions tigers rangers')
put('outlet', 'times post courier gazette herald news press radio journal telegraph tribune')
put('force', 'constabulary')
put('band', 'records')

const NONE: ReadonlySet<RoleClass> = new Set()

/** The walks of life that a role noun, or a word of a body's name, tells; none for most words. */
export const roleClasses = (word: string): ReadonlySet<RoleClass> => CLASSES.get(word) ?? NONE

/** Whether a noun says so little that it may be said of anybody: “the man”, “the 54-year-old”. */
export const isAnybody = (noun: string): boolean => roleClasses(noun).has('anybody')

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
  'boss chief ceo executive',
  'peer lord baroness viscount earl',
  'monarch king queen oba emir sultan ruler',
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
  'lib dem liberal',
])
  for (const word of wordsOf(family)) PARTIES.set(word, family)

/** The party that a word tells; undefined for most words. */
export const partyOf = (word: string): string | undefined => PARTIES.get(word)
