// Bytes → the plain text in them, just as it stands; or why there is none.
import { decode } from './decode'
import { whyUnreadable } from './format'
import { NOTHING } from './outcome'

/** The text of a file in whatever encoding, without the mark of it. */
export function textFromBytes(
  bytes: Uint8Array,
): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string } {
  const why = whyUnreadable(bytes)
  if (why !== null) return { kind: 'refused', reason: why }
  const text = decode(bytes)
  return text.trim() === '' ? { kind: 'refused', reason: NOTHING } : { kind: 'text', text }
}
