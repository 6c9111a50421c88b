// Looks names up in the lexicons: the longest known name that starts at a token, with its kind and its full form.
import { type EntityKind, oncePer } from '../../domain'
import type { Doc } from '../doc'
import { COMPANIES, INSTITUTIONS, NEWS_OUTLETS, OTHERS } from '../lexicon/organizations'
import { CITIES, COUNTRIES, REGIONS, STATES } from '../lexicon/places'

type Known = {
  readonly text: string
  readonly kind: EntityKind
  readonly canonical: string
  /** A word that is as often something else (“Target”, “Reading”, “Nice”): needs more than itself. */
  readonly doubtful: boolean
}

/** Known names that are ordinary English words, given names or surnames as well. */
const DOUBTFUL = new Set(
  `Reading Nice Bath Hull York Derby Cork Essen Male Georgia Jordan Chad Jackson Lincoln Columbia Concord Mobile Buffalo Orlando
  Charlotte Florence Madison Austin Dallas Houston Paris Sydney Adelaide Chelsea Victoria Virginia Salem Eugene Salvador Cali Rio Santiago
  Target Shell Total Meta Apple Alphabet Oracle Visa Delta Sky Fox Times Independent Observer Slate Salon Vice Wired Fortune Bild
  Dawn Diet Labour Fitch Roche Bayer Merck Dell Ford Honda Disney Kent Essex Norfolk Devon Sussex Surrey Dorset Emirates Will
  IS AU PA VA IA OK OR IN ME HI AL AK CA CO DE GA ID IL KS KY LA MA MD MI MN MO MS MT NE NC ND NV OH PA RI SC SD TN TX UT VT WA WI WV WY
  Olympics Navy Met Fed Treasury Congress Senate Amnesty Gallup Ferguson Wagner Lancaster Aurora Newport Springfield Franklin Troy
  Wellington Kingston Georgetown Roseau Tripoli Kiwi Turkey Guinea Wash. Miss. Mass. Ill. Ore. Del. Rosario Valencia Cordoba Medina
  Fulham Celtic Wolves Spurs Ajax Everton Benfica Arsenal
  Preston Bolton Halifax Carlisle Hereford Dover Hastings Poole Slough Bedford Windsor Regina London Nelson Hamilton Napier Victoria Kimberley Penrith Tamworth
  Kota Split Puri Swat Aba Jos Java Mayo Kerry Berkshire Hampshire Lincolnshire Papua Salisbury Gladstone Broome Mackay Bangor Stirling Sudbury Constantine Wakefield
  Unite Unison Nationals Telegram Etsy Reliance Unicef Zoom EFF UDA PDP APC AAP
  Telegraph Mirror Sun Guardian Mail Economist Spectator Sputnik Forbes Nike Gap Lille Nantes Rennes Flint Eugene Boulder Norwich`.split(
    /\s+/,
  ),
)

/** Known names by their first two code units. */
const buckets = new Map<number, Known[]>()

const keyAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

function add(text: string, kind: EntityKind, canonical: string): void {
  const key = keyAt(text, 0)
  const entry = { text: straight(text), kind, canonical, doubtful: DOUBTFUL.has(text) }
  const bucket = buckets.get(key)
  if (bucket) bucket.push(entry)
  else buckets.set(key, [entry])
}

/** Curly apostrophes as straight ones, so that both spellings match; lengths stay. */
const straight = (text: string): string => text.replace(/’/g, "'")
const straightTextOf = oncePer((doc: Doc) => straight(doc.text))

function load(): void {
  for (const { name, aliases, capital } of COUNTRIES) {
    for (const form of [name, ...aliases]) add(form, 'place', name)
    if (capital) add(capital, 'place', capital)
  }
  for (const { name, abbreviations } of STATES)
    for (const form of [name, ...abbreviations]) add(form, 'place', name)
  for (const name of [...REGIONS, ...CITIES]) add(name, 'place', name)
  for (const { name, aliases } of [...INSTITUTIONS, ...NEWS_OUTLETS, ...COMPANIES])
    for (const form of [name, ...aliases]) add(form, 'organization', name)
  for (const { name, aliases } of OTHERS) for (const form of [name, ...aliases]) add(form, 'other', name)
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.text.length - a.text.length)
}

/** Demonym or adjective → country (“Russian” → “Russia”). */
export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives }) => adjectives.map((form): [string, string] => [form, name])),
)

/** Nouns and adjectives for parties, faiths and parts of the world: capitalized, and no names of anything. */
const ADJECTIVE_LIKE = new Set(
  `Republican Republicans Democrat Democrats Democratic Conservative Conservatives Tory Communist Communists Socialist Socialists Liberal
  Liberals Libertarian Libertarians Independents Marxist Marxists Nazi Nazis Fascist Muslim Muslims Islamic Islamist Islamists Christian Christians
  Catholic Catholics Protestant Protestants Evangelical Evangelicals Jewish Jew Jews Hindu Hindus Buddhist Buddhists Sikh Sikhs Mormon Mormons Sunni
  Sunnis Shia Shiite Shiites Orthodox Baptist Methodist Anglican Lutheran Quaker European Europeans African Africans Asian Asians Arab Arabs Arabic Latino
  Latinos Latina Hispanic Hispanics Black Blacks White Whites Caucasian African-American African-Americans Mexican-American Asian-American
  Asian-Americans Native Indigenous Western Eastern Northern Southern Midwestern Southwestern Latin Kurdish Kurd Kurds Pashtun Roma Rohingya Uighur
  Uyghur Hutu Tutsi Texan Texans Californian Californians Floridian New-Yorker Londoner Londoners Parisian Parisians Scandinavian Nordic Baltic
  Balkan Caribbean Amazonian Victorian Georgian Elizabethan Olympic Olympian Olympians Nobel Internet Web Christmas Easter Ramadan Hanukkah
  Thanksgiving Halloween English-language Spanish-speaking anti-Trump pro-Trump Brexiteer Brexiteers Remainer Remainers Unionist Unionists Nationalist Nationalists
  Zionist Zionists Maoist Stalinist Leninist Keynesian Freudian Darwinian Birchers Birthers Trumpism Islamism Marxism
  Communism Nazism Allied Allies Rebel Rebels God Almighty Lord Heaven Hell Mass`.split(/\s+/),
)

/** Whether a capitalized word is an adjective or a word for people by origin, party or faith. */
export const isDemonym = (word: string): boolean => COUNTRY_OF_ADJECTIVE.has(word) || ADJECTIVE_LIKE.has(word)

/** The longest known name that starts at token `at` and ends with a token; null where there is none. */
export function knownNameAt(doc: Doc, at: number): (Known & { to: number }) | null {
  if (buckets.size === 0) load()
  const text = straightTextOf(doc)
  const start = doc.starts[at] ?? 0
  const bucket = buckets.get(keyAt(text, start))
  if (!bucket) return null
  for (const known of bucket) {
    if (!text.startsWith(known.text, start)) continue
    const end = start + known.text.length
    let to = at + 1
    while (to < doc.words.length && (doc.ends[to - 1] ?? 0) < end) to++
    if (doc.ends[to - 1] === end) return { ...known, to }
  }
  return null
}
