// What a page, or a file, may claim of itself: nothing that only the program says, and no publisher's name without the host that it came from.

import type { Origin } from '../domain'

/** What the program alone says of an article, in its header and in the library. */
const OURS = /reviewed by|checked by|comes with sourcelight|highlights:|unchecked/iu

/** What would turn round the words beside it, or begin another line. */
const STEERING = /[\p{Cc}\u2028\u2029]+|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A name that a text gives itself, in one line that reads one way; null where it is one of ours, in whatever letters. */
export function claimed(name: string | null): string | null {
  if (name === null || OURS.test(name.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, ' '))) return null
  return name.replace(STEERING, (signs) => (/^\p{Bidi_Control}/u.test(signs) ? '' : ' ')).trim() || null
}

/**
 * Who published it, as the page claims, beside the host that it verifiably came from: “The Herald · herald-news.example”.
 * `url` is the address that was asked for, or that the browser vouches for; a file or a paste has none.
 */
export function publisherFrom(name: string | null, origin: Origin, url: string | null): string | null {
  const publisher = claimed(name)
  if (origin !== 'address' && origin !== 'handed') return publisher
  const host = url === null ? 'from an unknown address' : new URL(url).hostname.replace(/^www\./, '')
  return publisher === null || publisher === host ? host : `${publisher} · ${host}`
}
