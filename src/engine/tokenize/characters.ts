// What kind of character a UTF-16 code unit is, for cutting words: a table that fills itself on first sight.

export const SPACE = 1
export const LINE_BREAK = 2
export const LETTER = 3
export const DIGIT = 4
/** Combining marks, joiners and variation selectors: they go with the character before them. */
export const MARK = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
export const DOT = 8
/** Exclamation and question marks, which run together. */
export const SHOUT = 9
/** Scripts written without spaces: every character is a token, for want of a dictionary. */
export const IDEOGRAPH = 10
export const SURROGATE = 11
/** Punctuation and symbols that stand alone. */
const OTHER = 12

const SPECIAL: ReadonlyMap<string, number> = new Map([
  ["'", APOSTROPHE],
  ['’', APOSTROPHE],
  ['ʼ', APOSTROPHE],
  ['＇', APOSTROPHE],
  ['-', HYPHEN],
  ['‐', HYPHEN],
  ['‑', HYPHEN],
  ['.', DOT],
  ['!', SHOUT],
  ['?', SHOUT],
  ['\u200b', SPACE],
  ['\ufeff', SPACE],
  ['\u0085', LINE_BREAK],
  ['\u00ad', MARK],
  ['\u200c', MARK],
  ['\u200d', MARK],
  ['\u2060', MARK],
])

const classes = new Uint8Array(0x10000)

function classify(code: number): number {
  const char = String.fromCharCode(code)
  const special = SPECIAL.get(char)
  if (special !== undefined) return special
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  if (/[\n\r\v\f\u2028\u2029]/.test(char)) return LINE_BREAK
  if (/\s/.test(char)) return SPACE
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char) && /\p{L}/u.test(char))
    return IDEOGRAPH
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char)) return MARK
  return OTHER
}

/** The class of the code unit at `at`; 0 past either end. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  const code = text.charCodeAt(at)
  const known = classes[code] as number
  if (known !== 0) return known
  const found = classify(code)
  classes[code] = found
  return found
}

/** Whether a word can go on with this class. */
export const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === MARK

/** Whether a word opens with a capital letter of any script. */
export function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Whether a word opens with a small letter of any script. */
export function isSmall(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word)
}
