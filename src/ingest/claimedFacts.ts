// What a page, or a file, may claim of itself: nothing that only the program says, and no publisher's name without the host that it came from.

import type { Origin } from '../domain'

/** What the program alone says of an article, in its header and in the library. */
const OURS = /reviewed by|checked by|comes with sourcelight|highlights:|unchecked/iu

/** A name that a text gives itself; null where it is one of ours, in whatever letters. */
export const claimed = (name: string | null): string | null =>
  name !== null && OURS.test(name.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, ' ')) ? null : name

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
