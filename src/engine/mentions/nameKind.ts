// Judges what a run of capitalized words names, by its own words and by its neighbours, and strips titles off persons.
import type { EntityKind } from '../../domain'
import { type Doc, sentenceAt, type TokenRange } from '../doc'
import { genderOfGivenName, isGivenName } from '../lexicon/givenNames'
import { INSTITUTION_NOUNS, isMaker, PLACE_NOUNS } from '../lexicon/nouns'
import { ORGANIZATION_SUFFIXES, OTHER_SUFFIXES } from '../lexicon/organizations'
import { PLACE_SUFFIXES } from '../lexicon/places'
import { HONORIFICS, personNoun, TITLES } from '../lexicon/titles'
import { isBareTitle, isSurname } from './bareTitle'
import { isDateline } from './dateline'
import { isDemonym, knownNameAt } from './gazetteer'
import { type Gender, isCapitalized, isPossessive, type NameMention, wordAt, wordsOf } from './mention'
import { settingsOf } from './nameSetting'

type Scores = Record<EntityKind, number>

/** “Shares in Pellucid”: what people hold a part of. */
const HOLDING =
  /^(?:shares?|stakes?|stock|bonds?|investments?|investors?|shareholders?|holdings?|customers?|workers|employees)$/i

/** “Pellucid makes glass”: what companies do. */
const MAKES =
  /^(?:makes|sells|produces|employs|manufactures|operates|acquired|employed|manufactured|operated)$/

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'around',
  'throughout',
  'toward',
  'towards',
  'into',
  'off',
])
const SPEECH =
  /^(?:said|says|say|told|tells|added|wrote|tweeted|argued|insisted|warned|asked|claimed|replied|recalled|explained|noted)$/
const TEAM = /^\p{Lu}\p{Ll}{3,}s$/u
const INITIAL = /^\p{Lu}\.$/u
/** How much a lexicon that knows the whole name counts: more than the fitted finder’s label and a “the” before it (“the US”). */
const KNOWN = 6
/** “River Arden”, “Burrin River”: what nothing else is called after. */
const FEATURE =
  /^(?:River|Lake|Loch|Lough|Mount|Mt|Creek|Peninsula|Mountains|Range|Ranges|Falls|Ocean|Gulf|Cape|Nagar|Upper|Lower)$/
/** Nobody but a company bears one. */
const LEGAL_FORM = /^(?:plc|PLC|Plc|Ltd\.?|Limited|Inc\.?|Corp\.?|LLC|LLP|GmbH|AG|FC|AFC)$/
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u

/** “AfriForum”, “TikTok”, but not “McGrath”. */
export const isCamelCase = (word: string): boolean =>
  /\p{Ll}{2}\p{Lu}/u.test(word) && !/^(?:Mac|Fitz|Van|Del|Des|Della)\p{Lu}/u.test(word)

/** Drops titles and demonyms that stand before a person's name; gives the name and the last title. */
function stripTitles(doc: Doc, run: TokenRange): { name: TokenRange; title: string | null } {
  let from = run.from
  let title: string | null = null
  for (let i = run.from; i < run.to - 1; i++) {
    const word = wordAt(doc, i)
    if (!HONORIFICS.has(word) && !TITLES.has(word)) continue
    if (isGivenHere(doc, i, run.to)) continue
    let after = i + 1
    if (word === 'General' || word === 'Minister' || word === 'Secretary')
      while (after < run.to - 1 && /^(?:of|the|State|Defense|Defence)$/.test(wordAt(doc, after))) after++
    from = after
    title = word
  }
  if (title === null)
    while (from < run.to - 1 && isDemonym(wordAt(doc, from)) && isGivenName(wordAt(doc, from + 1))) from++
  return { name: { from, to: run.to }, title }
}

/** “Builder Dean Marlow”, “umpire Col Jardine”: a title that is a given name as well, right before a surname and behind a word for what somebody is. */
const isGivenHere = (doc: Doc, at: number, to: number): boolean =>
  (isGivenName(wordAt(doc, at)) || /^(?:Col|Major|Sheriff|Justice|Judge)$/.test(wordAt(doc, at))) &&
  at === to - 2 &&
  !/^(?:the|The)$/.test(wordAt(doc, at - 1)) &&
  (/^\p{Ll}/u.test(wordAt(doc, at - 1))
    ? personNoun(wordAt(doc, at - 1)) !== null
    : /^(?:Dean|Duke|Earl)$/.test(wordAt(doc, at)))

function ownEvidence(doc: Doc, run: TokenRange, scores: Scores): string | null {
  const first = wordAt(doc, run.from)
  const last = wordAt(doc, run.to - 1)
  const length = run.to - run.from
  const known = knownNameAt(doc, run.from)
  const whole = known && known.to === run.to ? known : null
  if (whole) scores[whole.kind] += whole.doubtful ? 1.5 : KNOWN
  if (isGivenName(first)) scores.person += length > 1 ? 3 : 2
  if (length > 1 && ORGANIZATION_SUFFIXES.has(last)) scores.organization += LEGAL_FORM.test(last) ? 8 : 3.5
  if (length > 1 && OTHER_SUFFIXES.has(last)) scores.other += 3
  const isSpot = length > 1 && PLACE_SUFFIXES.has(last) && wordAt(doc, run.to - 2) !== 'of'
  if (isSpot) scores.place += FEATURE.test(last) ? KNOWN : 2.5
  if (length > 1 && FEATURE.test(first) && !ORGANIZATION_SUFFIXES.has(last)) scores.place += KNOWN
  if (length === 1 && !whole && (ACRONYM.test(last) || isCamelCase(last))) scores.organization += 2
  // “Charlotte Panthers”, “Minnesota Vikings”: a place and a plural make a team.
  if (known?.kind === 'place' && known.to === run.to - 1 && TEAM.test(last)) scores.organization += 4
  // “Bank of America Stadium” is no bank.
  if (isSpot) return null
  for (let i = run.from; i < run.to; i++) {
    const word = wordAt(doc, i)
    if (INITIAL.test(word) && length > 1) scores.person += 2
    if (/^(?:of|for|&|and)$/.test(word)) scores.organization += 1.5
    if (i < run.to - 1 && ORGANIZATION_SUFFIXES.has(word)) scores.organization += 1.5
  }
  if (/^(?:Jr|Sr)\.?$/.test(last)) scores.person += 3
  if (length === 2 || length === 3) scores.person += 1
  return whole?.canonical ?? null
}

const opensSentence = (doc: Doc, at: number): boolean => sentenceAt(doc, at).from === at

/** What the neighbours say; whether they say it outright. */
function contextEvidence(doc: Doc, run: TokenRange, scores: Scores): boolean {
  const before = wordAt(doc, run.from - 1)
  const after = wordAt(doc, run.to)
  const next = wordAt(doc, run.to + 1)
  const held = /^(?:in|of|at)$/.test(before) && HOLDING.test(wordAt(doc, run.from - 2))
  if (held) scores.organization += 5
  else if (PLACE_PREPOSITIONS.has(before))
    scores.place += before === 'in' && run.to - run.from === 1 ? 3 : 1.6
  if (/^(?:the|The)$/.test(before)) {
    scores.organization += 1.2
    scores.other += 0.4
    scores.person -= 3
  }
  if (isMaker(before)) scores.organization += 0.5
  else if (
    personNoun(opensSentence(doc, run.from - 1) ? before.toLowerCase() : before)?.number === 'singular'
  )
    scores.person += 4.5
  if (before === 'for' && /^spokes/.test(wordAt(doc, run.from - 2))) scores.organization += 3
  if (before === ',' && personNoun(wordAt(doc, run.from - 2))?.number === 'singular') scores.person += 2.5
  const told = bodyEvidence(doc, run, scores)
  for (const { kind, weight, person } of settingsOf(doc, run)) {
    scores[kind] += weight
    scores.person += person
  }
  if (/^[,(]$/.test(after) && /^\d{1,2}$/.test(next) && /^[,)]$/.test(wordAt(doc, run.to + 2)))
    scores.person += 3.5
  if (after === ',' && /^(?:who|whose)$/.test(next)) scores.person += 2
  if (after === 'who' || after === 'whose') scores.person += 2
  if (after === ',' && /^(?:which)$/.test(next)) scores.organization += 1
  if (MAKES.test(after)) scores.organization += 4.5
  if (SPEECH.test(after)) scores.person += 1.2
  if (SPEECH.test(before)) scores.person += 1
  if (after === '(' && /^[DRI]-/.test(next)) scores.person += 4
  if (after === ',' && knownNameAt(doc, run.to + 1)?.kind === 'place' && run.to - run.from < 4)
    scores.place += PLACE_PREPOSITIONS.has(before) ? 2.5 : 1
  return told
}

/** Words of “, the shopworkers’ union,” that are looked through for what it is. */
const APPOSED = 5
/** How much the words for a body beside a name count: more than the fitted finder’s label of a name of two words that speaks. */
const SAYS_BODY = 7

/** Nouns behind the name of a body: not “campaign” or “administration”, which stand behind the names of people. */
const BODY_BEHIND =
  /^(?:party|union|label|chain|company|firm|newspaper|magazine|group|charity|club|airline|bank|brand|supermarket|channel|station|website|agency|university|college|hospital|platform|band|orchestra|regiment|militia)$/
const BODY_BEFORE = /^(?:act|duo|trio|quintet|outfit|giant|giants|minnows|champions|platform|app)$/

/** What the words around say of a body: “rights group Open Ledger”, “the Civic Dawn party”, “Usdaw, the shopworkers’ union”, “Port Ronan defender Mitch Tait”; whether they say any. */
function bodyEvidence(doc: Doc, { from, to }: TokenRange, scores: Scores): boolean {
  const before = wordAt(doc, from - 1)
  const after = wordAt(doc, to)
  if (INSTITUTION_NOUNS.has(before) || BODY_BEFORE.test(before) || BODY_BEHIND.test(after)) {
    scores.organization += SAYS_BODY
    return true
  }
  const named =
    isGivenName(wordAt(doc, to + 1)) ||
    (isCapitalized(wordAt(doc, to + 1)) && isCapitalized(wordAt(doc, to + 2)))
  if (personNoun(after)?.number === 'singular' && named) {
    scores.organization += 2
    scores.place += 2
    scores.person -= SAYS_BODY
    return true
  }
  if (PLACE_BEHIND.test(after) || (before === 'of' && PLACE_BEHIND.test(wordAt(doc, from - 2)))) {
    scores.place += SAYS_BODY
    return true
  }
  if (isDateline(doc, { from, to })) {
    scores.place += SAYS_BODY
    return true
  }
  const behind = wordAt(doc, to + 1) === 'that' ? to + 2 : to + 1
  if (SPEECH.test(after) && /^(?:it|its)$/.test(wordAt(doc, behind))) {
    scores.organization += 2.5
    return true
  }
  return isApposed(doc, to, scores)
}

/** Nouns behind or, with “of”, before the name of a place: “Baggao town”, “the village of Jhirk”. */
const PLACE_BEHIND =
  /^(?:city|town|village|county|province|district|borough|suburb|island|islands|peninsula|municipality|valley|river|constituency|township|parish|hamlet|region|prefecture|governorate|barangay)$/

function isApposed(doc: Doc, to: number, scores: Scores): boolean {
  if (wordAt(doc, to) !== ',' || !/^(?:the|a|an|its)$/.test(wordAt(doc, to + 1))) return false
  for (
    let at = to + 2;
    at < to + 2 + APPOSED && /^(?:\p{L}[\p{L}'’-]*|['’]s?)$/u.test(wordAt(doc, at));
    at++
  ) {
    if (!/^(?:[,.;]|which|that|of|for|in)$/.test(wordAt(doc, at + 1))) continue
    const body = INSTITUTION_NOUNS.has(wordAt(doc, at))
    const place = PLACE_NOUNS.has(wordAt(doc, at))
    if (body) scores.organization += SAYS_BODY
    if (place) scores.place += SAYS_BODY
    return body || place
  }
  return false
}

/** Gender that a person's title or given name tells; null where neither does. */
function genderOfName(
  doc: Doc,
  name: TokenRange,
  title: string | null,
  surnames: ReadonlySet<string>,
): Gender | null {
  const told = title === null ? null : HONORIFICS.get(title)
  if (told) return told
  const first = wordAt(doc, name.from)
  // “Clinton” is a given name elsewhere: a surname alone tells nothing.
  if (name.to - name.from === 1 && (title !== null || surnames.has(first))) return null
  return genderOfGivenName(first) ?? null
}

const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other']

/** The name that a run holds, with its kind; null where the run is a bare title or a word for people. */
export function judgeRun(
  doc: Doc,
  run: TokenRange,
  surnames: ReadonlySet<string>,
  prior?: EntityKind,
): NameMention | null {
  const scores: Scores = { person: 0, organization: 0, place: 0, other: 0.5 }
  if (prior) scores[prior] += PRIOR
  const canonical = ownEvidence(doc, run, scores)
  const { name, title } = stripTitles(doc, run)
  const bare = canonical === null && !isSurname(doc, run, surnames) && isBareTitle(doc, run)
  if (bare) return null
  if (title !== null) scores.person += ORGANIZATION_SUFFIXES.has(wordAt(doc, run.to - 1)) ? 1.5 : 4
  else if (name.from > run.from) scores.person += 1
  if (name.from > run.from && isGivenName(wordAt(doc, name.from))) scores.person += 2
  const told = contextEvidence(doc, run, scores)
  const ranked = [...KINDS].sort((a, b) => scores[b] - scores[a])
  const kind = ranked[0] ?? 'other'
  const margin = scores[kind] - scores[ranked[1] ?? 'other']
  const range = kind === 'person' ? name : run
  if (wordsOf(doc, range).length < 2 || isPossessive(wordsOf(doc, range))) return null
  return {
    form: 'name',
    ...range,
    kind,
    weight: Math.min(1, 0.2 + margin / 5) * (told ? TOLD : 1),
    canonical: range.from === run.from ? canonical : null,
    title: kind === 'person' ? title : null,
    gender: kind === 'person' ? genderOfName(doc, range, title, surnames) : null,
  }
}

/** Times that a mention whose neighbours say outright what it is outweighs one that has nothing but its form. */
const TOLD = 2.5

/** How much the fitted finder's label counts against the rules' evidence. */
const PRIOR = 4
