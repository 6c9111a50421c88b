// Knows common nouns for groups and institutions, places and documents: what a description like “the company” can point at.
// Provenance: general knowledge of English, written down for this project.
import { wordSet } from './words'

/** “The company”, “the agency”: one institution. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = wordSet(`
  company firm corporation business bank lender brokerage insurer manufacturer maker carmaker automaker airline carrier operator retailer supermarket
  chain store shop startup start-up conglomerate subsidiary utility refinery brewery factory plant studio label publisher newspaper paper magazine
  tabloid daily weekly broadcaster network channel station website site outlet agency newswire wire service journal podcast platform
  government administration cabinet ministry department bureau office agency authority commission committee subcommittee panel board council
  parliament congress senate assembly legislature house chamber court tribunal jury inquiry regulator watchdog ombudsman police force army military
  navy regime party campaign coalition alliance bloc union guild federation confederation association society league club charity foundation
  trust fund nonprofit non-profit group organization organisation movement institute institution university college school academy hospital clinic
  museum gallery library theater theatre zoo church mosque synagogue diocese team side squad franchise orchestra band think-tank thinktank
  discounter housebuilder chipmaker drugmaker broker grocer supplier distributor carmaker airport
  distillery winery pharmacy nursery restaurant pub cafe hotel cinema gym syndicate cartel faction corps squadron ensemble choir quartet
  supergroup
  embassy consulate mission delegation secretariat body consortium cooperative co-operative co-op partnership venture militia brigade unit division
  intelligence leadership opposition establishment treasury coastguard consultancy`)

const MAKERS = wordSet(`
  contractor operator developer owner organizer organiser publisher builder employer dealer retailer rival producer broadcaster promoter
  grocer discounter brewer baker lender insurer supplier distributor sponsor shipper trader investor lobbyist consultant landlord regulator
  parent affiliate distiller housebuilder recruiter outsourcer chipmaker drugmaker drinkmaker`)

/** Whether a word for somebody is borne by bodies as well (“the contractor, Bhagirath Infra”, “the grocer”). */
export const isMaker = (noun: string): boolean => MAKERS.has(noun.toLowerCase())

/** “The city”, “the country”: a place. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(`
  country nation state republic kingdom island city town village county province region district borough capital territory suburb neighborhood
  neighbourhood continent planet area peninsula municipality port`)

/** “The report”, “a statement”: a source that is a text. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
  report study survey poll review analysis assessment audit investigation research paper article piece story editorial op-ed column book memoir biography
  essay document file record transcript memo memorandum letter email e-mail message text tweet post statement release announcement notice
  note sign banner poster placard leaflet pamphlet brochure indictment affidavit lawsuit complaint filing suit petition motion ruling judgment judgement
  verdict order opinion dissent brief warrant subpoena testimony deposition law bill act statute rule regulation constitution treaty agreement accord contract
  resolution charter declaration manifesto platform plan proposal draft budget forecast index data figure statistic evidence video footage
  recording tape film documentary broadcast interview ad advertisement commercial campaign-ad headline caption slogan inscription website webpage page
  blog account transcript log diary dossier cable leak finding result estimate barometer census chart map photo photograph picture profile
  minutes papers records figures statistics emails documents filings reports findings results data media coverage press news`)

/** Words that, as the head of a source, stand for several people. */
export const GROUP_NOUNS: ReadonlySet<string> = wordSet(`
  people police staff crew public audience crowd media press family couple pair trio majority minority electorate workforce jury panel team
  many some several others most few both all none half dozens hundreds thousands millions parents families authorities`)

/** Whether a lower-case noun, or its singular, is in the set. */
export const isNounOf = (set: ReadonlySet<string>, noun: string, singular: string): boolean =>
  set.has(noun) || set.has(singular)
