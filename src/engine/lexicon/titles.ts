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
      'Mzee',
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
  Secretary-General Director-General Vice-Chancellor Attorney-General Auditor-General Inspector-General
  Home Transport Environment Agriculture Labor Labour Deputy Assistant Senior Lead Union Team Group Co-founder Founder CEO CFO COO MP MEP TD`)

/** Person nouns by gender; those in NEUTRAL_PERSONS tell none. Singular. */
const MALE_PERSONS = `actor alderman anchorman archbishop assemblyman bishop bloke boy boyfriend brother brother-in-law businessman cameraman cardinal chairman clergyman
  congressman conman councilman craftsman dad duke emir emperor father father-in-law fiancé fireman fisherman frontman gentleman goalkeeper godfather grandad
  granddad grandfather grandson great-grandfather groom groundsman gunman guy hero horseman host husband imam king lad lord man middleman milkman monk nephew
  policeman pope postman priest prince salesman sheikh son son-in-law spokesman sportsman statesman stepfather stepson steward sultan uncle waiter widower
  workman`

const FEMALE_PERSONS = `actress alderwoman anchorwoman assemblywoman aunt ballerina baroness bride businesswoman camerawoman chairwoman congresswoman councilwoman countess daughter
  daughter-in-law duchess empress fiancée frontwoman girl girlfriend godmother gran granddaughter grandmother granny great-grandmother headmistress heiress
  heroine hostess lady landlady lass midwife mom mother mother-in-law mum nan nana niece nun policewoman postmistress princess queen saleswoman schoolgirl
  sister sister-in-law songstress spokeswoman sportswoman stateswoman stepdaughter stepmother stewardess waitress widow wife woman`

const NEUTRAL_PERSONS = `academic accountant accused acquaintance activist administrator admiral adult adventurer adviser advisor advocate agent aide alderman all-rounder ally
  alumna alumnus ambassador analyst anchor anthropologist appellant applicant apprentice archaeologist architect archivist artist assistant associate
  astronaut asylum-seeker athlete attacker attendee attorney attorney-general auditor auditor-general author authority baby backbencher baker banker barber
  barista barrister bartender bassist batsman batter beekeeper believer benefactor beneficiary billionaire biographer biologist blogger bloke boffin bomber
  bookmaker boss bowler boxer breadwinner bride broadcaster broker builder bully bureaucrat bursar businessperson butcher buyer bystander caller campaigner
  camper candidate captain caregiver carer carpenter celebrity centre-back centre-half ceo chair chairman chairperson chairwoman challenger chancellor
  chaplain chef chemist chief child choreographer citizen claimant cleaner cleric clerk client climber co-author co-founder coach coauthor cofounder colleague
  colonel columnist comedian commander commentator commissioner communist commuter companion composer conductor congressperson conman conservative constable
  constituent consultant consumer contender contractor convict cook cornerback coroner correspondent councillor councilor counsel counsellor counselor courier
  cousin coward coworker creator cricketer criminal critic crofter crooner curator customer cyclist dad dancer deacon dealer dealmaker dean defendant defender
  delegate democrat demographer demonstrator dentist deputy designer detainee detective developer dictator diplomat director director-general dissident dj
  doctor don donor dramatist drinker driver drummer ecologist economist editor elder electrician employee employer engineer entertainer entrepreneur envoy
  essayist ex-husband ex-minister ex-president ex-wife executive expert explorer extremist fan farmer fiance fighter filmmaker financier firefighter fisher
  flanker fly-half follower fool footballer foreigner forward founder fraudster freshman friend front-runner frontbencher frontrunner frontwoman full-back
  fullback fundraiser gardener general genius geologist ghostwriter goalkeeper golfer governor governor-general gp graduate gran grandad grandchild granddad
  grandparent granny grazier grocer groom groundsman grower guard guest guitarist gymnast hairdresser handler hawker head headmaster headteacher heir heiress
  hero hijacker hiker historian holder homeowner host hostage hotelier hurdler icon immigrant incumbent independent individual industrialist infant influencer
  informant informer inmate insider inspector inspector-general insurgent interpreter interviewer inventor investor islander janitor jihadist jockey jogger
  journalist judge juror justice keeper kid killer laborer labourer lad landlord landowner lass lawmaker lawyer leader lecturer left-back legend legislator
  liar liberal librarian lieutenant linebacker listener lobbyist lodger lover maestro magistrate magnate major manager marathoner marshal mate mathematician
  matriarch mayor mca mechanic medalist medallist medic member mentor mep midfielder migrant militant millionaire minister missionary mla model moderator
  mogul monarch motorist mp msp mum murderer musician nan nana nanny navigator negotiator neighbor neighbour newcomer newlywed nominee novelist nurse observer
  offender officer official oligarch olympian onlooker operator opponent organiser organizer orphan owner painter pal panelist paralympian paramedic parent
  parishioner participant partner passenger pastor pathologist patient patriarch pedestrian peer pensioner performer person petitioner pharmacist
  philanthropist photographer physician physicist pianist pilot pioneer pitcher plaintiff planner player playmaker playwright plumber podcaster poet
  politician pollster poster practitioner preacher predecessor premier presenter president prime-minister principal prisoner prodigy producer professional
  professor programmer prophet proprietor prosecutor protester protestor protégé provost psychiatrist psychologist publican publisher pundit punter pupil
  quarterback rabbi racer racist rancher ranger rapper reader rebel receptionist recipient rector referee refugee regulator relative reporter representative
  republican researcher resident respondent restaurateur retailer rider right-back rival robber rower royal ruckman ruler runner running-mate sailor saint
  sceptic scholar schoolboy scientist scion screenwriter scribe scrum-half sculptor seamer secretary secretary-general seller senator sentry sergeant sheriff
  shopkeeper shopper sibling silk singer skater skeptic skier skipper sniper socialist socialite sociologist soldier solicitor songstress songwriter sophomore
  source sovereign speaker specialist spinner spokesman spokesperson spokeswoman spouse sprinter stallholder stalwart star statistician strategist striker
  student successor superintendent superstar supporter surgeon surveyor survivor suspect swimmer tailor taxpayer td teacher teammate tearaway technician teen
  teenager tenant terrorist therapist thief thug toddler tory tot tourist trader tradesman trainee trainer translator traveler traveller trawlerman treasurer
  trooper trucker trustee tutor tweeter twin tycoon tyrant umpire undergraduate user usher vendor vet veteran veterinarian vicar vice-chancellor
  vice-president victim viewer villager villain violinist visitor vlogger volunteer voter waiter walker warden whip whistle-blower whistleblower wicketkeeper
  widow winger witness worker worshipper wrestler writer yob youth youtuber`

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

type PersonNoun = {
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
  // “The mum-of-two”
  const [, parent] = /^([a-z]+)-of-[a-z]+$/.exec(noun) ?? []
  if (parent) return personNoun(parent)
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
