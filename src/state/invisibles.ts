// Characters that a reader cannot see but that may change what is seen: found, named, and left where they are.
import { type Span, span } from '../domain'

type Kind = 'bidi' | 'control' | 'zeroWidth' | 'hidden'

/** A run of invisible characters. */
export type Invisible = {
  readonly span: Span
  readonly kind: Kind
  /** What they are called: “right-to-left override”. */
  readonly name: string
  readonly characters: number
  /** Whether they may deceive: reorder what is shown, part a word, hide a message. */
  readonly suspicious: boolean
  /** Whether they turn round the order in which letters are shown. */
  readonly reorders: boolean
}

// Joiners inside scripts that need them and inside emoji, the flags of England, Scotland and Wales, and soft
// hyphens are spelling and not reported.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
// biome-ignore-start lint/suspicious/noMisleadingCharacterClass: marks and joiners are meant one by one.
const PATTERN =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}|(?<bidi>[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+)|(?<control>[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]+)|(?<zeroWidth>(?:[\u200B\u2060-\u2064\uFEFF\u180E]|(?<![\p{M}\p{Extended_Pictographic}\uFE0F\p{sc=Arabic}\p{sc=Devanagari}])[\u200C\u200D])+)|(?<hidden>[\u{E0000}-\u{E007F}]+|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2,})/gu
// biome-ignore-end lint/suspicious/noMisleadingCharacterClass: see above
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** All runs of invisible characters in the text, in order. */
export const findInvisibles = (text: string): Invisible[] =>
  Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined)
    return kind ? [invisibleAt(text, match.index, match[0], kind)] : []
  })

const KINDS: readonly Kind[] = ['bidi', 'control', 'zeroWidth', 'hidden']

function invisibleAt(text: string, start: number, run: string, kind: Kind): Invisible {
  const end = start + run.length
  // A hostile run may have any length: only its beginning is looked up.
  const first = [...run.slice(0, MOST_NAMED)]
  return {
    span: span(start, end),
    kind,
    name: [...new Set(first.map(nameOf))].join(', '),
    characters: run.replace(/[\uDC00-\uDFFF]/g, '').length,
    suspicious: kind !== 'zeroWidth' || (LETTER.test(text[start - 1] ?? '') && LETTER.test(text[end] ?? '')),
    reorders: /[\u202D\u202E]/.test(run),
  }
}

/** UTF-16 code units; even, so that no pair is cut. */
const MOST_NAMED = 40
const LETTER = /[\p{L}\p{N}]/u

function nameOf(character: string): string {
  const code = character.codePointAt(0) as number
  const known = NAMES[code]
  if (known) return known
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag'
  if (code >= 0xfe00) return 'variation selector'
  return `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** As Unicode calls them, in small letters. */
const NAMES: Readonly<Record<number, string>> = {
  1564: 'Arabic letter mark',
  6158: 'Mongolian vowel separator',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8289: 'function application',
  8290: 'invisible times',
  8291: 'invisible separator',
  8292: 'invisible plus',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  65279: 'zero width no-break space',
  65529: 'annotation anchor',
  65530: 'annotation separator',
  65531: 'annotation terminator',
}

/** A title or a name in a sentence of the app's own, which it must not turn round. */
export const withoutBidiControls = (text: string): string =>
  text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')

export type InvisiblesSummary = {
  readonly characters: number
  /** The names of the suspicious ones, the first three. */
  readonly names: readonly string[]
  readonly reorder: boolean
}

/** What the reader should be told; null where nothing is suspicious. */
export function summarizeInvisibles(invisibles: readonly Invisible[]): InvisiblesSummary | null {
  const suspicious = invisibles.filter((each) => each.suspicious)
  if (suspicious.length === 0) return null
  return {
    characters: suspicious.reduce((sum, { characters }) => sum + characters, 0),
    names: [...new Set(suspicious.map(({ name }) => name))].slice(0, 3),
    reorder: suspicious.some(({ reorders }) => reorders),
  }
}
