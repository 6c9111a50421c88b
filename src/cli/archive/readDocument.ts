// A document → the articles in it, or why there are none: what every thread does first.
import { basename } from 'node:path'
import { type Article, countWords, messageOf } from '../../domain'
import { articleFromText, beginBytes, type Opened, openClipboard } from '../../ingest'
import { decode } from '../../ingest/decode'
import { documentKind } from '../../ingest/documents/kind'
import { openDocument } from '../../ingest/documents/openDocument'
import type { Exported } from '../../ingest/exports/exported'
import { type FeedEntry, isFeed, readFeed } from '../../ingest/exports/feed'
import { readExport } from '../../ingest/exports/readExport'
import { isoDate } from '../../ingest/html/published'
import { webAddress } from '../../ingest/webAddress'
import { decodeLine, objectOf } from '../inputs'
import { unmoved } from '../prediction'
import type { SecondReader } from '../secondReader'
import type { Document } from './document'

/** One of the articles in a document, with where in it where there are several; or what is wrong. */
export type Read = { readonly at: string | null } & (
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'refused'; readonly why: string }
)

/** Never throws over what is in a document. */
export async function readDocument(document: Document, second: SecondReader): Promise<readonly Read[]> {
  const { file } = document.place
  switch (document.kind) {
    case 'unreadable':
      return [{ at: null, kind: 'refused', why: document.why }]
    case 'line':
      return [readLine(document.bytes)]
    case 'page':
      return [told(await readPage(document.bytes, 'page.html', document.url, second))]
    case 'file':
      return readFile(new Uint8Array(document.bytes), basename(file), second)
  }
}

async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  second: SecondReader,
): Promise<readonly Read[]> {
  const kind = documentKind(bytes, name)
  const several = kind === null ? entriesIn(bytes) : null
  if (several) return several
  const exported = await readExport(bytes, kind)
  if (exported) return exported.map(exportedArticle)
  if (kind === null) return [told(await readPage(bytes, name, null, second))]
  return [told(await openDocument(bytes, { name, origin: 'file' }))]
}

async function readPage(bytes: Uint8Array, name: string, url: string | null, second: SecondReader) {
  const opening = beginBytes(bytes, { name, type: '', origin: 'file', url })
  // Another thread looks at pages only: it costs as much as ours.
  const isPage = /\.(x?html?|xht|mht(ml)?)$/i.test(name)
  return opening(isPage ? await second.ask(bytes, name) : null)
}

/** Bytes in which a feed says that it is one. */
const HEAD = 2_048

/** The entries of a feed; null where it is none. */
function entriesIn(bytes: Uint8Array): readonly Read[] | null {
  if (!isFeed(decode(bytes.subarray(0, HEAD)))) return null
  try {
    return readFeed(decode(bytes)).map(entryArticle)
  } catch (error) {
    return [{ at: null, kind: 'refused', why: messageOf(error) }]
  }
}

/** Words that make an article of what may be a teaser. */
const LONG_TEASER = 120

function entryArticle(
  { content, full, title, byline, publisher, published, url }: FeedEntry,
  i: number,
): Read {
  const at = `entry ${i + 1}`
  const opened = openClipboard(content, '', { origin: 'file', title, url })
  if (opened.kind === 'refused') return { at, kind: 'refused', why: opened.reason }
  const { article } = opened
  if (!full && countWords(article.text) < LONG_TEASER)
    return { at, kind: 'refused', why: 'the feed holds a teaser of it and no more' }
  return {
    at,
    kind: 'article',
    article: {
      ...article,
      title: title ?? article.title,
      titleSupplied: title === null && article.titleSupplied,
      byline: byline ?? article.byline,
      publisher: publisher ?? article.publisher,
      published: published ?? article.published,
      url: url ?? article.url,
    },
  }
}

function exportedArticle(found: Exported, i: number): Read {
  const at = `article ${i + 1}`
  if (found.kind === 'unclear') return { at, kind: 'refused', why: found.why }
  const { title, paragraphs, byline, publisher, published } = found
  const text = [...(title === null ? [] : [title]), ...paragraphs].join('\n\n')
  const article = articleFromText(text, { origin: 'file', title, byline, publisher, published })
  return { at, kind: 'article', article }
}

const told = (opened: Opened): Read =>
  opened.kind === 'article'
    ? { at: null, kind: 'article', article: opened.article }
    : { at: null, kind: 'refused', why: opened.reason }

/** `{id?, title?, text, byline?, publisher?, published? (or date?), url?, lang?}`: places count in `text` as it was given. */
function readLine(bytes: Uint8Array): Read {
  const refused = (why: string): Read => ({ at: null, kind: 'refused', why })
  const line = decodeLine(bytes, 1)
  if (line === null) return refused('not UTF-8')
  try {
    const value = objectOf(line)
    const words = (name: string) => {
      const found = value[name]
      return typeof found === 'string' && found.trim() !== '' ? found : null
    }
    if (typeof value.text !== 'string') return refused('"text" must be a string')
    if (value.text.trim() === '') return refused('"text" is empty')
    const id = typeof value.id === 'number' ? String(value.id) : words('id')
    const article = articleFromText(unmoved(value.text), {
      origin: 'file',
      ...(id === null ? {} : { id }),
      title: words('title'),
      byline: words('byline'),
      publisher: words('publisher'),
      published: dayOf(words('published') ?? words('date')),
      url: webAddress(words('url')),
      lang: words('lang'),
    })
    return { at: null, kind: 'article', article }
  } catch (error) {
    return refused(messageOf(error))
  }
}

const dayOf = (claim: string | null): string | null => (claim === null ? null : isoDate(claim))
