// What a noun phrase tells of a role: its head, and where the head only speaks for others, whom it speaks for.
// Example: “a spokesman for the Ossington residents' association” is an organization's. Known failure: “friends of the minister”.
import type { Role } from '../../domain'
import { DOCUMENT_NOUNS } from '../lexicon/nouns'
import { COMPANIES, NEWS_OUTLETS } from '../lexicon/organizations'
import { partyOf } from '../lexicon/roles'
import {
  isInitials,
  MORE_DOCUMENTS,
  NO_ROLE,
  ROLE_OF_HEAD,
  roleInName,
  SPEAKS_FOR,
} from '../lexicon/sourceRoles'
import { singularOf } from '../lexicon/titles'
import { isDemonym } from '../mentions/gazetteer'

type Told = Exclude<Role, 'unknown'>

/** Where the head's noun phrase ends. */
const ENDS =
  /^(?:of|for|at|in|from|with|on|to|about|by|who|whose|whom|that|which|and|or|as|near|outside|inside|under|over|behind|where|close|familiar|involved|briefed|based|living|working|representing|leading|caught|affected|here|there|was|is|were|are|has|had|,|\(|–|—|-|:|this|last|next|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|who've)$/
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all|another|other|one|such|no|any|few|more|'s|\d+)$/
/** Of a person at one of them, what it is does not tell whether they are a scholar: what they do there does. */
const SCHOLARLY =
  /\b(?:University|College|Institute|Laboratory|Observatory|School of|Center for|Centre for)\b/
const SPORT =
  /\b(?:FC|AFC|RFC|United|City|Rovers|Athletic|Wanderers|Albion|Town|Rangers|Hotspur|Villa|County|club|side|team|England|Scotland|Wales|Ireland|cricket|football|rugby|hockey|basketball|tennis|league|national|Test|netball|athletics)\b/i
const IN_SPORT = /^(?:manager|captain|boss|coach|chief|assistant|skipper|director|trainer|chairman)$/
const COUNTED =
  /^(?:chorus|group|number|majority|minority|handful|series|couple|host|array|dozens?|hundreds|thousands|scores|one|two|three|four|five|some|many|most|several|all|each|both|lot|lots|string|crowd|pair|trio|half|part|members?|none|few|plenty|variety|range|slew|cross-section|collection|panel|generation)$/i
/** Documents whose nouns are as well words for those who publish. */
const NO_DOCUMENT = /^(?:press|media|news|coverage|platform|plan|people|index|page|column|interview)$/

const outlets = new Set(NEWS_OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]))
const companies = new Set(COMPANIES.flatMap(({ name, aliases }) => [name, ...aliases]))

/** What the name of an organization tells. */
export function roleOfName(name: string): Told | null {
  const bare = name.replace(/^the /i, '')
  if (outlets.has(name) || outlets.has(bare)) return 'media'
  if (companies.has(bare)) return 'company'
  return roleInName(bare)
}

type NounPhrase = {
  /** Nouns and adjectives before the head, the head, and what follows it; as written. */
  readonly before: readonly string[]
  readonly head: string
  readonly after: readonly string[]
}

/** Cuts a phrase at its first preposition; null where no word is left before it. */
export function nounPhraseOf(words: readonly string[]): NounPhrase | null {
  let from = 0
  while (from < words.length && DETERMINER.test((words[from] as string).toLowerCase())) from++
  const rest = words.slice(from)
  const cut = rest.findIndex((word, i) => i > 0 && ENDS.test(word.toLowerCase()))
  const phrase = cut < 0 ? rest : rest.slice(0, cut)
  const head = phrase.at(-1)
  if (head === undefined) return null
  return { before: phrase.slice(0, -1), head, after: cut < 0 ? [] : rest.slice(cut) }
}

/** The role that a description tells; null where it tells none. */
export function roleOfPhrase(words: readonly string[]): Told | null {
  const phrase = nounPhraseOf(words)
  if (!phrase) return null
  const { before, after } = phrase
  // “A chorus of prominent Republicans”, “one of the neighbors”
  if (after[0] === 'of' && COUNTED.test(phrase.head)) return roleOfPhrase(after.slice(1))
  const head = singularOf(phrase.head.toLowerCase())
  const around = [...before, ...after].join(' ')
  // “People familiar with the matter” may be anybody.
  if (head === 'person' && /^(?:familiar|close|briefed|involved|with)$/.test(after[0] ?? '')) return null
  const own = ROLE_OF_HEAD.get(head)
  if (NO_ROLE.has(head)) return null
  if (inParty(before) && (own === undefined || OF_PARTIES.has(own))) return 'politician'
  if (head === 'author') return /\b(?:report|study|survey|paper)\b/.test(around) ? 'expert' : 'public figure'
  if (IN_SPORT.test(head) && SPORT.test(around)) return 'public figure'
  for (const name of joined(before, head, after)) {
    const heads = SPEAKS_FOR.get(name)
    if (heads !== undefined) return roleOfOthers(before, after) ?? heads ?? roleOfInitials(around)
    const role = ROLE_OF_HEAD.get(name)
    if (role) return role
  }
  if (phrase.head.toLowerCase() === 'figure') return null
  if ((DOCUMENT_NOUNS.has(head) && !NO_DOCUMENT.test(head)) || MORE_DOCUMENTS.has(head)) return 'document'
  if (isDemonym(phrase.head) && /s$/.test(phrase.head)) return 'ordinary'
  if (/year-old$/.test(head)) return 'ordinary'
  if (/ologist$|ographer$|omist$/.test(head)) return 'expert'
  return /^\p{Lu}/u.test(phrase.head) ? roleOfName([...before, phrase.head].join(' ')) : null
}

const inParty = (words: readonly string[]): boolean =>
  words.some((word) => partyOf(word.toLowerCase())) ||
  /\b(?:Lib Dem|Liberal Democrat|Shadow|shadow|Green)\b/.test(words.join(' '))

/** Roles that a party's people have: its strategist is a politician, its voter and its economist are not. */
const OF_PARTIES: ReadonlySet<Told> = new Set(['politician', 'official', 'organization', 'company'])

/** The head with the words beside it, longest first: “director of public prosecutions”, “chief executive”, “boss”. */
function* joined(before: readonly string[], head: string, after: readonly string[]): Iterable<string> {
  const low = (words: readonly string[]) => words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  if (after[0] === 'of')
    for (let n = Math.min(4, after.length); n > 0; n--) yield [head, ...low(after.slice(0, n))].join(' ')
  for (let n = Math.min(3, before.length); n > 0; n--) yield [...low(before.slice(-n)), head].join(' ')
  yield head
}

const roleOfInitials = (text: string): Told | null =>
  text.split(' ').some(isInitials) ? 'organization' : null

/** For whom somebody speaks: told by a name, else by a noun, after the head before before it. */
function roleOfOthers(before: readonly string[], after: readonly string[]): Told | null {
  for (const words of [upToClause(after), before]) {
    const text = words.join(' ')
    if (SCHOLARLY.test(text)) return 'expert'
    const named = roleOfName(words.filter((word) => /^[\p{Lu}&]|^(?:of|for|and|the)$/u.test(word)).join(' '))
    if (named) return named
    for (const word of [...words].reverse()) {
      const lower = word.toLowerCase()
      const role = partyOf(lower) ? 'politician' : ROLE_OF_HEAD.get(singularOf(lower))
      if (role && role !== 'ordinary') return role
    }
  }
  return null
}

/** “… for the council, who was at the scene”: what comes after a comma or a relative is about something else. */
function upToClause(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, i) => i > 0 && /^(?:,|who|whose|which|that|\(|;|said|says)$/i.test(word))
  return end < 0 ? words : words.slice(0, end)
}
