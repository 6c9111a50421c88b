// Where characters stand that may be quotation marks, and what each could be by its neighbours alone.

/** Marks of one family may close each other: “…", „…“, "…". */
export type Family = 'double' | 'single' | 'guillemet'

export type Mark = {
  readonly at: number
  readonly end: number
  readonly family: Family
  readonly char: string
  /** Nothing but space, an opening bracket, a dash or another mark stands before it. */
  readonly spaceBefore: boolean
  /** Nothing but space, punctuation or another mark stands after it. */
  readonly spaceAfter: boolean
  /** A digit stands before it: it may be feet, inches, minutes or seconds. */
  readonly afterDigit: boolean
}

const FAMILY: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '＂': 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'guillemet',
  '›': 'guillemet',
} // prettier-ignore

const MARK = /``|''|[“”„‟"＂‘’‚‛'«»‹›]/g
const WORDLIKE = /[\p{L}\p{M}\p{N}]/u
const SPACE_BEFORE = /[\s([{—–/\-“„‘‚«‹]/
const SPACE_AFTER = /[\s)\]},.;:!?…—–/\-”’»›]/
/** Decades and clipped words that open with an apostrophe: ’70s, ’em, ’tis. */
const ELISION = /^(?:\d\ds?\b|(?:em|til|till|tis|twas|cause|bout|round|n|cos|neath|tween)\b)/i

/** The character before an offset, whole even where it takes two code units. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.slice(at - 1, at)
}

const after = (text: string, at: number): string => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Marks of one paragraph in text order; apostrophes within words and elisions are left out. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  MARK.lastIndex = from
  for (let m = MARK.exec(text); m !== null && m.index < to; m = MARK.exec(text)) {
    const at = m.index
    const end = at + m[0].length
    const char = m[0] === '``' ? '“' : m[0] === "''" ? '”' : m[0]
    const family = FAMILY[char] ?? 'double'
    const left = at > from ? before(text, at) : ' '
    const right = end < to ? after(text, end) : ' '
    if (family === 'single' && WORDLIKE.test(right)) {
      if (WORDLIKE.test(left) && char !== '‘') continue
      if (ELISION.test(text.slice(end, end + 8)) && left !== ':') continue
    }
    marks.push({
      at,
      end,
      family,
      char,
      spaceBefore: SPACE_BEFORE.test(left) || (left in FAMILY && isOpening(left)),
      spaceAfter: SPACE_AFTER.test(right) || right in FAMILY,
      afterDigit: /\d/.test(left),
    })
  }
  return marks
}

const isOpening = (char: string): boolean => '“„‘‚«‹'.includes(char)
