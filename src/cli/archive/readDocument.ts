// A document → the articles in it, or why there are none: what every thread does first.
import { basename } from 'node:path'
import type { Article } from '../../domain'
import { articleFromText, beginBytes, type Opened } from '../../ingest'
import { documentKind } from '../../ingest/documents/kind'
import { openDocument } from '../../ingest/documents/openDocument'
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
      return [told(await readFile(document.bytes, basename(file), second))]
  }
}

async function readFile(bytes: Uint8Array, name: string, second: SecondReader): Promise<Opened> {
  return documentKind(bytes, name) === null
    ? readPage(bytes, name, null, second)
    : openDocument(new Uint8Array(bytes), { name, origin: 'file' })
}

async function readPage(bytes: Uint8Array, name: string, url: string | null, second: SecondReader) {
  const opening = beginBytes(bytes, { name, type: '', origin: 'file', url })
  // Another thread looks at pages only: it costs as much as ours.
  const isPage = /\.(x?html?|xht|mht(ml)?)$/i.test(name)
  return opening(isPage ? await second.ask(bytes, name) : null)
}

const told = (opened: Opened): Read =>
  opened.kind === 'article'
    ? { at: null, kind: 'article', article: opened.article }
    : { at: null, kind: 'refused', why: opened.reason }

/** `{id?, title?, text, byline?, publisher?, published?, url?, lang?}`: places count in `text` as it was given. */
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
      published: dayOf(words('published')),
      url: webAddress(words('url')),
      lang: words('lang'),
    })
    return { at: null, kind: 'article', article }
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}

const dayOf = (claim: string | null): string | null => (claim === null ? null : isoDate(claim))
