// A saved page (MHTML, RFC 2557) → its HTML and its address: the first HTML part of a MIME message.
import { charsetIn, decode } from './decode'
import { webAddress } from './webAddress'

/** Parts looked at; a page's own HTML comes first. */
const MOST_PARTS = 500

/** `url` is null where the page was saved from anywhere but the web: a place on somebody's device is nobody's business. */
type SavedPage = { readonly html: string; readonly url: string | null }

/** The page in an MHTML file, or null where there is none. `source` has one character a byte. */
export function readMhtml(source: string): SavedPage | null {
  const text = source.replace(/\r\n?/g, '\n')
  const top = splitHead(text)
  const url = webAddress(top.headers.get('snapshot-content-location'))
  const type = top.headers.get('content-type') ?? ''
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  if (!boundary) return /text\/html/i.test(type) ? { html: bodyOf(top), url } : null
  const parts = text.split(`\n--${boundary[1] ?? boundary[2]}`, MOST_PARTS)
  for (const raw of parts.slice(1)) {
    const part = splitHead(raw.replace(/^\n/, ''))
    if (/text\/html/i.test(part.headers.get('content-type') ?? ''))
      return { html: bodyOf(part), url: url ?? webAddress(part.headers.get('content-location')) }
  }
  return null
}

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string }

function splitHead(text: string): Part {
  const end = text.indexOf('\n\n')
  const head = (end < 0 ? text : text.slice(0, end)).slice(0, 20_000).replace(/\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 2) }
}

function bodyOf({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  const bytes =
    encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? unquote(body) : body
  return decode(
    Uint8Array.from(bytes, (c) => c.charCodeAt(0)),
    charsetIn(headers.get('content-type') ?? ''),
  )
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/]/g, ''))
  } catch {
    // A damaged tail: nothing readable is better than an error.
    return ''
  }
}

const unquote = (body: string): string =>
  body
    .replace(/=[ \t]{0,100}\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
