// Knows titles, offices and occupations that stand before or beside a person's name, with gender where a word tells it.
// Provenance: general knowledge of English, written down for this project.
import { wordSet } from './words'

/** Forms of address, with the gender they tell; a surname follows. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...(
    [
      'Mr',
      'Mr.',
      'Sir',
      'Lord',
      'King',
      'Prince',
      'Duke',
      'Earl',
      'Baron',
      'Count',
      'Emperor',
      'Tsar',
      'Alhaji',
      'Shri',
      'Oba',
      'Otunba',
      'Mallam',
      'Maulana',
    ] as const
  ).map((t): [string, 'male'] => [t, 'male']),
  ...(
    [
      'Father',
      'Fr.',
      'Brother',
      'Pope',
      'Imam',
      'Rabbi',
      'Ayatollah',
      'Sheikh',
      'Herr',
      'Señor',
      'Monsieur',
      'Alderman',
    ] as const
  ).map((t): [string, 'male'] => [t, 'male']),
  ...(
    [
      'Mrs',
      'Mrs.',
      'Ms',
      'Ms.',
      'Miss',
      'Madam',
      'Mme',
      'Dame',
      'Lady',
      'Queen',
      'Princess',
      'Duchess',
      'Countess',
      'Baroness',
      'Empress',
      'Alhaja',
      'Hajiya',
      'Smt',
      'Smt.',
      'Begum',
    ] as const
  ).map((t): [string, 'female'] => [t, 'female']),
  ...(
    ['Sister', 'Frau', 'Señora', 'Congresswoman', 'Councilwoman', 'Assemblywoman', 'Alderwoman'] as const
  ).map((t): [string, 'female'] => [t, 'female']),
  ...(['Congressman', 'Councilman', 'Assemblyman'] as const).map((t): [string, 'male'] => [t, 'male']),
  ...`Dr Dr. Prof Prof. Professor Rev Rev. Reverend Hon Hon. Sen Sen. Sens. Rep Rep. Reps. Gov Gov. Govs. Lt Lt. Gen Gen. Col Col. Maj Maj.
    Capt Capt. Sgt Sgt. Cpl Cpl. Pvt Pvt. Adm Adm. Cmdr Cmdr. Det Det. Insp Insp. Supt Supt. Del Del. Atty. Pres. Messrs Messrs. Mx Mx. Cllr Cllr. Engr Engr. Barr Barr. Adv Adv. Brig Brig.
    Shri. Sri Con Con. Arc Arc. Pharm Pharm. Pst Pst. Mwl Mwl. Comr Comr. Comrade Dcn Dcn. Alh Alh. Clr Clr. Pte Pte. Bro. Cdr Cdr. Evang. Bldr Bldr. Tpl Tpl. PC WPC PCSO DI
    Datuk Dato Ustaz Swami DCI DSI DSP ASP CSP SP`
    .split(/\s+/)
    .map((t): [string, null] => [t, null]),
])

/** Offices and occupations that stand capitalized before a name (“President Obama”, “Judge Holloway”). */
export const TITLES: ReadonlySet<string> = wordSet(`
  President Vice-President Premier Chancellor Minister Secretary Senator Representative Congressman Congresswoman Governor
  Lieutenant Mayor Councillor Councilor Councilman Councilwoman Commissioner Ambassador Chairman Chairwoman Chair Chairperson Speaker Leader Whip
  General Colonel Major Captain Sergeant Corporal Private Admiral Commander Commodore Marshal Officer Trooper Constable Inspector
  Superintendent Detective Sheriff Deputy Chief Judge Justice Magistrate Attorney Prosecutor Solicitor Barrister Counsel Coroner
  Doctor Professor Dean Provost Rector Principal Headteacher Bishop Archbishop Cardinal Pastor Reverend Deacon Vicar Chaplain Monsignor
  Coach Manager Director Editor Spokesman Spokeswoman Spokesperson Delegate Comptroller Treasurer Auditor Envoy Ranger Skipper Farmer
  Surgeon Nurse Lawyer Economist Ecologist Critic Author Actor Actress Director Producer Singer Comedian Boxer Goalkeeper Striker Engineer
  Alderman Nominee Candidate Taoiseach Tánaiste Shire Selector Steward Fire-marshal Postmistress Postmaster Landlady Landlord Grocer
  Shopkeeper Surveyor Researcher Anthropologist Historian Biologist Scientist Architect Artist Photographer Journalist Correspondent
  Reporter Columnist Claimant Witness Defendant Pilot Driver Firefighter Paramedic Teacher Midwife Chef Usher Bursar Claimant Landowner
  Former Ex Interim Acting Prime First Foreign Interior Finance Defence Defense Health Education Culture Energy Housing Justice Trade
  Home Transport Environment Agriculture Labor Labour Deputy Assistant Senior Lead Union Team Group Co-founder Founder CEO CFO COO MP MEP TD`)

/** Person nouns by gender; those in NEUTRAL_PERSONS tell none. Singular. */
const MALE_PERSONS = `man boy gentleman guy husband father dad son brother uncle nephew grandfather grandson boyfriend widower king prince duke lord
  businessman congressman councilman chairman spokesman policeman fireman salesman statesman sportsman cameraman fisherman craftsman anchorman
  assemblyman alderman clergyman gunman workman postman milkman actor waiter steward monk priest imam pope host hero emperor sultan emir sheikh
  brother-in-law father-in-law son-in-law stepfather stepson godfather groom fiancé goalkeeper frontman middleman horseman bishop archbishop cardinal
  lad bloke grandad granddad great-grandfather conman groundsman`

const FEMALE_PERSONS = `woman girl lady wife mother mom mum daughter sister aunt niece grandmother granddaughter girlfriend widow queen princess duchess
  businesswoman congresswoman councilwoman chairwoman spokeswoman policewoman saleswoman stateswoman sportswoman camerawoman actress waitress
  stewardess nun hostess heroine empress anchorwoman assemblywoman alderwoman sister-in-law mother-in-law daughter-in-law stepmother
  stepdaughter godmother bride fiancée midwife landlady postmistress headmistress heiress baroness countess ballerina schoolgirl
  frontwoman granny nan nana gran lass songstress great-grandmother`

const NEUTRAL_PERSONS = `person individual adult child teenager teen youth kid baby infant toddler student pupil teacher professor lecturer tutor scholar academic
  researcher scientist physicist chemist biologist ecologist economist historian sociologist psychologist psychiatrist anthropologist archaeologist
  statistician mathematician geologist engineer programmer developer designer architect technician mechanic electrician plumber carpenter
  builder contractor surveyor planner inspector auditor accountant banker broker trader investor analyst strategist consultant adviser advisor
  aide assistant secretary clerk receptionist administrator manager director executive boss chief head president vice-president chair chairperson chairman
  chairwoman ceo founder co-founder cofounder owner proprietor entrepreneur employer employee worker laborer labourer colleague coworker partner
  associate co-author coauthor author writer novelist poet playwright journalist reporter correspondent columnist commentator editor publisher
  blogger podcaster broadcaster presenter anchor interviewer photographer filmmaker producer screenwriter artist painter sculptor musician
  composer conductor singer songwriter rapper guitarist drummer pianist violinist bassist dancer choreographer comedian performer entertainer celebrity star
  model athlete player footballer striker defender midfielder goalkeeper keeper winger forward quarterback pitcher batsman bowler golfer boxer wrestler
  swimmer runner sprinter cyclist rower sailor skier skater gymnast racer jockey coach trainer captain teammate referee umpire fan
  politician lawmaker legislator senator representative congressperson governor mayor councillor councilor commissioner minister premier chancellor
  prime-minister ambassador diplomat envoy delegate negotiator official officer bureaucrat regulator candidate nominee contender front-runner frontrunner rival
  opponent challenger incumbent successor predecessor running-mate democrat republican conservative liberal socialist communist independent backbencher
  leader ruler dictator monarch royal sovereign tyrant activist campaigner organizer organiser protester protestor demonstrator advocate supporter
  ally critic skeptic sceptic dissident opponent lobbyist donor volunteer member representative spokesperson spokesman spokeswoman
  soldier sergeant colonel general major captain lieutenant commander admiral marshal veteran officer trooper guard sentry sniper pilot
  navigator astronaut sailor skipper fighter militant rebel insurgent terrorist extremist jihadist bomber attacker hijacker
  detective constable sheriff deputy ranger warden coroner pathologist prosecutor attorney lawyer solicitor barrister counsel judge justice
  magistrate juror defendant plaintiff claimant accused suspect convict inmate prisoner detainee offender criminal killer murderer robber thief
  victim survivor witness bystander onlooker hostage informant whistleblower informer
  doctor physician surgeon nurse paramedic pharmacist dentist therapist counselor counsellor veterinarian vet patient carer caregiver
  pastor minister rabbi cleric preacher missionary chaplain vicar deacon believer worshipper saint prophet
  farmer grazier rancher grower fisher baker butcher grocer shopkeeper shopper customer client consumer buyer seller dealer vendor retailer
  landlord landowner tenant lodger resident homeowner neighbor neighbour villager islander citizen voter taxpayer constituent immigrant migrant refugee
  asylum-seeker foreigner tourist visitor traveler traveller passenger commuter motorist driver cyclist pedestrian rider courier
  chef cook bartender barista waiter cleaner janitor gardener hairdresser tailor firefighter librarian curator archivist usher bursar alderman
  billionaire millionaire mogul tycoon magnate oligarch heir philanthropist benefactor parent spouse sibling cousin grandparent grandchild
  orphan twin relative friend acquaintance companion fiance lover guest host speaker moderator panelist participant attendee
  expert specialist authority professional practitioner operator user owner holder recipient beneficiary applicant source insider observer
  follower graduate alumnus alumna freshman dean provost rector principal headteacher headmaster superintendent pollster demographer
  genius prodigy legend icon pioneer inventor explorer adventurer climber hiker camper walker jogger hero villain ex-president newcomer veteran elder dealmaker
  bully racist liar coward fool interpreter translator ghostwriter biographer dramatist critic essayist scribe reader viewer listener
  businessperson tradesman trucker treasurer whip mentor protégé scion patriarch matriarch creator designer tweeter poster caller
  frontwoman bassist pensioner publican backbencher frontbencher barrister advocate petitioner appellant respondent medallist cricketer olympian batter spinner seamer ruckman
  influencer youtuber vlogger dj mp mep msp mla mca td gp mum dad skipper crofter tory ex-minister ex-wife ex-husband breadwinner councillor trustee beekeeper warden
  fly-half full-back scrum-half flanker fullback centre-half centre-back playmaker marathoner paralympian hurdler medalist bookmaker trawlerman
  medic don silk widow handler groundsman keeper tearaway conman fraudster thug yob pal lad lass bloke mate tot granny nan nana gran gran grandad granddad nanny bride groom
  newlywed fundraiser whistle-blower hairdresser barber drinker punter shopper tycoon socialite heiress superstar songstress crooner stalwart maestro boffin`

const male = wordSet(MALE_PERSONS)
const female = wordSet(FEMALE_PERSONS)
const neutral = wordSet(NEUTRAL_PERSONS)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['clergy', 'cleric'],
  ['alumni', 'alumnus'],
])

/** The singular of a lower-case noun, by the common rules; the word itself where it is no plural. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun)
  if (irregular) return irregular
  if (/men$/.test(noun)) return `${noun.slice(0, -3)}man`
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2)
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}

export type PersonNoun = {
  readonly gender: 'male' | 'female' | null
  readonly number: 'singular' | 'plural'
  readonly lemma: string
}

const isRole = (lemma: string): boolean => male.has(lemma) || female.has(lemma) || neutral.has(lemma)

/** “Cellist”, “botanist”, “mathematician”: ends of words for people. */
const OCCUPATION = /(?:[a-z]{3}ist|ician|[a-z]{3}arian)$/
const NO_OCCUPATION =
  /^(?:consist|assist|insist|persist|resist|subsist|enlist|checklist|shortlist|playlist|blacklist|wishlist|hairlist|vegetarian|humanitarian|authoritarian|totalitarian|sectarian|egalitarian|agrarian|sexist|racist|fascist|populist|exist|twist|grist|foist|hoist|moist)$/
const isOccupation = (lemma: string): boolean => OCCUPATION.test(lemma) && !NO_OCCUPATION.test(lemma)

/** What a lower-case noun says of a person; null where it is no word for people. */
export function personNoun(noun: string): PersonNoun | null {
  const former = /^(?:ex|co|great|vice|sub|under)-(?=[a-z]{4})/.exec(noun)
  const bare = former ? personNoun(noun.slice(former[0].length)) : null
  if (bare && !isRole(noun)) return { ...bare, lemma: bare.number === 'singular' ? noun : bare.lemma }
  if (isRole(noun)) return { gender: genderOfRole(noun), number: 'singular', lemma: noun }
  const lemma = singularOf(noun)
  if (lemma !== noun && isRole(lemma)) return { gender: genderOfRole(lemma), number: 'plural', lemma }
  if (isOccupation(lemma)) return { gender: null, number: lemma === noun ? 'singular' : 'plural', lemma }
  if (/(man|woman|person)$/.test(noun) && noun.length > 6)
    return {
      gender: /woman$/.test(noun) ? 'female' : /person$/.test(noun) ? null : 'male',
      number: 'singular',
      lemma: noun,
    }
  if (/^(\d+|\w+)-year-olds?$/.test(noun))
    return { gender: null, number: noun.endsWith('s') ? 'plural' : 'singular', lemma: 'year-old' }
  return null
}

/** Whether a noun, or its singular, is known as a word for people; “Wasserman” is not. */
export const isRoleNoun = (noun: string): boolean => isRole(noun) || isRole(singularOf(noun))

/** The gender that a role tells by itself (“spokeswoman”); null for most. */
export const genderOfRole = (lemma: string): 'male' | 'female' | null =>
  male.has(lemma) ? 'male' : female.has(lemma) ? 'female' : null

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['del', 'delegate'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['adm', 'admiral'],
  ['rev', 'reverend'],
])

/** The role noun that a title stands for: “Sen.” → “senator”, “Mayor” → “mayor”. */
export const roleOfTitle = (title: string): string => {
  const bare = title.toLowerCase().replace(/\.$/, '')
  return ABBREVIATED.get(bare) ?? bare
}
