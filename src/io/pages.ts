// Pages of the web: fetches the one whose address the reader gave, and nothing else.
import type { OpenRequest } from '../worker/protocol'

/** Why there is no page. */
export type NoPage =
  /** Not an address of a page on the web. */
  | { readonly kind: 'noAddress' }
  /** This device is not connected. */
  | { readonly kind: 'offline' }
  /** The browser tells no difference between a publisher who refuses other sites and one who is not there. */
  | { readonly kind: 'refused'; readonly host: string }
  /** Our own server found nobody there, or nothing that can be read. */
  | { readonly kind: 'unreachable'; readonly host: string }
  /** It leads to a machine of a private network, which our own server asks nothing of. */
  | { readonly kind: 'forbidden'; readonly host: string }
  | { readonly kind: 'status'; readonly host: string; readonly status: number }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'tooSlow'; readonly host: string }

export type FetchedPage = { readonly kind: 'fetched'; readonly request: OpenRequest } | NoPage

export interface Pages {
  /** Rejects only with the signal's reason, where the reader cancelled. */
  fetch(address: string, signal: AbortSignal): Promise<FetchedPage>
}

/** Bytes. */
const LARGEST = 20_000_000
/** Characters; servers refuse longer ones, and what is longer is a text. */
const LONGEST_ADDRESS = 8_000
/** Milliseconds without an answer, or without a further byte, after which the reader need not wait on. */
const STALLED_AFTER = 20_000

/**
 * The address of a page on the web; null for anything else. Only https: an address without a scheme, or with http,
 * is asked for over https. No host without a dot: such names, and numbers, are machines of the reader's own network.
 */
export function parsePageAddress(typed: string): URL | null {
  const trimmed = typed.trim()
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS || /\s/.test(trimmed)) return null
  const full =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  if (url.protocol === 'http:') url.protocol = 'https:'
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  if (
    !/\.[a-z][a-z0-9-]*\.?$/i.test(url.hostname) ||
    /\.(local|internal|lan|home|arpa)\.?$/i.test(url.hostname)
  )
    return null
  url.hash = ''
  return url
}

/** Pages fetched with nothing that tells who asks: no cookies, no referrer. */
export function fetchedPages(
  isOnline: () => boolean,
  fetchPage: typeof fetch = (input, init) => fetch(input, init),
  stalledAfter = STALLED_AFTER,
): Pages {
  return {
    async fetch(address, signal) {
      const url = parsePageAddress(address)
      if (url === null) return { kind: 'noAddress' }
      const host = url.hostname
      const stalled = new AbortController()
      let timer: ReturnType<typeof setTimeout>
      const alive = () => {
        clearTimeout(timer)
        timer = setTimeout(() => stalled.abort(), stalledAfter)
      }
      alive()
      try {
        const response = await fetchPage(url.href, {
          mode: 'cors',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-cache',
          headers: { Accept: 'text/html, text/plain;q=0.8, */*;q=0.5' },
          signal: AbortSignal.any([signal, stalled.signal]),
        })
        if (!response.ok) return { kind: 'status', host, status: response.status }
        const bytes = await readBody(response, alive)
        if (bytes === null) return { kind: 'tooLarge' }
        const type = response.headers.get('content-type') ?? ''
        const from = { origin: 'address', type, url: response.url || url.href } as const
        return { kind: 'fetched', request: { kind: 'bytes', bytes, from } }
      } catch {
        if (signal.aborted) throw signal.reason
        if (stalled.signal.aborted) return { kind: 'tooSlow', host }
        return isOnline() ? { kind: 'refused', host } : { kind: 'offline' }
      } finally {
        clearTimeout(timer!)
        // What was not read to its end need not come any more.
        stalled.abort()
      }
    },
  }
}

/** The body's bytes; null, and nothing more is read, where it is too large. */
async function readBody(response: Response, alive: () => void): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('content-length')) > LARGEST) return null
  const parts: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    alive()
    length += part.value.length
    if (length > LARGEST) return null
    parts.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The in-memory twin: pages by address; any other address is refused. */
export const pagesInMemory = (pages: Readonly<Record<string, string>> = {}): Pages => ({
  async fetch(address, signal) {
    const url = parsePageAddress(address)
    await Promise.resolve()
    signal.throwIfAborted()
    if (url === null) return { kind: 'noAddress' }
    const page = pages[url.href]
    if (page === undefined) return { kind: 'refused', host: url.hostname }
    const from = { origin: 'address', type: 'text/html', url: url.href } as const
    return { kind: 'fetched', request: { kind: 'bytes', bytes: new TextEncoder().encode(page), from } }
  },
})
