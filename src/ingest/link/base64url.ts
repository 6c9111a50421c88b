// Bytes ↔ base64url without padding (RFC 4648, section 5), for what stands in a link.
import { withoutTrailing } from '../../domain/withoutTrailing'
import { byteString } from '../decode'

export const formatBase64url = (bytes: Uint8Array): string =>
  withoutTrailing(btoa(byteString(bytes)), '=')
    .replaceAll('+', '-')
    .replaceAll('/', '_')

/** The bytes; null where `text` holds anything but digits, or no number of digits that bytes give. */
export function parseBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
