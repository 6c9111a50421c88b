// A checksum for what messengers cut and mangle: six digits, so that damage passes once in 69 billion times.
import { fixed } from '../digits'

/**
 * Six digits of base64url over a link's passage and article, the parts that a reader cannot see to be wrong. Against
 * accidents, not against forgers: whoever can change a link can make it anew.
 */
export function checksumOf(passage: string | null, article: string | null): string {
  const text = `${passage ?? ''}&${article ?? ''}`
  return fixed(mixed(text, 0x811c9dc5) >>> 14, 3) + fixed(mixed(text, 0x5bd1e995) >>> 14, 3)
}

/** FNV-1a with another beginning, and Murmur's finalizer, which lets every bit tell of every character. */
function mixed(text: string, seed: number): number {
  let hash = seed | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
