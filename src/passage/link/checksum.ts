// A checksum for what messengers cut and mangle: six digits, so that damage passes once in 69 billion times.
import { hashOf, SEEDS } from '../../domain/ids'
import { fixed } from '../digits'

/**
 * Six digits of base64url over a link's passage and article, the parts that a reader cannot see to be wrong. Against
 * accidents, not against forgers: whoever can change a link can make it anew.
 */
export function checksumOf(passage: string | null, article: string | null): string {
  const text = `${passage ?? ''}&${article ?? ''}`
  return SEEDS.map((seed) => fixed(hashOf(text, seed) >>> 14, 3)).join('')
}
