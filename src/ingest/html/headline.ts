// The headline of a page: the heading it shows, found by what its metadata say, or else what they say.
import { inOneLine } from '../../domain'
import { decoded, first, foldLine, text } from './claims'
import type { Heading, JsonObject, PageFacts } from './pageFacts'

/**
 * The headline as the page shows it. Metadata keep the site's name (“… | The Times”) or a wording for search
 * engines, and a lone heading may be the site's: so first the heading that a claim repeats, or begins with,
 * then the page's own `h1`, and only then a claim.
 */
export function titleOf(
  facts: PageFacts,
  article: JsonObject | null,
  publisher: string | null,
): string | null {
  const claims = [
    text(article?.headline),
    first(facts, 'og:title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title', 'title'),
    first(facts, 'twitter:title'),
    facts.titleElement,
  ].flatMap((claim) => (claim ? [decoded(claim)] : []))
  const headings = facts.headings.map((h) => ({ ...h, text: inOneLine(h.text) })).filter((h) => h.text !== '')
  const known = new Set([publisher, first(facts, 'og:site_name')].flatMap((p) => (p ? [foldLine(p)] : [])))
  return (
    repeatedHeading(headings, claims, known) ??
    begunHeading(headings, claims) ??
    ownHeading(headings, claims, known) ??
    bestClaim(claims, publisher, known) ??
    headings.find((h) => h.text.length >= 15)?.text ??
    headings[0]?.text ??
    claims[0] ??
    null
  )
}

type Claims = readonly string[]

function repeatedHeading(
  headings: readonly Heading[],
  claims: Claims,
  known: ReadonlySet<string>,
): string | null {
  for (const claim of claims) {
    const folded = foldLine(claim)
    const shown = headings.find((h) => h.text.length >= 8 && folded === foldLine(h.text))
    if (shown && !known.has(folded)) return shown.text
  }
  return null
}

/** The least share of its words that one of several `h1` must have in common with a claim. */
const ENOUGH_IN_COMMON = 0.4

/** The page's one `h1`, or that of several which is marked as a headline or nearest to what the metadata say. */
function ownHeading(headings: readonly Heading[], claims: Claims, known: ReadonlySet<string>): string | null {
  const folded = claims.map(foldLine)
  const own = headings.filter(
    ({ level, text: shown }) =>
      level === 1 && couldBeHeadline(shown, folded) && !isSite(foldLine(shown), folded, known),
  )
  if (new Set(own.map((h) => foldLine(h.text))).size === 1) return own[0]!.text
  const claimed = new Set(folded.flatMap((claim) => claim.split(' ')))
  const common = ({ text: shown }: Heading): number => {
    const words = foldLine(shown).split(' ')
    return words.filter((word) => claimed.has(word)).length / words.length
  }
  const [best] = own.toSorted((a, b) => Number(b.marked) - Number(a.marked) || common(b) - common(a))
  return best && common(best) >= ENOUGH_IN_COMMON ? best.text : null
}

/** Three words, or as many signs of a script without spaces: a section's name has fewer, and begins no claim. */
const couldBeHeadline = (shown: string, folded: Claims): boolean =>
  (shown.split(' ').length >= 3 ||
    /[\u3040-\u9fff\uac00-\ud7af].{6}/u.test(shown) ||
    folded.some((claim) => claim.startsWith(`${foldLine(shown)} `))) &&
  !isSiteName(shown)

/** Words of the longest site name. */
const LONGEST_SITE = 4

/** Titles end with the site's name. */
const isSite = (heading: string, folded: Claims, known: ReadonlySet<string>): boolean =>
  known.has(heading) ||
  (heading.split(' ').length <= LONGEST_SITE && folded.some((claim) => claim.endsWith(` ${heading}`)))

/**
 * A heading that a claim begins with, and adds the site's name to. Not a subheading that says the same in fewer words,
 * where the claim puts a topic before the page's `h1`.
 */
function begunHeading(headings: readonly Heading[], claims: Claims): string | null {
  const own = headings.filter((h) => h.level === 1 && h.text.length >= 15).map((h) => foldLine(h.text))
  for (const claim of claims) {
    const folded = foldLine(claim)
    if (own.some((heading) => `${folded} `.includes(` ${heading} `))) continue
    const shown = headings.find((h) => h.text.length >= 15 && folded.startsWith(`${foldLine(h.text)} `))
    if (shown) return shown.text
  }
  return null
}

function bestClaim(claims: Claims, publisher: string | null, known: ReadonlySet<string>): string | null {
  const best = claims.find((claim) => !known.has(foldLine(claim)) && !isSiteName(claim))
  return best ? withoutSite(best, publisher) : null
}

const isSiteName = (claim: string): boolean => /latest news|breaking news|home ?page|^home$/i.test(claim)

/** Cuts “ | Site” and “ - Site” from the end, where what is cut looks like a site's or section's name. */
function withoutSite(title: string, publisher: string | null): string {
  let left = title
  for (let i = 0; i < 2; i++) {
    const cut = /^(.{8,}?)(?:\s[|–—\-:»·]{1,9}\s|[|｜_«]\s{0,9})([^|｜_]{2,60})$/u.exec(left)
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
