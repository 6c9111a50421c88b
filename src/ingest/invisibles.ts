// Characters that a reader cannot see but that may change what is seen: found, named, and left where they are.
import { type Span, span } from '../domain'

type Invisible = { readonly span: Span; readonly kind: 'bidi' | 'control' | 'zeroWidth' | 'tag' }

// Joiners inside scripts that need them, and inside emoji, are spelling and not reported.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
// biome-ignore-start lint/suspicious/noMisleadingCharacterClass: marks and joiners are meant one by one.
const PATTERN =
  /(?<bidi>[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+)|(?<control>[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]+)|(?<zeroWidth>(?:[\u200B\u2060-\u2064\uFEFF\u00AD\u180E]|(?<![\p{M}\p{Extended_Pictographic}\uFE0F\p{sc=Arabic}\p{sc=Devanagari}])[\u200C\u200D])+)|(?<tag>[\u{E0000}-\u{E007F}]+)/gu
// biome-ignore-end lint/suspicious/noMisleadingCharacterClass: see above
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** All runs of invisible characters in the text, in order. */
export function findInvisibles(text: string): Invisible[] {
  return Array.from(text.matchAll(PATTERN), (match) => ({
    span: span(match.index, match.index + match[0].length),
    kind: Object.entries(match.groups ?? {}).find(
      ([, value]) => value !== undefined,
    )![0] as Invisible['kind'],
  }))
}
