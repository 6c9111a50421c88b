// Which blocks of a page are the article, and for those that are not, why.
import type { Reason } from '../outcome'
import type { Candidate, Frame, Page } from './candidates'
import { foldLine } from './claims'
import { findContainer } from './container'
import { bit } from './evidence'
import { climb, type Place, placeFrames } from './places'
import { isProse, readWording, type Wording } from './wording'

/** What a rule looks at. */
export type Case = {
  readonly block: Candidate
  readonly wording: Wording
  readonly prose: boolean
  readonly place: Place
  readonly tag: string
  /** It stands in an article of its own, while most prose does not. */
  readonly teaser: boolean
  readonly headline: boolean
  /** It names the authors and says nothing else. */
  readonly byline: boolean
}

type Rule = { readonly reason: Reason; readonly holds: (c: Case) => boolean }

export const named =
  (...kinds: Parameters<typeof bit>[0][]) =>
  ({ place }: Pick<Case, 'place'>): boolean =>
    (place.evidence & kinds.reduce((bits, kind) => bits | bit(kind), 0)) !== 0

export const within =
  (...tags: string[]) =>
  ({ place }: Pick<Case, 'place'>): boolean =>
    tags.some((tag) => place.tags.has(tag))

/** A lead that a publisher marks like a headline or a caption is told from one by its length. */
const LEAD_WORDS = 25
/** Only a short line is what its names or its first words say: a label, a button, a call. */
const SHORT_WORDS = 12

const linked = ({ block }: Case): number => block.linkChars / block.text.length
const isSentence = ({ wording }: Case): boolean => wording.words >= SHORT_WORDS || wording.ending === 3
/** A paragraph can be one link as a whole; a label is no sentence. */
const isWholeSentence = ({ block: { text }, wording }: Case): boolean =>
  text.endsWith('.') || (wording.words >= SHORT_WORDS && /[.!?…]["”’»)]$/.test(text.slice(-2)))
const isHeading = (tag: string): boolean => /^h[2-6]$/.test(tag)

/** The first rule that holds says why. The order is from what is surest to what is vaguest. */
const RULES: readonly Rule[] = [
  { reason: 'outside', holds: ({ place }) => !place.inside },
  { reason: 'comments', holds: named('comment') },
  { reason: 'navigation', holds: within('nav', 'footer', 'form', 'menu') },
  { reason: 'author', holds: named('author') },
  { reason: 'author', holds: ({ byline, tag }) => byline && !isHeading(tag) },
  { reason: 'headline', holds: ({ headline }) => headline },
  { reason: 'details', holds: ({ wording }) => wording.ofPicture && wording.words < SHORT_WORDS },
  { reason: 'caption', holds: within('figure', 'figcaption') },
  { reason: 'caption', holds: named('caption') },
  {
    reason: 'caption',
    holds: (c) =>
      named('media')(c) && !named('embed')(c) && !(c.tag === 'p' && isSentence(c) && !within('li')(c)),
  },
  { reason: 'aside', holds: within('aside') },
  { reason: 'related', holds: (c) => named('related')(c) || within('nested')(c) || c.teaser },
  { reason: 'promotion', holds: named('promotion') },
  {
    reason: 'sharing',
    holds: (c) => named('share')(c) && !named('embed')(c) && c.wording.words < SHORT_WORDS,
  },
  { reason: 'navigation', holds: named('navigation') },
  { reason: 'details', holds: (c) => named('details', 'headline')(c) && c.wording.words < LEAD_WORDS },
  { reason: 'legal', holds: named('legal') },
  {
    reason: 'caption',
    holds: ({ block, wording }) => block.afterPicture && wording.words < LEAD_WORDS && wording.ending === 0,
  },
  { reason: 'caption', holds: ({ wording }) => wording.captioned && wording.words < LEAD_WORDS },
  { reason: 'links', holds: (c) => linked(c) > 0.7 && !isHeading(c.tag) && !isWholeSentence(c) },
  { reason: 'promotion', holds: ({ wording }) => wording.acts && wording.words < LEAD_WORDS },
  { reason: 'author', holds: ({ wording }) => wording.bio && wording.contribution && wording.words < 40 },
]

/** What the page says of itself, as far as it helps to tell the article from what stands around it. */
type Known = { readonly title: string | null; readonly byline: string | null }

/** For each candidate what was looked at, and the verdict: null where it is the article's. */
export type Judged = { readonly cases: readonly Case[]; readonly verdicts: readonly (Reason | null)[] }

export function judge(page: Page, known: Known): Judged {
  const wordings = page.candidates.map((c) => readWording(c.text))
  const prose = page.candidates.map((c, i) => isProse(c, wordings[i]!))
  const container = findContainer(page, wordings, prose)
  const places = placeFrames(page.frames, container)
  const common = findCommon(page, wordings, prose, places)
  const authors = known.byline?.split(', ') ?? []
  const headline = known.title === null ? null : foldLine(known.title)
  const cases = page.candidates.map((block, i): Case => {
    const { tag } = page.frames[block.frame]!
    const place = places[block.frame]!
    return {
      block,
      wording: wordings[i]!,
      prose: prose[i]!,
      place: prose[i] ? { ...place, evidence: place.evidence & ~common.evidence } : place,
      tag,
      teaser: !common.inArticles && place.tags.has('article'),
      byline: block.text.length < LONGEST_BYLINE && isByline(block.text, authors),
      headline: headline !== null && block.text.length < 300 && isHeadline(block.text, headline, tag),
    }
  })
  const verdicts = cases.map((c) =>
    page.frames[c.block.frame]!.hidden ? 'hidden' : (RULES.find((rule) => rule.holds(c))?.reason ?? null),
  )
  admitNeighbors(page, cases, verdicts, container, common)
  leaveOutBios(cases, verdicts, known)
  leaveOutDates(cases, verdicts)
  return { cases, verdicts }
}

/** Word for word, or with a kicker before it in the same heading. */
function isHeadline(text: string, headline: string, tag: string): boolean {
  const folded = foldLine(text)
  return folded === headline || (tag === 'h1' && folded.endsWith(` ${headline}`))
}

/** Characters of a line that only names who wrote the article. */
const LONGEST_BYLINE = 200

/** “By Ana Ortiz and Bo Lee”: the authors, and nothing but what joins them. */
function isByline(text: string, authors: readonly string[]): boolean {
  const rest = authors.reduce((left, name) => left.replace(name, ''), text)
  if (rest === text) return false
  const [first, ...others] = rest
    .toLowerCase()
    .split(/[\s:,;|&]+/)
    .filter(Boolean)
  return (first ?? 'by') === 'by' ? others.every(isAnd) : [first, ...others].every(isAnd)
}

const isAnd = (word: string | undefined): boolean => word === 'and'

/** Blocks at the start and at the end of an article that can be about its author. */
const BIO_AT_START = 1
const BIO_AT_END = 3
const LONGEST_BIO = 80
const ABOUT = /^,? (is|was|has|covers|writes|works|reports|can be|joined)\b/

/** A short paragraph at either end that begins with the author's name and goes on about what the author does. */
function leaveOutBios(cases: readonly Case[], verdicts: (Reason | null)[], known: Known): void {
  const authors = known.byline?.split(', ') ?? []
  const kept = cases.flatMap((_, i) => (verdicts[i] === null ? [i] : []))
  for (const i of new Set([...kept.slice(0, BIO_AT_START), ...kept.slice(BIO_AT_START).slice(-BIO_AT_END)])) {
    const { block, wording } = cases[i]!
    const named = authors.some(
      (name) => block.text.startsWith(name) && ABOUT.test(block.text.slice(name.length)),
    )
    // The name can be a link or a button of its own.
    const unnamed = wording.bio && /^is an? /.test(block.text)
    if ((named || unnamed) && wording.words < LONGEST_BIO && kept.length > BIO_AT_END) verdicts[i] = 'author'
  }
}

/** Blocks before an article's first paragraph that can say when it was published. */
const DATES_AT_START = 3
const LONGEST_DATE = 12

/** A line before the first paragraph that is a date and no sentence: what the article says of itself, not its text. */
function leaveOutDates(cases: readonly Case[], verdicts: (Reason | null)[]): void {
  const kept = cases.flatMap((_, i) => (verdicts[i] === null ? [i] : []))
  for (const i of kept.slice(0, DATES_AT_START)) {
    const { block, wording } = cases[i]!
    if (cases[i]!.prose) return
    if (
      wording.words < LONGEST_DATE &&
      wording.ending === 0 &&
      /\b(19|20)\d\d\b.*\d[:.h]\d\d|^\D{0,12}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\D{0,12}\d{4}-\d\d-\d\d/.test(
        block.text,
      )
    )
      verdicts[i] = 'details'
  }
}

/** The share of the container's prose from which on a name is the article's own. */
const MOST_PROSE = 0.5

/** Names that wrap articles too. A page's comments and its gallery can outweigh its article, so theirs always count. */
const AMBIGUOUS = (['promotion', 'related', 'navigation', 'author', 'share', 'legal'] as const).map(bit)

/** What the container's prose has in common: its own text stands in no list. */
type Common = { readonly evidence: number; readonly inArticles: boolean }

/** Evidence that most prose has says nothing: “paywall” on every paragraph marks what is sold, not what sells. */
function findCommon(
  page: Page,
  wordings: readonly Wording[],
  prose: readonly boolean[],
  places: readonly Place[],
): Common {
  const inner = page.candidates.flatMap(({ frame }, i) => {
    const place = places[frame]!
    return place.inside && prose[i] && !place.tags.has('li') ? [{ place, words: wordings[i]!.words }] : []
  })
  const all = inner.reduce((sum, { words }) => sum + words, 0)
  const isCommon = (has: (place: Place) => boolean) =>
    inner.reduce((sum, { place, words }) => (has(place) ? sum + words : sum), 0) > all * MOST_PROSE
  return {
    evidence: AMBIGUOUS.reduce(
      (common, b) => (isCommon((place) => (place.evidence & b) !== 0) ? common | b : common),
      0,
    ),
    inArticles: isCommon(({ tags }) => tags.has('article')),
  }
}

/** How far from the article, in words that are not its own, another part of it can stand. */
const WIDEST_GAP = 80
/** Levels above the container where the two parts must meet. */
const NEAREST_KIN = 3

/**
 * Pages cut an article where an advertisement stands, and the container holds one part of it. Prose that
 * stands next to what was found, in paragraphs of the same kin and without a name against it, is the rest.
 */
function admitNeighbors(
  page: Page,
  cases: readonly Case[],
  verdicts: (Reason | null)[],
  container: number,
  common: Common,
): void {
  const kin = placeFrames(page.frames, climb(page.frames, container, NEAREST_KIN))
  const alike = framesAlike(page.frames, container, kin)
  const admitted = (i: number): boolean => {
    const c = cases[i]!
    if (verdicts[i] !== 'outside' || !c.prose) return false
    if (!alike[c.block.frame] && !/^(p|div|blockquote)$/.test(c.tag)) return false
    const place = kin[c.block.frame]!
    const near = { ...c, place: { ...place, evidence: place.evidence & ~common.evidence } }
    return !RULES.some((rule) => rule.holds(near))
  }
  const first = verdicts.indexOf(null)
  const last = verdicts.lastIndexOf(null)
  if (first < 0) return
  for (const [from, step] of [
    [first - 1, -1],
    [last + 1, 1],
  ] as const) {
    let gap = 0
    for (let i = from; i >= 0 && i < cases.length; i += step) {
      if (cases[i]!.headline || cases[i]!.tag === 'h1') break
      if ((gap < WIDEST_GAP || alike[cases[i]!.block.frame]) && admitted(i)) {
        verdicts[i] = null
        gap = 0
      } else gap += cases[i]!.wording.words
    }
  }
}

/** Frames within kin that are set like the container, with all that is in them. */
function framesAlike(frames: readonly Frame[], container: number, kin: readonly Place[]): boolean[] {
  const { likeness } = frames[container]!
  const alike: boolean[] = []
  frames.forEach((frame, f) => {
    alike.push(kin[f]!.inside && (alike[frame.parent] === true || frame.likeness === likeness))
  })
  return alike
}
