// Who wrote an article: the people its metadata and its bylines name, without dates, places, roles and agencies.
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
]

/** The authors' names with commas between them, or null where nobody is named. */
export function bylineOf(
  facts: PageFacts,
  article: JsonObject | null,
  publisher: string | null,
): string | null {
  const named = claimsOf(facts, article)
    .map((claim) => [...new Set(claim.flatMap((line) => peopleIn(line, publisher)))])
    .filter((people) => people.length > 0)
  const owner = foldLine(first(facts, 'copyright') ?? '')
  const isOwner = ([name, ...others]: readonly string[]) =>
    others.length === 0 && owner.includes(foldLine(name!))
  // Whoever holds the copyright, or has but one name, is the author only where nobody else is named.
  const surest = named.find((people) => people.some(isFull) && !isOwner(people)) ?? named[0]
  if (!surest) return deskOf(facts)
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
  const people = (role > 0 ? names.slice(0, role) : names).filter((name) => isName(name, publisher))
  // Beside full names a single word is a role, an agency, a link.
  return (people.some(isFull) ? people.filter(isFull) : people).map(properCase)
}

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
