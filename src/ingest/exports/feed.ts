// A feed (RSS 2.0, RSS 1.0, Atom) → its entries, with the text that each holds; a teaser is no article.
import { SaxesParser } from 'saxes'
import { isoDate } from '../html/published'
import { webAddress } from '../webAddress'

export type FeedEntry = {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  /** Markup. */
  readonly content: string
  /** Whether it says that this is all of it. */
  readonly full: boolean
}

export const isFeed = (head: string): boolean =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(\?xml-stylesheet[\s\S]*?\?>\s*<)?(rss|feed|rdf:RDF)[\s>]/.test(
    head,
  )

/** Under which names feeds have what is looked for. */
type Field = 'title' | 'author' | 'day' | 'link' | 'full' | 'teaser'
const NAMES: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['author', 'author'],
  ['name', 'author'],
  ['dc:creator', 'author'],
  ['pubDate', 'day'],
  ['published', 'day'],
  ['dc:date', 'day'],
  ['link', 'link'],
  ['content:encoded', 'full'],
  ['content', 'full'],
  ['description', 'teaser'],
  ['summary', 'teaser'],
])

type Found = Partial<Record<Field, string>>

/** What XML itself has no name for, and feeds use all the same. */
const SIGNS = {
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** The entries; throws where the markup breaks off before the first. */
export function readFeed(xml: string): readonly FeedEntry[] {
  const parser = new SaxesParser()
  Object.assign(parser.ENTITIES, SIGNS)
  const entries: FeedEntry[] = []
  let fault: string | null = null
  let publisher: string | null = null
  let entry: Found | null = null
  /** The field that is open, and how deep elements lie in it: Atom may hold markup itself. */
  let field: Field | null = null
  let words = ''
  let depth = 0
  parser.on('error', (error) => {
    fault ??= error.message
  })
  parser.on('opentag', ({ name, attributes }) => {
    const attribute = (of: string) => String(attributes[of] ?? '')
    if (field !== null) {
      depth++
      if (field === 'full' || field === 'teaser') words += `<${name}>`
    } else if (name === 'item' || name === 'entry') entry = {}
    else if (NAMES.has(name) && !(name === 'author' && entry === null)) {
      if (name === 'link' && attribute('href') !== '') {
        if (entry && /^(|alternate)$/.test(attribute('rel'))) entry.link ??= attribute('href')
      } else {
        field = NAMES.get(name) ?? null
        words = ''
        depth = 0
      }
    }
  })
  const markup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  parser.on('text', (text) => {
    // Within markup of its own, text is text; else it may be markup that was escaped.
    words += depth > 0 && field === 'full' ? markup(text) : text
  })
  parser.on('cdata', (text) => {
    words += text
  })
  parser.on('closetag', ({ name }) => {
    if (field !== null && depth > 0) {
      depth--
      if (field === 'full' || field === 'teaser') words += `</${name}>`
    } else if (field !== null) {
      const value = words.trim()
      if (entry === null && field === 'title') publisher ??= value
      if (entry !== null && value !== '') entry[field] ??= value
      field = null
    } else if ((name === 'item' || name === 'entry') && entry) {
      entries.push(entryOf(entry, publisher))
      entry = null
    }
  })
  parser.write(xml).close()
  if (entries.length === 0) throw new Error(fault ?? 'this feed has no entries')
  return entries
}

const entryOf = (found: Found, publisher: string | null): FeedEntry => ({
  title: found.title ?? null,
  byline: found.author?.replace(/^\S+@\S+ \((.+)\)$/, '$1') ?? null,
  publisher,
  published: found.day ? isoDate(found.day) : null,
  url: webAddress(found.link),
  content: found.full ?? found.teaser ?? '',
  full: found.full !== undefined,
})
