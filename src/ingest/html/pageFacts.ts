// What a page says about itself: its head, its JSON-LD and its microdata, as found, before anything is believed.
import { attribute, type Element, isElement, isText, type parseTree, textContent, walk } from './tree'

/** Where a value was found; the order of trust is the business of who reads them. */
export type PageFacts = {
  readonly lang: string | null
  readonly titleElement: string | null
  readonly headings: readonly string[]
  /** `name`, `property` or `itemprop` of a `meta`, in lower case, with its contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | null
  readonly jsonLd: readonly JsonObject[]
  /** Visible bylines, surest first. */
  readonly bylines: readonly { readonly text: string; readonly weight: number }[]
  readonly times: readonly string[]
}

export type JsonObject = { readonly [key: string]: unknown }

/** JSON-LD beyond so many characters is some other thing. */
const LONGEST_JSON = 2_000_000
/** Objects looked at in all JSON-LD of a page. */
const MOST_OBJECTS = 2_000
const LONGEST_BYLINE = 200
/** A line that begins “By Ann Roe”. */
const SIGNED = /^\s*[Bb]y:? \p{Lu}[\p{L}.'’-]+ \p{Lu}/u

/** Reads all facts in one walk. */
export function readPageFacts(root: ReturnType<typeof parseTree>): PageFacts {
  const meta = new Map<string, string[]>()
  const headings: string[] = []
  const jsonLd: JsonObject[] = []
  const bylines: { text: string; weight: number }[] = []
  const times: string[] = []
  let lang: string | null = null
  let titleElement: string | null = null
  let canonical: string | null = null
  walk(
    root,
    (node) => {
      if (isText(node) && node.value.length < 120 && SIGNED.test(node.value) && bylines.length < 40)
        bylines.push({ text: node.value, weight: 1 })
      if (!isElement(node)) return false
      const { tagName } = node
      if (tagName === 'html') lang = attribute(node, 'lang')
      else if (tagName === 'title') titleElement ??= oneLine(textContent(node))
      else if (tagName === 'meta') addMeta(meta, node)
      else if (tagName === 'link' && attribute(node, 'rel') === 'canonical')
        canonical = attribute(node, 'href')
      else if (tagName === 'script') {
        if (/^application\/ld\+json/i.test(attribute(node, 'type') ?? '')) addJson(jsonLd, node)
        return false
      } else if (/^h[1-3]$/.test(tagName) && headings.length < 60) headings.push(boundedText(node, 400))
      else if (tagName === 'time' && times.length < 20)
        times.push(attribute(node, 'datetime') ?? boundedText(node, 60))
      const weight = bylineWeight(node)
      if (weight > 0 && bylines.length < 40) bylines.push({ text: boundedText(node, LONGEST_BYLINE), weight })
      return true
    },
    () => {},
  )
  bylines.sort((a, b) => b.weight - a.weight)
  return { lang, titleElement, headings, meta, canonical, jsonLd, bylines, times }
}

/** White space of all kinds becomes one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function addMeta(meta: Map<string, string[]>, element: Element): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
  const content = attribute(element, 'content')
  if (!name || !content?.trim() || content.length > 2000 || meta.size > 500) return
  const key = name.trim().toLowerCase()
  meta.set(key, [...(meta.get(key) ?? []).slice(0, 20), oneLine(content)])
}

/** Text up to a length: what is longer is not what it was looked at for. */
function boundedText(root: Element, most: number): string {
  let text = ''
  walk(
    root,
    (node) => {
      if (text.length > most) return false
      if (isText(node)) text += node.value
      else if (isElement(node)) {
        if (/^(script|style|noscript|svg|template)$/.test(node.tagName)) return false
        if (/^(br|p|div|li|time|h\d)$/.test(node.tagName)) text += '\n'
      }
      return true
    },
    () => {},
  )
  return text.length > most ? '' : text
}

/** Publishers keep a page for each author. */
const AUTHOR_PAGE = /\/(authors?|writers?|contributors?|reporters?|journalists?|autor(es)?)\/[\w%.-]+\/?$/i

/** How surely an element holds the author's name, by what publishers call it. */
function bylineWeight(element: Element): number {
  let names = ''
  for (const { name, value } of element.attrs) {
    if (name === 'rel' && /\bauthor\b/.test(value)) return 3
    if (name === 'itemprop' && /\bauthor\b/.test(value)) return 4
    if (name === 'href' && AUTHOR_PAGE.test(value)) return 1.5
    if (name === 'class' || name === 'id' || name === 'data-testid') names += ` ${value.slice(0, 200)}`
  }
  if (names === '' || /comment|related|avatar|image|photo|bio\b|date|time/i.test(names)) return 0
  if (/author[-_]?name|byline[-_]?name|p-author|\bfn\b|contributor[-_]?name/i.test(names)) return 3
  if (/byline|\bauthors?\b|article-author|post-author/i.test(names)) return 2
  return /author|writtenby|dateline/i.test(names) ? 1 : 0
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
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'])
    }
  }
}

/** Publishers wrap JSON-LD in comments and leave line breaks in its strings. */
function parseLeniently(raw: string): unknown {
  const bare = raw.replace(/^\s*(<!--|\/\*?\s*<!\[CDATA\[\s*\*?\/?)|(-->|\/\*?\s*\]\]>\s*\*?\/?)\s*$/g, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks it.
  for (const text of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')])
    try {
      return JSON.parse(text)
    } catch {
      // The next try, or nothing: a page's broken metadata is no error of ours.
    }
  return null
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
