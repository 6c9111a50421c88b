// Where an annotation points: its targets found in one article's text.
import * as v from 'valibot'
import { type Article, type NonEmpty, nonEmpty, type PassageSelector, type Span, span } from '../domain'
import { withoutTrailing } from '../domain/withoutTrailing'
import { quoteFinder, quoteSelectorOf } from '../passage'
import { characterFinder } from './characters'
import { fieldsOf, type Json, listOf, typesOf } from './json'
import type { WhySkipped } from './skipped'
import { urn } from './urn'

/** What must be known of an article to find passages in it. */
export type AnnotatedArticle = Pick<Article, 'id' | 'url' | 'text'>

/** Passages of one annotation. */
const MOST_PASSAGES = 100

/** An optional field that holds something else counts as not there. */
const Surroundings = v.fallback(v.string(), '')
const QuoteShape = v.object({ exact: v.string(), prefix: Surroundings, suffix: Surroundings })
const Character = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const PositionShape = v.pipe(
  v.object({ start: Character, end: Character }),
  v.check(({ start, end }) => start < end, 'an empty passage'),
)

export type TargetFinder = (annotation: Json) => NonEmpty<PassageSelector> | WhySkipped

/** Finds the passages of annotations in an article, as they stand there; or tells why not the first of them. */
export function targetFinder(article: AnnotatedArticle): TargetFinder {
  const findQuote = quoteFinder(article)
  const isElsewhere = otherPages(article)
  const offsetOf = characterFinder(article.text)

  const findPosition = (selector: unknown): Span | null => {
    const position = v.safeParse(PositionShape, selector)
    if (!position.success) return null
    const [start, end] = [offsetOf(position.output.start), offsetOf(position.output.end)]
    return end <= article.text.length ? span(start, end) : null
  }

  const findTarget = (target: unknown, pageOf: unknown): Span | WhySkipped => {
    const fields = fieldsOf(target)
    if (isElsewhere(fields?.source ?? (fields ? pageOf : target))) return 'otherPage'
    const selectors = listOf(fields?.selector)
    const ofType = (type: string) => selectors.find((one) => typesOf(fieldsOf(one)?.type).includes(type))
    const quote = v.safeParse(QuoteShape, ofType('TextQuoteSelector'))
    const position = ofType('TextPositionSelector')
    if (quote.success && quote.output.exact !== '') {
      const at = findPosition(position)
      return findQuote({ quote: quote.output, ...(at && { position: at }) }) ?? 'absent'
    }
    if (position !== undefined) return findPosition(position) ?? 'outside'
    return selectors.length > 0 && !quote.success ? 'otherSelector' : 'noPassage'
  }

  return (annotation) => {
    const targets = listOf(annotation.target)
    if (targets.length > MOST_PASSAGES) return 'tooLong'
    const found = targets.map((target) => findTarget(target, annotation.uri))
    const passages = nonEmpty(found.filter((at) => typeof at !== 'string'))
    if (!passages) return found.find((at) => typeof at === 'string') ?? 'noPassage'
    const [first, ...others] = passages
    return [quoteSelectorOf(article, first), ...others.map((at) => quoteSelectorOf(article, at))]
  }
}

const OURS = urn('article', '')

/** Only where both are known: a text that was pasted has no address, and some programs write none. */
function otherPages({ id, url }: AnnotatedArticle): (source: unknown) => boolean {
  const here = pageAt(url)
  const isOther = (page: string): boolean => {
    if (page.startsWith(OURS)) return page !== urn('article', id)
    const there = pageAt(page)
    return here !== null && there !== null && here !== there
  }
  // Mostly one file speaks of one page: it is not taken apart for every annotation.
  let last = { page: '', isOther: false }
  return (source) => {
    const page = fieldsOf(source)?.id ?? source
    if (typeof page !== 'string') return false
    if (page !== last.page) last = { page, isOther: isOther(page) }
    return last.isOther
  }
}

/** A page's address without what does not tell pages apart: the scheme, “www.”, a slash at the end, the fragment. */
function pageAt(address: string | null): string | null {
  if (address === null || !/^https?:/i.test(address) || !URL.canParse(address)) return null
  const { host, pathname, search } = new URL(address)
  const kept = [...new URLSearchParams(search)].filter(([name]) => !TRACKING.test(name))
  const query = kept.map((pair) => pair.map(encodeURIComponent).join('=')).sort()
  return `${host.replace(/^(www|m|amp)\./, '')}${withoutTrailing(pathname, '/')}?${query.join('&')}`
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|smid)$/i
