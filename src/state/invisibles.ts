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

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
// biome-ignore-start lint/suspicious/noMisleadingCharacterClass: marks and joiners are meant one by one.
/**
 * Unicode's property, controls, and what the property leaves out: signs and letters that are drawn as nothing.
 * Before them the flags of parts of a country, which are passed over: a black flag and its letters in tags.
 */
const UNSEEN =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}|(?<unseen>[\p{Default_Ignorable_Code_Point}\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2800\uFFF9-\uFFFC\u{13441}\u{13442}\u{16FE4}\u{1D159}]+)/gu

/** What is of none of these kinds is hidden. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['bidi', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/],
  ['control', /[\0-\u001F\u007F-\u009F\uFFF9-\uFFFB]/],
  ['zeroWidth', /[\u180E\u200B-\u200D\u2060-\u2064\uFEFF\uFFFC]/],
]
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** Scripts whose letters change with their neighbors, and writers part or join them. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u

/** Where one of them is spelling, and not reported: itself, what stands before it, what behind. */
const SPELLING: readonly { readonly itself: RegExp; readonly before?: RegExp; readonly after?: RegExp }[] = [
  { itself: /\u00AD/ },
  { itself: /[\u200C\u200D]/, before: JOINING },
  // Emoji: with their presentation, with a key's cap, joined.
  { itself: /[\uFE0E\uFE0F]/, before: /[\p{ExtPict}\p{RI}\p{EMod}]/u },
  { itself: /\uFE0F/, before: /[0-9#*]/, after: /\u20E3/ },
  { itself: /\u200D/, before: /[\p{ExtPict}\p{EMod}\uFE0F]/u, after: /\p{ExtPict}/u },
  // Forms of a sign: Chinese characters, Mongolian letters, mathematical signs.
  { itself: /[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/u, before: /\p{sc=Han}/u },
  { itself: /[\u180B-\u180F]/, before: /\p{sc=Mong}/u },
  { itself: /\uFE00/, before: /\p{Sm}/u },
  // Old Hangul syllables without one of their parts, marks kept in order, blanks between Braille.
  { itself: /\u115F/, after: /[\u1160-\u11A7]/ },
  { itself: /\u1160/, before: /[\u1100-\u115F]/ },
  { itself: /\u034F/, before: /\p{M}/u, after: /\p{M}/u },
  { itself: /\u2800/, before: /[\u2800-\u28FF]/, after: /[\u2800-\u28FF]/ },
]
// biome-ignore-end lint/suspicious/noMisleadingCharacterClass: see above

/** All runs of invisible characters of a kind in the text, in order. */
export const findInvisibles = (text: string): Invisible[] =>
  Array.from(text.matchAll(UNSEEN)).flatMap(({ index, groups }) =>
    groups?.unseen === undefined ? [] : invisiblesIn(text, index, groups.unseen),
  )

function invisiblesIn(text: string, start: number, run: string): Invisible[] {
  const found: Invisible[] = []
  let before = characterBefore(text, start)
  let at = start
  let from = start
  let open: Kind | null = null
  const goOn = (kind: Kind | null) => {
    if (kind === open) return
    if (open) found.push(invisibleAt(text, from, text.slice(from, at), open))
    open = kind
    from = at
  }
  for (const character of run) {
    const next = at + character.length
    goOn(isSpelling(before, character, characterAt(text, next)) ? null : kindOf(character))
    before = character
    at = next
  }
  goOn(null)
  return found
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)

const characterBefore = (text: string, at: number): string =>
  /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') ? text.slice(at - 2, at) : (text[at - 1] ?? '')

const kindOf = (character: string): Kind =>
  KINDS.find(([, characters]) => characters.test(character))?.[0] ?? 'hidden'

const isSpelling = (was: string, character: string, next: string): boolean =>
  SPELLING.some(
    ({ itself, before, after }) =>
      itself.test(character) && (before?.test(was) ?? true) && (after?.test(next) ?? true),
  )

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
  const known = NAMES[code] ?? BLOCKS.find(([from, to]) => code >= from && code <= to)?.[2]
  if (known) return known
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return kindOf(character) === 'control' ? `control character ${number}` : `character ${number}`
}

/** Those that have one name together: first, last, name. */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x180b, 0x180f, 'Mongolian variation selector'],
  [0x206a, 0x206f, 'deprecated format character'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0x1bca0, 0x1bca3, 'shorthand format control'],
  [0x1d173, 0x1d17a, 'musical format control'],
  [0xe0000, 0xe007f, 'tag'],
  [0xe0100, 0xe01ef, 'variation selector'],
]

/** As Unicode calls them, in small letters. */
const NAMES: Readonly<Record<number, string>> = {
  847: 'combining grapheme joiner',
  1564: 'Arabic letter mark',
  4447: 'Hangul choseong filler',
  4448: 'Hangul jungseong filler',
  6068: 'Khmer vowel inherent',
  6069: 'Khmer vowel inherent',
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
  10240: 'Braille pattern blank',
  12644: 'Hangul filler',
  65279: 'zero width no-break space',
  65440: 'halfwidth Hangul filler',
  65529: 'annotation anchor',
  65530: 'annotation separator',
  65531: 'annotation terminator',
  65532: 'object replacement character',
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
