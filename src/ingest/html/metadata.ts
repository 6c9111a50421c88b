// Headline, authors, publisher, date and language of a page: its many claims weighed against each other.
import { isObject, type JsonObject, oneLine, type PageFacts } from './pageFacts'

export type PageMetadata = {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly lang: string | null
}

const ARTICLE_TYPES = /Article|BlogPosting|Report|Review|NewsStory|LiveBlog/i

/** Weighs what the page says about itself. */
export function metadataOf(facts: PageFacts): PageMetadata {
  const article = facts.jsonLd.find((o) => ARTICLE_TYPES.test(String(o['@type'] ?? ''))) ?? null
  const publisher = publisherOf(facts, article)
  const title = titleOf(facts, article, publisher)
  return {
    title,
    publisher,
    byline: bylineOf(facts, article, publisher),
    published: dateOf(facts, article),
    url: webAddress(facts.meta.get('og:url')?.[0] ?? facts.canonical),
    lang: languageOf(facts),
  }
}

const first = (facts: PageFacts, ...names: string[]): string | null => {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0]
    if (value) return value
  }
  return null
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decoded(oneLine(value)) : null

/** JSON-LD and meta values are often escaped once more than they should be. */
function decoded(value: string): string {
  return value
    .replace(/&(?:#0*39|#x27|apos|rsquo|#8217);/gi, (e) => (/8217|rsquo/i.test(e) ? '’' : "'"))
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:ldquo|#8220);/gi, '“')
    .replace(/&(?:rdquo|#8221);/gi, '”')
    .replace(/&(?:ndash|#8211);/gi, '–')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&amp;/gi, '&')
}

const foldLine = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The headline as the page shows it: the heading that its metadata agree with. Metadata alone keep the
 * site's name (“… | The Times”), and a lone heading may be the site's.
 */
function titleOf(facts: PageFacts, article: JsonObject | null, publisher: string | null): string | null {
  const claims = [
    text(article?.['headline']),
    first(facts, 'og:title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title', 'title'),
    first(facts, 'twitter:title'),
    facts.titleElement,
  ].flatMap((claim) => (claim ? [decoded(claim)] : []))
  const headings = facts.headings.map(oneLine).filter(Boolean)
  const known = new Set([publisher].flatMap((p) => (p ? [foldLine(p)] : [])))
  for (const claim of claims) {
    const folded = foldLine(claim)
    const shown = headings.find((h) => h.length >= 8 && folded === foldLine(h))
    if (shown && !known.has(folded)) return shown
  }
  // A heading that a claim begins with, and adds the site's name to.
  for (const claim of claims) {
    const folded = foldLine(claim)
    const shown = headings.find((h) => h.length >= 15 && folded.startsWith(`${foldLine(h)} `))
    if (shown) return shown
  }
  const best = claims.find((claim) => !known.has(foldLine(claim)) && !isSiteName(claim))
  if (best) return withoutSite(best, publisher)
  return headings.find((h) => h.length >= 15) ?? headings[0] ?? claims[0] ?? null
}

const isSiteName = (claim: string): boolean => /latest news|breaking news|home ?page|^home$/i.test(claim)

/** Cuts “ | Site” and “ - Site” from the end, where what is cut looks like a site's or section's name. */
function withoutSite(title: string, publisher: string | null): string {
  let left = title
  for (let i = 0; i < 2; i++) {
    const cut = /^(.{8,}?)\s*(?:\s[|–—\-:»·]+\s|[|｜_«]\s*|\s[-–—]+\s)([^|｜_]{2,60})$/u.exec(left)
    if (!cut) break
    const [, head, tail] = cut as unknown as [string, string, string]
    const isPublisher = publisher !== null && foldLine(tail) === foldLine(publisher)
    const strong = /[|｜_»]\s*$/.test(left.slice(0, left.length - tail.length).trimEnd())
    if (!isPublisher && !strong) break
    if (!isPublisher && tail.split(/\s+/).length > 5) break
    left = head.trim()
  }
  return left
}

function publisherOf(facts: PageFacts, article: JsonObject | null): string | null {
  const given = isObject(article?.['publisher'])
    ? text(article['publisher']['name'])
    : text(article?.['publisher'])
  const named =
    given ?? first(facts, 'og:site_name', 'application-name', 'publisher', 'dc.publisher', 'copyright')
  return named && named.length <= 80 ? decoded(named) : null
}

/** Names from one JSON-LD `author`: a string, a person, or a list of them. */
function authorsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value]
  return list.flatMap((a) => {
    if (isObject(a) && /Organization/i.test(String(a['@type'] ?? ''))) return []
    const name = isObject(a) ? a['name'] : a
    return (Array.isArray(name) ? name : [name]).flatMap((n) => text(n) ?? [])
  })
}

function bylineOf(facts: PageFacts, article: JsonObject | null, publisher: string | null): string | null {
  const metaNames = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
    'parsely-page:author',
    'twitter:data1',
  ]
  const claims: string[][] = [
    authorsIn(article?.['author'] ?? article?.['creator']),
    ...metaNames.map((name) =>
      [...(facts.meta.get(name) ?? [])].filter((v) => name !== 'twitter:data1' || /^by /i.test(v)),
    ),
    ...facts.bylines.map(({ text }) => [text]),
  ]
  const named = claims.map((claim) => [...new Set(claim.flatMap((c) => peopleIn(c, publisher)))])
  const surest = named.find((people) => people.length > 0)
  if (!surest) return null
  // Metadata often name the first author only; a byline that names the same and more is complete.
  const fuller = named.find(
    (people) => people.length > surest.length && surest.every((p) => people.includes(p)),
  )
  return (fuller && fuller.length <= MOST_AUTHORS ? fuller : surest).join(', ')
}

/** A list of more people than this is a masthead. */
const MOST_AUTHORS = 8

const NOT_A_NAME =
  /https?:|www\.|@|\d{3}|\b(share|comments?|subscribe|follow|updated|published|read|view|news ?(room|desk)?|posted|editorial|admin|click|photo|image|min|more|stories|feed|about|full bio|rss|sign|page|the)\b/i
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b\d{1,2}[:.]\d\d\b|\b\d{4}\b/i

/** The people a byline names: without “by”, place, date, role and agency; none where it reads like no name. */
function peopleIn(raw: string, publisher: string | null): string[] {
  const line = raw
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)
  const kept = line
    .filter((l) => !MONTH.test(l))
    .slice(0, 3)
    .join(', ')
  const bare = decoded(kept)
    .replace(
      /^\W*(written |posted |reported |story |words |text )?(by|von|par|por|di|de|da|av|door)\b[:\s,]*/i,
      '',
    )
    .replace(/^By(?=\p{Lu})/u, '')
    .replace(/\s*[|•·/].*$/, '')
    .replace(/\s+[-–—]\s*$/, '')
    // “Ann Roe (with Jo Poe)”
    .replace(/\((?:avec|with|mit|con)\s+([^()]*)\)/i, ', $1')
    .trim()
  if (bare === '' || bare.length > 150) return []
  return bare
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*/)
    .map((name) =>
      properCase(
        name
          .replace(/^(by|and)\s+/i, '')
          .replace(/[.,;:]+$/, '')
          .trim(),
      ),
    )
    .filter((name) => isName(name, publisher))
}

function isName(name: string, publisher: string | null): boolean {
  const words = name.split(/\s+/)
  if (/^[A-Z]{1,5}$/.test(name)) return false
  if (name.length < 2 || words.length > 6 || NOT_A_NAME.test(name)) return false
  if (publisher !== null && foldLine(publisher).includes(foldLine(name))) return false
  if (
    /\b(correspondent|reporter|editor|writer|columnist|contributor|associated press|reuters|afp|staff writer|special to|senior|chief)\b/i.test(
      name,
    )
  )
    return false
  return /^\p{Lu}|^\p{Lo}|^(de|van|von|da|al|bell|danah) /u.test(name)
}

/** “JANE DOE” is how a byline is set, not how she is called. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function dateOf(facts: PageFacts, article: JsonObject | null): string | null {
  const claims = [
    text(article?.['datePublished']),
    first(
      facts,
      'article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'date',
      'pubdate',
      'publish-date',
      'dc.date',
      'dcterms.created',
      'dc.date.issued',
      'ptime',
      'pdate',
    ),
    ...facts.times,
    text(article?.['dateCreated']),
  ]
  for (const claim of claims) {
    const iso = claim ? isoDate(claim) : null
    if (iso) return iso
  }
  return null
}

/** ISO dates pass as they are; what else names a full day is brought into their form. */
function isoDate(claim: string): string | null {
  const value = claim.trim()
  if (/^\d{4}-\d\d-\d\d/.test(value))
    return Number.isNaN(Date.parse(value.slice(0, 10))) ? null : value.slice(0, 35)
  if (!/\d{4}/.test(value) || value.length > 60) return null
  const at = Date.parse(value.replace(/(\d)(st|nd|rd|th)\b/, '$1'))
  return Number.isNaN(at)
    ? null
    : new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

function languageOf(facts: PageFacts): string | null {
  const claim = facts.lang ?? first(facts, 'og:locale', 'language', 'content-language', 'dc.language')
  const match = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.exec(claim?.trim() ?? '')
  return match ? match[0].replace(/_/g, '-') : null
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\//i.test(value) && value.length < 2000 ? value : null
}
