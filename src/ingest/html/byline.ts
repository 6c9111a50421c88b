// Who wrote an article: the people its metadata and its bylines name, without dates, places, roles and agencies.
import { inOneLine } from '../../domain'
import { withoutTrailing } from '../../domain/withoutTrailing'
import { decoded, first, foldLine, text } from './claims'
import { isObject, type JsonObject, type PageFacts } from './pageFacts'

/** Names from one JSON-LD `author`: a string, a person, or a list of them. */
function authorsIn(value: unknown, facts: PageFacts): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value]
  return list.flatMap((a) => {
    const author = isObject(a) ? resolved(a, facts) : a
    if (isObject(author) && /Organization/i.test(String(author['@type'] ?? ''))) return []
    const name = isObject(author) ? author.name : author
    return (Array.isArray(name) ? name : [name]).flatMap((n) => text(n) ?? [])
  })
}

/** `meta` names for authors, the surest first. */
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'parsely-page:author',
  'citation_author',
]

/** The authors' names with commas between them, or null where nobody is named. */
export function bylineOf(
  facts: PageFacts,
  article: JsonObject | null,
  publisher: string | null,
): string | null {
  const peopleOf = (claim: readonly string[]) => [
    ...new Set(claim.flatMap((line) => peopleIn(line, publisher))),
  ]
  const named = claimsOf(facts, article)
    .map(peopleOf)
    .filter((people) => people.length > 0)
  const owner = foldLine(first(facts, 'copyright') ?? '')
  const isOwner = ([name, ...others]: readonly string[]) =>
    others.length === 0 && owner.includes(foldLine(name!))
  // What the page itself marks up as the author needs no second name.
  const microdata = facts.signatures
    .filter(({ weight }) => weight >= MICRODATA)
    .map(({ texts }) => peopleOf(texts))
  const isMarked = (people: readonly string[]) => microdata.some((marked) => marked.join() === people.join())
  // Whoever holds the copyright, or has but one name, is the author only where nobody else is named.
  const full =
    named.find((people) => (people.some(isFull) || isMarked(people)) && !isOwner(people)) ?? named[0]
  if (!full) return deskOf(facts) ?? bodyOf(facts, article)
  // “Ann Roe Elm Falls”, where “Ann Roe” stands beside it: the place belongs to the date.
  const surest = named.find((people) => areBegun(full, people)) ?? full
  // Metadata often name the first author only; a byline that names the same and more is complete.
  const fuller = named.find(
    (people) => people.length > surest.length && surest.every((p) => people.includes(p)),
  )
  return (fuller && fuller.length <= MOST_AUTHORS ? fuller : surest).join(', ')
}

function claimsOf(facts: PageFacts, article: JsonObject | null): readonly (readonly string[])[] {
  const labeled = /written|author|by/i.test(first(facts, 'twitter:label1') ?? '')
  return [
    authorsIn(article?.author ?? article?.creator, facts),
    ...AUTHOR_NAMES.map((name) => facts.meta.get(name) ?? []),
    labeled ? (facts.meta.get('twitter:data1') ?? []) : [],
    ...facts.signatures.map(({ texts }) => texts),
  ]
}

/** A byline that names no person but a desk: “Herald staff”. */
function deskOf(facts: PageFacts): string | null {
  const lines = [first(facts, 'author') ?? '', ...facts.signatures.flatMap(({ texts }) => texts)]
  for (const line of lines) {
    const desk = /(?:^|\bby:?\s+)(\p{Lu}[\p{L}.'’ -]{1,40} (?:staff|news ?desk|newsroom|editors))\s*$/iu.exec(
      line.slice(0, 200),
    )
    if (desk) return desk[1]!
  }
  return null
}

/** Whether each of the others is the beginning of one of these names. */
const areBegun = (names: readonly string[], others: readonly string[]): boolean =>
  names.length === others.length &&
  names.every((name, i) => isFull(others[i]!) && name.startsWith(`${others[i]} `))

/** The longest name of a body, in characters. */
const LONGEST_BODY = 60

/** Where nobody is named, whoever the metadata say it is: the publisher, a desk, an agency, a pen name. */
function bodyOf(facts: PageFacts, article: JsonObject | null): string | null {
  const author = article?.author ?? article?.creator
  const [first] = (Array.isArray(author) ? author : [author]) as readonly unknown[]
  const given = isObject(first) ? text(resolved(first, facts).name) : text(first)
  const said = [given, ...AUTHOR_NAMES.flatMap((name) => facts.meta.get(name) ?? [])]
  const marked = facts.signatures.flatMap(({ texts, weight }) => (weight >= MARKED ? texts.slice(0, 1) : []))
  const bodies = [...said, ...marked].flatMap((claim) => (claim ? [decoded(inOneLine(claim))] : []))
  return bodies.find(isBody) ?? null
}

/** The weights of what names call the author's name, and of what microdata do (`signature.ts`). */
const MARKED = 3
const MICRODATA = 4

const isBody = (claim: string): boolean =>
  claim.length <= LONGEST_BODY &&
  /\p{L}{2}/u.test(claim) &&
  !/https?:|www\.|@|\d{3}|[<>{}]|^(admin\w*|author|guest|null|undefined|n\/a)$/i.test(claim)

/** A graph names a person once and points to it by `@id` elsewhere. */
export const resolved = (object: JsonObject, facts: PageFacts): JsonObject =>
  'name' in object || typeof object['@id'] !== 'string'
    ? object
    : (facts.jsonLd.find((o) => o['@id'] === object['@id'] && 'name' in o) ?? object)

/** A list of more people than this is a masthead. */
const MOST_AUTHORS = 8

const NOT_A_NAME =
  /https?:|www\.|@|\d{3}|\b(share|twitter|facebook|instagram|linkedin|find|comments?|subscribe|follow|updated|published|read|view|news ?(room|desk)?|posted|editorial|admin|click|photo|image|min|more|stories|feed|sections?|about|full bio|rss|sign|page|the)\b/i
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b\d{1,2}[:.]\d\d\b|\b\d{4}\b/i

/** The people a byline names: without “by”, place, date, role and agency; none where it reads like no name. */
function peopleIn(raw: string, publisher: string | null): string[] {
  const lines = raw
    .split('\n')
    .map((line) => beforeDate(line).trim())
    .filter(Boolean)
  const from = Math.max(
    0,
    lines.findIndex((line) => BY.test(line)),
  )
  return peopleInLine(lines.slice(from, from + MOST_LINES).reduce(joined, ''), publisher)
}

/** Lines of a byline that can be about its authors. */
const MOST_LINES = 6
const BY = /^\W*(written |posted |reported |story |words |text )?(by|von|par|por|di|door|av|από)(?!\p{L})/iu

/** What a line carries on: “By”, and a list that its comma or its “and” leaves open. Another line is another thing. */
function joined(before: string, line: string): string {
  if (before === '' || /^(by|von|par|por|di)\W*$/i.test(before)) return `${before} ${line}`.trim()
  return /[,&]$|\b(and|und|et)$/.test(before) || /^([,&]|(and|und|et)\b)/.test(line)
    ? `${before} ${line}`
    : before
}

function peopleInLine(line: string, publisher: string | null): string[] {
  const bare = decoded(line)
    .replace(/^by(?=by\b)/i, '')
    .replace(
      /^\W*(written |posted |reported |story |words |text )?(by|von|par|por|di|de|da|av|door|από)(?!\p{L})[:\s,]*/iu,
      '',
    )
    .replace(/^By(?=\p{Lu})/u, '')
    .replace(/[|•·/].*$/s, '')
    .trimEnd()
    .replace(/\s[-–—]$/, '')
    // “Ann Roe in Elm Falls”
    .replace(/ (in|at|on|for|from) .*$/s, '')
    // “Ann Roe (with Jo Poe)”
    .replace(/\((?:avec|with|mit|con)\s([^()]*)\)/i, ', $1')
    .trim()
  if (bare === '' || bare.length > LONGEST_LIST) return []
  // Library catalogs and what follows them write “Roe, Ann”.
  const inverted = /^(\p{L}+), (\p{L}+)$/u.exec(bare)
  const names = (inverted ? `${inverted[2]} ${inverted[1]}` : bare)
    .split(/[,;&]|\b(?:and|und|et)\b/)
    .map((name) => withoutTrailing(name.trim().replace(/^(by|and)\s+/i, ''), '.,;:').trim())
  // What follows a role is whose role it is.
  const role = names.findIndex((name) => ROLE.test(name))
  const people = (role > 0 ? names.slice(0, role) : names).filter(
    (name) => isName(name, publisher) || (BY.test(line) && PEN_NAME.test(name)),
  )
  // Beside full names a single word is a role, an agency, a link.
  return (people.some(isFull) ? people.filter(isFull) : people).map(properCase)
}

/** “By riverwatcher”: a name in small letters counts after “By” alone, and prepositions are shorter. */
const PEN_NAME = /^\p{Ll}[\p{L}\p{N}_]{5,30}$/u

/** Two words, or a script that does not part them. */
const isFull = (name: string): boolean => /\s|\p{Lo}/u.test(name)

/** Characters of a dozen names. */
const LONGEST_LIST = 250

/** A line up to the date in it. */
function beforeDate(line: string): string {
  const date = MONTH.exec(line)
  return date ? line.slice(0, date.index) : line
}

/** Words inside a name that are written small. */
const PARTICLE =
  /^(de|del|della|der|den|dem|di|da|das|do|dos|du|la|le|van|von|zu|ter|ten|bin|ibn|al|el|y|e)$|^(al|el|d|l)['’-]/

const ROLE =
  /\b(correspondent|reporter|editor|writer|columnist|contributor|associated press|reuters|afp|special to|senior|chief|staff|department|university|institute|operations|specialist|journalist|rédact\w+|redak\w+)\b/i

function isName(name: string, publisher: string | null): boolean {
  const words = name.split(/\s+/)
  if (/^[A-Z]{1,5}$/.test(name)) return false
  if (name.length < 2 || words.length > 6 || NOT_A_NAME.test(name) || ROLE.test(name)) return false
  if (publisher !== null && foldLine(publisher).includes(foldLine(name))) return false
  if (/^(?!(?:on|by|in|at|the|from) )\p{Ll}+ \p{Ll}+$/u.test(name)) return true
  return words.every((word) => /^['’(]?[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word))
}

/** “JANE DOE” is how a byline is set, not how she is called. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
