// Reads what a page says about itself out of its head, its JSON-LD and its microdata.
import { inOneLine } from '../../domain'
import { type Heading, isObject, type JsonObject, type PageFacts } from './pageFacts'
import { dateWeight } from './published'
import { SignatureReader } from './signature'
import {
  attribute,
  type Element,
  isElement,
  isText,
  lineText,
  type Node,
  type Parent,
  textContent,
  walk,
} from './tree'

/** JSON-LD beyond so many characters is some other thing. */
const LONGEST_JSON = 2_000_000
/** Objects looked at in all JSON-LD of a page. */
const MOST_OBJECTS = 2_000
/** Characters of one `meta`, or of the title. */
const LONGEST_META = 2_000
const MOST_HEADINGS = 60
const MOST_DATES = 40

/** Reads all facts in one walk. */
export function readPageFacts(root: Parent): PageFacts {
  const reader = new FactReader()
  walk(
    root,
    (node) => reader.enter(node),
    (element) => reader.leave(element),
  )
  return reader.facts()
}

class FactReader {
  private readonly meta = new Map<string, string[]>()
  private readonly headings: Heading[] = []
  private readonly jsonLd: JsonObject[] = []
  private readonly signatures = new SignatureReader()
  private readonly dates: { readonly text: string; readonly weight: number }[] = []
  private lang: string | null = null
  private titleElement: string | null = null
  private canonical: string | null = null
  /** Readers sign and date their comments; none of it is the article's. */
  private comments: Element | null = null

  enter(node: Node): boolean {
    if (isText(node) && !this.comments) this.signatures.text(node.value, node.parentNode)
    if (!isElement(node)) return false
    if (node.tagName === 'script') {
      if (/^application\/ld\+json/i.test(attribute(node, 'type') ?? '')) addJson(this.jsonLd, node)
      return false
    }
    this.head(node)
    if (!this.comments && areComments(node)) this.comments = node
    if (!this.comments) this.visible(node)
    return true
  }

  leave(element: Element): void {
    if (element === this.comments) this.comments = null
  }

  facts(): PageFacts {
    const { lang, titleElement, headings, meta, canonical, jsonLd } = this
    const signatures = this.signatures.signatures()
    const dates = this.dates.sort((a, b) => b.weight - a.weight).map(({ text }) => text)
    return { lang, titleElement, headings, meta, canonical, jsonLd, signatures, dates }
  }

  private head(element: Element): void {
    const { tagName } = element
    if (tagName === 'html') this.lang = attribute(element, 'lang')
    else if (tagName === 'title') this.titleElement ??= inOneLine(textContent(element).slice(0, LONGEST_META))
    else if (tagName === 'meta') addMeta(this.meta, element)
    else if (tagName === 'link' && attribute(element, 'rel') === 'canonical')
      this.canonical = attribute(element, 'href')
  }

  private visible(element: Element): void {
    if (/^h[1-3]$/.test(element.tagName) && this.headings.length < MOST_HEADINGS) {
      const level = Number(element.tagName[1])
      const own = lineText(element, 400, isKicker)
      // A heading of nothing but a kicker is one by that name alone.
      const text = own.trim().split(/\s+/).length >= 3 ? own : lineText(element, 400)
      this.headings.push({ text, level, marked: isMarkedHeadline(element) })
      if (level === 1) this.signatures.headline()
    }
    const weight = dateWeight(element)
    if (weight > 0 && this.dates.length < MOST_DATES) {
      const given = attribute(element, 'datetime') ?? attribute(element, 'content')
      this.dates.push({ text: given ?? lineText(element, 120), weight })
    }
    this.signatures.element(element)
  }
}

const areComments = (element: Element): boolean =>
  /^(div|section|aside|ol|ul|li|article)$/.test(element.tagName) &&
  /\bcomments?\b|comment-?(list|body|author|section|thread)|disqus/i.test(
    `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.slice(0, 200),
  )

/** The topic that some set above the headline, inside of the same heading. */
const isKicker = (element: Element): boolean =>
  /kicker|topline|overline|eyebrow|pre-?title|dachzeile|spitzmarke/i.test(
    (attribute(element, 'class') ?? '').slice(0, 200),
  )

const isMarkedHeadline = (element: Element): boolean =>
  attribute(element, 'itemprop') === 'headline' ||
  /head(line|er__title)|\bhed\b|(entry|post|article|story|content)[-_]*title/i.test(
    (attribute(element, 'class') ?? '').slice(0, 200),
  )

function addMeta(meta: Map<string, string[]>, element: Element): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
  // Tools that save pages have been seen to write `value`.
  const content = attribute(element, 'content') ?? attribute(element, 'value')
  if (!name || !content?.trim() || content.length > LONGEST_META || meta.size > 500) return
  const key = name.trim().toLowerCase()
  meta.set(key, [...(meta.get(key) ?? []).slice(0, 20), inOneLine(content)])
}

function addJson(found: JsonObject[], element: Element): void {
  const raw = textContent(element)
  if (raw.length > LONGEST_JSON) return
  const parsed = parseLeniently(raw)
  const queue: unknown[] = [parsed]
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 200))
    else if (isObject(value)) {
      found.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
}

/** Publishers wrap JSON-LD in comments, leave line breaks in its strings and commas before its brackets. */
function parseLeniently(raw: string): unknown {
  const inner = raw.replace(/<!\[CDATA\[|\]\]>/g, '')
  const bare = inner.slice(
    Math.max(0, inner.search(/[{[]/)),
    Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']')) + 1,
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks it.
  const oneLined = bare.replace(/[\u0000-\u001f]+/g, ' ')
  for (const text of [bare, oneLined, oneLined.replace(/, {0,100}([}\]])/g, '$1')])
    try {
      return JSON.parse(text)
    } catch {
      // The next try, or nothing: a page's broken metadata is no error of ours.
    }
  return null
}
