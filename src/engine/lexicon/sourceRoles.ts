// What a noun or a name tells of somebody's role in the story, as source audits count it: “the councillor”, “Barr.”, “… Constabulary”.
// Provenance: general knowledge of offices, callings and kinds of organizations in the English-speaking world, written down for this project.
import type { Role } from '../../domain'
import { wordsOf } from './words'

type Told = Exclude<Role, 'unknown'>

/** Heads of descriptions, singular; “_” for a space. The last one or two words before a preposition are looked up. */
const HEADS: Readonly<Record<Told, string>> = {
  politician: `politician senator congressman congresswoman congressmember representative lawmaker legislator parliamentarian backbencher frontbencher crossbencher mp mep td msp mla mlc mha mna mca mpp
    assemblyman assemblywoman assemblymember governor governor-general lieutenant_governor deputy_governor mayor councillor councilor councilman councilwoman councilmember alderman
    alderwoman minister premier taoiseach tánaiste tanaiste chancellor vice-president vice_president president president-elect ex-president
    candidate nominee contender frontrunner front-runner challenger incumbent hopeful running_mate party campaign caucus coalition cabinet government opposition administration
    democrat republican tory conservative liberal socialist labourite nationalist communist green leftist populist gop party_leader opposition_leader party_chair party_chairman
    campaign_manager campaign_chairman campaign_spokesman campaign_spokeswoman campaign_adviser campaign_advisor campaign_aide running-mate whip majority_leader minority_leader
    secretary_of_state foreign_secretary home_secretary health_secretary education_secretary environment_secretary transport_secretary business_secretary
    defence_secretary justice_secretary culture_secretary housing_secretary energy_secretary cabinet_secretary treasury_secretary press_secretary defense_secretary labor_secretary
    state_representative county_executive selectman freeholder sarpanch panchayat gram_pradhan
    dictator ruler strongman junta monarch king queen speaker delegate congress senate parliament white_house kremlin downing_street politburo regime first_lady presidency
    party_secretary parliamentary_secretary leader council_leader leader_of_the_council leader_of_the_house leader_of_the_opposition`,
  official: `official officer police policeman policewoman detective constable sergeant inspector superintendent commissioner sheriff trooper marshal ranger sheriff's_office
    judge justice magistrate coroner recorder prosecutor district_attorney city_attorney county_attorney state_attorney us_attorney director_of_public_prosecutions
    ombudsman regulator watchdog auditor comptroller registrar ambassador diplomat envoy consul attaché general colonel major admiral brigadier
    lieutenant commander commandant soldier serviceman army navy military troops coastguard coast_guard agency department ministry bureau council authority
    commission court tribunal jury_foreman inquiry fire_service fire_brigade fire_and_rescue_service firefighter fire_chief paramedic ambulance_service civil_servant permanent_secretary principal_secretary secretary-general secretary_general
    under-secretary undersecretary embassy treasury central_bank central_bank_governor customs immigration_service bailiff county_clerk city_manager town_clerk borough
    council_officer health_officer medical_officer divisional_officer district_officer collector tehsildar
    police_chief chief_of_police chief_of_staff pro ppro public_relations_officer investigator authorities authority headteacher head_teacher principal
    negotiator peacekeeper rapporteur bureaucrat director-general director_general
    prison_governor warden prison_officer probation_officer social_worker caseworker lifeguard coastguard station_officer squadron_leader force bench
    state_counsel queen's_counsel presiding_officer returning_officer`,
  company: `company firm corporation business ceo cfo coo cto chief_executive chief_executive_officer chief_financial_officer chief_operating_officer chief_technology_officer finance_director finance_chief managing_director
    sales_director marketing_director commercial_director executive founder co-founder cofounder owner co-owner proprietor businessman businesswoman entrepreneur industrialist tycoon magnate mogul
    manufacturer maker automaker carmaker supplier wholesaler retailer airline carrier operator bank lender insurer brokerage developer supermarket store chain brewer brewery
    refiner refinery miner producer utility startup start-up conglomerate subsidiary employer contractor hotelier restaurateur publican innkeeper investor shareholder venture_capitalist banker
    trader dealer broker fund_manager portfolio_manager money_manager hedge_fund store_manager branch_manager general_manager plant_manager sales_manager vintner importer exporter distributor franchisee
    management boss giant estate_agent realtor letting_agent auctioneer caterer`,
  organization: `union charity association federation ngo coalition_of network_of nonprofit foundation trust institute church mosque temple synagogue diocese campaign_group pressure_group advocacy_group lobby_group trade_group
    industry_group group activist campaigner organizer organiser advocate lobbyist trade_unionist shop_steward convener convenor union_leader union_boss general_secretary bishop archbishop cardinal
    pope priest pastor vicar rector imam rabbi cleric clergyman clergy reverend deacon monk nun chaplain mufti ayatollah sheikh swami missionary evangelist society league club
    movement alliance organization organisation body hospital hospice university college school academy museum gallery library chamber_of_commerce guild secretariat nonprofit_group
    non-profit conservation_group aid_group rights_group environmentalist conservationist humanitarian volunteer_group committee residents'_association fans'_group supporters'_trust lobby aid_worker
    aid_agency militant rebel insurgent militia separatist taliban`,
  expert: `expert specialist professor lecturer academic scholar researcher scientist analyst historian psychiatrist psychotherapist therapist
    botanist physicist chemist astronomer astrophysicist mathematician
    statistician linguist philosopher theologian engineer doctor gp physician surgeon
    consultant paediatrician pediatrician neuroscientist pharmacist dietitian nutritionist vet veterinarian
    forecaster pollster strategist fellow postdoc think_tank think-tank study_author
    co-author lead_author dean research_director observer constitutional_lawyer geneticist horticulturist surveyor
    actuary accountant tax_adviser financial_adviser financial_advisor investment_adviser wealth_adviser planner architect commentator_on futurist`,
  'public figure': `player footballer striker midfielder defender winger goalkeeper keeper forward full-back centre-back fly-half scrum-half prop hooker lock quarterback linebacker pitcher catcher batter batsman bowler
    wicketkeeper all-rounder opener golfer boxer wrestler swimmer runner sprinter hurdler cyclist rower skier skater gymnast jockey trainer rider racer athlete olympian paralympian champion
    coach skipper captain teammate team-mate rookie grandmaster
    actor actress singer songwriter singer-songwriter musician guitarist drummer bassist pianist violinist cellist saxophonist frontman rapper dj composer conductor band bandmate soprano tenor
    novelist author poet playwright writer dramatist screenwriter filmmaker film-maker film_director artist painter sculptor illustrator designer
    choreographer dancer ballerina comedian comic entertainer performer celebrity star superstar model supermodel influencer youtuber tv_personality socialite
    referee umpire team side squad idol diva magician`,
  ordinary: `resident neighbor neighbour witness eyewitness eye-witness bystander onlooker passer-by passerby voter mother father mum mom dad parent son daughter sister brother sibling wife husband widow widower spouse fiancé fiancée
    girlfriend boyfriend partner grandmother grandfather grandson granddaughter grandparent uncle aunt nephew niece cousin twin stepfather stepmother stepson stepdaughter mother-in-law father-in-law son-in-law
    daughter-in-law brother-in-law sister-in-law friend family relative victim survivor defendant suspect accused complainant pupil student schoolboy schoolgirl classmate undergraduate graduate teacher nurse carer
    caregiver worker employee staff_member colleague co-worker coworker workmate labourer laborer farmer smallholder fisherman angler driver trucker passenger commuter motorist pedestrian customer
    shopper consumer diner patron fan supporter spectator tourist visitor holidaymaker traveller traveler pensioner retiree grandad demonstrator protester protestor marcher caller tenant homeowner
    householder villager local islander refugee migrant immigrant asylum_seeker veteran plaintiff claimant juror patient user man woman boy girl teenager teen youth lad lass child kid person year-old toddler
    gran granny grandma nan nana grandad grandpa grower irrigator grazier rancher breeder plasterer decorator welder fitter tradie tradesman
    barista waitress waiter bartender plumber electrician carpenter joiner builder bricklayer roofer mechanic cleaner janitor caretaker postman postwoman shopkeeper stallholder hairdresser barber librarian
    receptionist housewife homemaker gardener butcher baker grocer greengrocer fishmonger milkman cabbie courier crofter allotment_holder allotment_holders
    dogwalker jogger walker hiker camper climber elder community_leader village_head mourner worshipper worshiper parishioner churchgoer congregant constituent citizen taxpayer
    inmate prisoner convict detainee gunman killer murderer thief burglar robber hostage captive orphan letter_writer reader listener viewer petitioner signatory
    whistleblower ex-wife ex-husband ex-girlfriend ex-boyfriend flatmate roommate housemate landlady landlord seller buyer vendor hawker market_trader
    crowd people public passersby locals folk mother-of-two father-of-two guest participant contestant cast_member demonstrators breeder beekeeper shepherd`,
  document: '',
  media: `journalist reporter correspondent columnist editor newspaper tabloid broadsheet daily weekly magazine broadcaster presenter newsreader anchor anchorman anchorwoman commentator pundit blogger podcaster host
    news_agency newswire wire_service news_service website outlet network channel station publication media press interviewer critic
    reviewer photojournalist cameraman newsroom editorial moderator fact-checker press_agency state_television newsman newswoman opinion_writer leader_writer contributor`,
} // biome-ignore format: a table

/** Signs in the name of an organization, the surest first. */
const IN_NAMES: readonly (readonly [RegExp, Told])[] = [
  [/\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Guardian|Mirror|Telegraph|Observer|Courier|Radio|TV|Television|Broadcasting|Magazine|Echo|Argus|Examiner|Inquirer|Sentinel|Globe|Dispatch|Register|Newswire|Daily|Evening|Nation Media|Press Association|FM|BBC|CNN|NPR|Standard newspaper|Weekly)\b/, 'media'],
  [/\bMPs?\b|\bTDs\b/, 'politician'],
  [/\b(?:Research|Studies|Policy|Think Tank|Laboratory|Observatory) (?:Center|Centre|Institute|Group|Unit)|\b(?:Center|Centre|Institute) (?:for|of|on) [\w ]*(?:Research|Studies|Policy|Development|Responsive|Budget)|\b(?:Brookings|Chatham House|Hoover|Heritage|Cato|Rand|RAND|Pew|Gallup|YouGov|Ipsos|Nielsen|Gartner|Tax Foundation|Economics)\b/, 'expert'],
  [/\b(?:Campaign for|Friends of|Campaign Against|Citizens for|Mothers|Families for|Action on|Women's|Workers' Union|Rights Watch|Society for|Association of|Federation of|Confederation|Trades? Union|Chamber of|Bar Association|Council (?:of|on) (?:Churches|Foreign)|Council of Voluntary|Commission on Presidential Debates)\b/, 'organization'],
  [/\b(?:Police|Constabulary|Sheriff|Ministry|Department|Bureau|Agency|Authority|Commission|Council|Court|Tribunal|Army|Navy|Air Force|Military|Guard|Coastguard|Corps|Office of|Home Office|Foreign Office|Cabinet Office|Treasury|Embassy|High Commission|Ambulance|Fire (?:and|&|Service|Department|Brigade|Rescue)|Customs|Secret Service|Intelligence|Federal Reserve|Fed|Reserve Bank|Central Bank|Bank of (?:England|Japan|Canada|Russia|Ghana|Uganda|Tanzania|Korea|Israel|Spain|Italy)|World Bank|International Monetary Fund|IMF|United Nations|UN|U\.N\.|UNICEF|UNHCR|WHO|World Health|NATO|Nato|European (?:Commission|Central Bank|Union)|EU|Pentagon|FBI|CIA|NSA|NASA|Nasa|NHS|Met Office|Ofcom|Ofsted|Ofgem|Inspectorate|Prosecution|Parole|Prison|Probation|Registrar|Municipal|County Government|Local Government|Weather Service|Geological Survey|Hospitals? Trust|Fire Service|Administration|Security Council|Inquiry|Directorate|Secretariat|Board of (?:Education|Elections|Supervisors)|Office)\b/, 'official'],
  [/\b(?:Party|Democrats?|Democratic|Republicans?|Tor(?:y|ies)|Labour|Conservatives?|Liberals?|Greens|Congress|Senate|House(?! of Blues)|Parliament|Assembly|Caucus|Cabinet|Knesset|Duma|Bundestag|Alliance for (?:Renewal|Democracy|Progress|Change)|Coalition|White House|Kremlin|Downing Street|Government|Administration|Sinn|BJP|ANC|APC|PDP|SNP|DUP|UKIP|Lib Dems?|GOP|DNC|RNC|National Committee|campaign|Campaign|Politburo)\b/, 'politician'],
  [/\b(?:Inc|Corp|Ltd|plc|PLC|LLC|LLP|GmbH|AG|S\.A|Co|Company|Corporation|Limited|Group|Holdings|Partners|Bank|Airlines?|Airways|Motors?|Energy|Capital|Industries|Technologies|Technology|Foods|Pharmaceuticals|Pharma|Systems|Brothers|Sons|Enterprises|Ventures|Insurance|Software|Labs|Solutions|Consulting|Instruments|Semiconductors?|Stores|Supermarkets?|Breweries|Brewery|Hotels?|Homes|Properties|Estates|Water|Power|Electric|Oil|Petroleum|Gas|Steel|Mining|Minerals|Telecom|Mobile|Entertainment|Studios|Pictures|Records|Publishing|Books|Logistics|Railways?|Trains|Buses|Ferries|Lines|Cargo|Chemicals|Materials|Dynamics|Aerospace|Robotics|Biotech|Therapeutics|Securities|Advisors|Asset Management|Investments)\b/, 'company'],
  [/\b(?:University|College|School|Academy|Seminary|Union|Association|Federation|Society|Foundation|Trust|Charity|Alliance|Coalition|Church|Mosque|Synagogue|Diocese|Archdiocese|Institute|Institution|Network|Center|Centre|Committee|League|Club|Guild|Forum|Initiative|Movement|Hospital|Clinic|Hospice|Museum|Gallery|Library|Theatre|Theater|Orchestra|Cathedral|Abbey|Chamber|Consumers?|Amnesty|Oxfam|Greenpeace|Red Cross|Red Crescent|Shelter|Mission|Project|Fund|Front|Brigade|Congregation|Conference|Unite|Unison|FC|United|City|Rovers|Athletic|Wanderers|Rangers|Albion|Association Football|Cricket|Rugby|Football)\b/, 'organization'],
] // biome-ignore format: a table

/** Forms of address and abbreviations right before or after a name. */
const TITLES: Readonly<Record<Told, string>> = {
  politician: `sen sens rep reps gov govs senator representative congressman congresswoman mp mep td msp mla mlc mca mna mpp cllr clr councillor councilor premier mayor alderman ald chancellor taoiseach
    president minister governor assemblyman assemblywoman delegate del hon honourable honorable secretary shri smt lord baroness viscount`,
  official: `judge justice magistrate det dc ds di dci dsi dcs det_con detective pc wpc ps sgt sergeant insp inspector supt superintendent constable cst
    officer sheriff deputy trooper capt captain lt col colonel gen general maj major brig brigadier cmdr commander adm admiral marshal commissioner comm acp dcp dsp asp csp igp dig ig ambassador
    his_honour her_honour hhj recorder coroner prosecutor district_attorney cpl corporal pte private`,
  company: '',
  organization:
    'rev revd reverend bishop archbishop cardinal pastor father fr imam rabbi sheikh pope canon monsignor ven vicar apostle evangelist swami mufti ayatollah sister deacon',
  expert: 'dr prof professor engr engineer',
  'public figure': 'coach',
  ordinary: '',
  document: '',
  media: '',
} // biome-ignore format: a table

function index(classes: Readonly<Record<Told, string>>): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>()
  for (const [role, heads] of Object.entries(classes) as [Told, string][])
    for (const head of wordsOf(heads)) {
      const words = head.replaceAll('_', ' ')
      if (!found.has(words)) found.set(words, role)
    }
  return found
}

export const ROLE_OF_HEAD = index(HEADS)
export const ROLE_OF_TITLE = index(TITLES)

/** Heads that speak for whoever stands before them or after “of”, “for” and “at”; what they are alone, or null. */
export const SPEAKS_FOR: ReadonlyMap<string, Told | null> = new Map(
  Object.entries({
    rep: null, reps: null, spokesman: null, spokeswoman: null, spokesperson: null, spokespeople: null, spokesmen: null, 'press officer': null, representative: 'politician',
    director: null, 'executive director': 'organization', 'deputy director': 'official', 'program director': 'organization', 'communications director': null,
    president: 'politician', 'vice president': 'politician', 'vice-president': 'politician', chairman: 'company', chairwoman: null, chair: null, chairperson: null,
    'co-chair': null, 'vice-chairman': null, 'vice chairman': null, secretary: 'politician', leader: 'politician', head: null, chief: 'official', manager: null,
    member: null, boss: 'company', adviser: null, advisor: null, aide: 'politician', deputy: 'politician', 'co-ordinator': 'organization',
    coordinator: 'organization', treasurer: null, governor: 'politician', founder: null, 'co-founder': null, official: 'official', officer: 'official',
    executive: 'company', staffer: 'politician', insider: null, source: null, 'general manager': null, 'chief executive': 'company',
    'chief executive officer': 'company', ceo: 'company', trustee: 'organization',
    partner: null, 'general secretary': 'organization',
    'vice-chancellor': 'organization', delegate: null, board: null, panel: null, negotiator: 'official', administrator: null, team: null,
    convener: 'organization', 'managing director': 'company', owner: 'company', operator: 'company', consultant: 'expert',
    'secretary general': 'official', 'secretary-general': 'official', 'director general': 'official', 'director-general': 'official', counsel: null,
    committee: 'politician', group: 'organization', 'communications manager': null, 'policy director': null, 'research director': null,
  }),
) // biome-ignore format: a table

/** Initials that nothing else explains are mostly those of bodies. */
export const isInitials = (name: string): boolean =>
  /^(?!(?:US|UK|EU|UAE|USA|GB|TV|IT|PR|AND)$)[A-Z]{3,6}s?$/.test(name)

export const roleInName = (name: string): Told | null =>
  IN_NAMES.find(([sign]) => sign.test(name))?.[1] ?? null

/** Callings that speak for whoever pays them: no role of their own. */
export const NO_ROLE: ReadonlySet<string> = new Set(
  wordsOf('lawyer attorney solicitor barrister counsel qc kc agent publicist critic'),
)

/** Texts beside those of `DOCUMENT_NOUNS`. */
export const MORE_DOCUMENTS: ReadonlySet<string> = new Set(
  wordsOf(
    'clip slide spot video footage database commercial ad advert trailer graphic headline leaflet flyer placard screenshot transcript chapter passage preamble clause',
  ),
)

/** Heads of state and government and those who stood to be, whom articles name without saying what they are. Public facts. */
export const LEADERS: ReadonlySet<string> = new Set(
  `Donald Trump|Donald J. Trump|Hillary Clinton|Hillary Rodham Clinton|Bill Clinton|Barack Obama|George W. Bush|George Bush|Joe Biden|Kamala Harris|Mike Pence|Tim Kaine|Bernie Sanders|Ted Cruz|Marco Rubio|Jeb Bush|John Kasich|JD Vance|Mitt Romney|John McCain|Nancy Pelosi|Paul Ryan|Mitch McConnell|Elizabeth Warren|Chris Christie|Jill Stein|Gary Johnson
  |Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer|Jeremy Corbyn|Ed Miliband|Nick Clegg|Nigel Farage|Nicola Sturgeon|John Swinney|Leo Varadkar|Micheál Martin|Simon Harris
  |Angela Merkel|Olaf Scholz|Friedrich Merz|Emmanuel Macron|Marine Le Pen|Giorgia Meloni|Pedro Sánchez|Viktor Orbán|Viktor Orban|Donald Tusk|Mark Rutte|Ursula von der Leyen|Vladimir Putin|Dmitry Medvedev|Volodymyr Zelensky|Volodymyr Zelenskyy|Alexander Lukashenko|Recep Tayyip Erdogan|Recep Tayyip Erdoğan
  |Benjamin Netanyahu|Mahmoud Abbas|Bashar al-Assad|Xi Jinping|Kim Jong Un|Kim Jong-un|Narendra Modi|Rahul Gandhi|Sonia Gandhi|Sheikh Hasina|Joko Widodo|Anwar Ibrahim
  |Scott Morrison|Anthony Albanese|Peter Dutton|Christopher Luxon|Justin Trudeau|Pierre Poilievre|Mark Carney
  |Bola Tinubu|Atiku Abubakar|Peter Obi|William Ruto|Raila Odinga|Yoweri Museveni|Paul Kagame|Cyril Ramaphosa|Nana Akufo-Addo|John Mahama|Luiz Inácio Lula da Silva|Javier Milei|Nicolás Maduro`
    .split('|')
    .map((name) => name.trim()),
)
