// When an article was published: dates in the forms that pages write them in → ISO 8601, with the time zone as given.
import { first, text } from './claims'
import type { JsonObject, PageFacts } from './pageFacts'
import { attribute, type Element } from './tree'

const DATE_NAMES = /\b(pub)?(date|time|timestamp)(line)?\b|publish|posted|(Date|Timestamp|Published)\b/

/** How surely an element holds the day of publication, by its markup. */
export function dateWeight(element: Element): number {
  if (/datepublished/i.test(attribute(element, 'itemprop') ?? '')) return 4
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .slice(0, 200)
    .replaceAll('_', '-')
  const later = /updat|modif|edited/i.test(names) ? 0.5 : 1
  if (element.tagName === 'time') return (/publish|posted|entry-date/i.test(names) ? 3 : 2) * later
  if (/^(html|body|main|article|section|ul|form|input|a)$/.test(element.tagName)) return 0
  return DATE_NAMES.test(names) ? later : 0
}

/** The day, and the time where it is known, that the page says it was published. */
export function publishedOf(facts: PageFacts, article: JsonObject | null): string | null {
  const claims = [
    text(article?.datePublished),
    first(
      facts,
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'date',
      'pubdate',
      'publish-date',
      'publishdate',
      'dc.date',
      'dcterms.created',
      'dc.date.issued',
      'dcterms.date',
      'article_date_original',
      'ptime',
      'pdate',
    ),
    ...facts.dates,
    text(article?.dateCreated),
    dateInAddress(facts),
  ]
  for (const claim of claims) {
    const iso = claim ? isoDate(claim) : null
    if (iso) return iso
  }
  return null
}

/** Many addresses carry the day: “/2026/03/04/”. */
function dateInAddress(facts: PageFacts): string | null {
  const address = facts.canonical ?? facts.meta.get('og:url')?.[0] ?? ''
  const found = /\/(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_.-])/.exec(address.slice(0, 500))
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null
}

/** Characters of a date with its weekday and what may stand around it. */
const LONGEST_DATE = 120

/** The first day that a text names, as an ISO date; with its time where the text says which zone it is in. */
export function isoDate(claim: string): string | null {
  const value = claim.trim().slice(0, LONGEST_DATE)
  for (const read of [compactIn, isoIn, signsIn, dottedIn, namedIn, clockFirstIn]) {
    const iso = read(value)
    if (iso) return iso
  }
  return null
}

function isoIn(value: string): string | null {
  const found =
    /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s+)(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d\d(?::?\d\d)?|UTC|GMT)?)?(?!\d)/.exec(
      value,
    )
  if (!found) return null
  const day = dayOf(found[1]!, found[2]!, found[3]!)
  if (!day || !found[4]) return day
  return `${day}T${found[4]}${zoneOf(found[5] ?? '')}`
}

/** A zone in the form that goes with hours and minutes parted by a colon. */
const zoneOf = (zone: string): string =>
  ZONES[zone.toUpperCase()] ??
  zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`)

/** 20260304, and nothing else. */
function compactIn(value: string): string | null {
  const found = /^(\d{4})(\d\d)(\d\d)$/.exec(value)
  return found && dayOf(found[1]!, found[2]!, found[3]!)
}

/** 2026年3月4日 */
function signsIn(value: string): string | null {
  const found = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(value)
  return found && dayOf(found[1]!, found[2]!, found[3]!)
}

/** 4.3.2026: with dots the day stands first everywhere. */
function dottedIn(value: string): string | null {
  const found = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(value)
  return found && dayOf(found[3]!, found[2]!, found[1]!)
}

/** The first letters of the months where they differ; English, German, French, Spanish, Italian, Portuguese. */
const MONTHS: readonly RegExp[] = [
  /^(jan|jän|ene|gen)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrz)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mag|mayo)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^(nov)/,
  /^(dec|dez|déc|dic)/,
]

/** “March 4, 2026”, “4 March 2026”, “4. März 2026”, with “at 3:33 AM EST” only where both clock and zone are there. */
function namedIn(value: string): string | null {
  const found =
    /(?:(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?|(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?),?\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(
      value,
    )
  if (!found) return null
  const name = (found[1] ?? found[4])!.toLowerCase()
  const month = MONTHS.findIndex((start) => start.test(name)) + 1
  const day = month > 0 ? dayOf(found[5]!, String(month), (found[2] ?? found[3])!) : null
  return day && day + clockIn(value.slice(found.index + found[0].length))
}

/** “Wed Mar 04 12:45:00 EST 2026”, as programs print it. */
function clockFirstIn(value: string): string | null {
  const found = /(?<!\p{L})(\p{L}{3}) (\d{1,2}) (\d\d:\d\d:\d\d) ([A-Z]{3}) (\d{4})(?!\d)/u.exec(value)
  return found && namedIn(`${found[1]} ${found[2]}, ${found[5]} ${found[3]} ${found[4]}`)
}

/** Hours from Greenwich of the zones that American and British pages write. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
}

function clockIn(after: string): string {
  const found =
    /^[\s,|–—-]*(?:at\s+)?(\d{1,2}):(\d\d)(:\d\d)?\s{0,9}([ap])?\.?m?\.?\s{0,9}\(?([+-]\d\d:?\d\d|[A-Z]{3})\b/i.exec(
      after,
    )
  const zone = zoneOf(found?.[5] ?? '')
  if (!found || !/^(Z$|[+-])/.test(zone)) return ''
  const half = found[4]?.toLowerCase()
  const hour = half ? (Number(found[1]) % 12) + (half === 'p' ? 12 : 0) : Number(found[1])
  return hour < 24 ? `T${String(hour).padStart(2, '0')}:${found[2]}${found[3] ?? ''}${zone}` : ''
}

/** A day of the calendar in the years that the web has articles of, or null. */
function dayOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  const real = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso)
  return real && Number(year) >= 1700 && Number(year) < 2200 ? iso : null
}
