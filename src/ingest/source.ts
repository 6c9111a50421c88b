// What bytes are: a web page, another text, or nothing that can be read; decoded, but not yet looked into.
import { byteString, charsetIn, decode } from './decode'
import { type Format, formatOf, whyUnreadable } from './format'
import { readMhtml } from './mhtml'

type Source =
  | { readonly kind: 'page'; readonly html: string; readonly url: string | null }
  | { readonly kind: 'text'; readonly text: string; readonly format: Exclude<Format, 'html' | 'mhtml'> }
  | { readonly kind: 'unreadable'; readonly why: string }

/** The file's name and its MIME type, as far as somebody gave them. */
type Named = { readonly name?: string; readonly type?: string }

export function readSource(bytes: Uint8Array, { name = '', type = '' }: Named): Source {
  const why = whyUnreadable(bytes)
  if (why !== null) return { kind: 'unreadable', why }
  const text = decode(bytes, charsetIn(type))
  const format = formatOf(text, name, type)
  if (format === 'html') return { kind: 'page', html: text, url: null }
  if (format !== 'mhtml') return { kind: 'text', text, format }
  // MIME counts in bytes: its parts have encodings of their own.
  const saved = readMhtml(byteString(bytes))
  return saved === null ? { kind: 'unreadable', why: NO_PAGE } : { kind: 'page', ...saved }
}

const NO_PAGE = 'No page was found in this saved page. Open it in a browser, copy its text and paste it here.'
