// Where words end: Penn Treebank style, with clitics, numbers, addresses and dots that belong to a word.
import { DOMAINS, dotRole, ELIDED, FUSED } from './abbreviations'
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  DOT,
  HYPHEN,
  isWordy,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
} from './characters'

const COMMA = 44
const COLON = 58
const SLASH = 47
const AMPERSAND = 38
const UNDERSCORE = 95
const AT = 64

/** Longest stretch that can be an abbreviation, a site's last label or a clitic. */
const SHORT = 8

const isLetter = (text: string, at: number): boolean => classAt(text, at) === LETTER
const isDigit = (text: string, at: number): boolean => classAt(text, at) === DIGIT

/** Whether a letter beyond the Basic Multilingual Plane stands at `at`. */
export function isAstralLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff && /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(code))
}

/** End of an address (“https://…”, “www.…”) that starts at `start`, or `start` where none does. */
export function endOfAddress(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32
  if (first !== 104 && first !== 119) return start
  if (!/^(?:https?:\/\/|www\.)\S/i.test(text.slice(start, start + 12))) return start
  let end = start
  while (end < text.length && classAt(text, end) > 2 && !/[<>"“”«»]/.test(text[end] as string)) end++
  // Punctuation after an address belongs to the sentence.
  while (end > start && /[.,;:!?)\]}'’]/.test(text[end - 1] as string)) end--
  return end
}

/** End of the run of letters that starts at `start`, at most `SHORT` + 1 characters on. */
function endOfShortRun(text: string, start: number): number {
  let end = start
  while (end <= start + SHORT && isLetter(text, end)) end++
  return end
}

/** Whether the dot at `dot`, with a letter after it, is inside the word: “U.S”, “a.m”, “nytimes.com”. */
function dotJoins(text: string, start: number, dot: number): boolean {
  if (isDigit(text, dot - 1)) return isDigit(text, dot + 1)
  const single = dot - 1 === start || /[.-]/.test(text[dot - 2] as string)
  if (single && isLetter(text, dot - 1) && isLetter(text, dot + 1)) {
    const after = classAt(text, dot + 2)
    return after === DOT || !isWordy(after) || text.slice(dot + 1, dot + 4) === 'Ph.'
  }
  const end = endOfShortRun(text, dot + 1)
  if (end - dot > 5 || end === dot + 1) return false
  const label = text.slice(dot + 1, end)
  if (DOMAINS.has(label)) return !isWordy(classAt(text, end))
  return /^(?:ph\.d)$/i.test(text.slice(start, end))
}

/** Whether the dot at `dot`, with no letter after it, belongs to the word that started at `start`. */
function dotCloses(text: string, start: number, dot: number): boolean {
  const length = dot - start
  if (length === 0 || !isLetter(text, dot - 1)) return false
  // An initial (“J.”) or the last of “U.S.”; “I.” is a pronoun more often than an initial.
  if (text.charCodeAt(dot - 2) === 46 && length > 2) return true
  if (length === 1) {
    const code = text.charCodeAt(start)
    if (code >= 65 && code <= 90 && code !== 73) return true
  }
  // In “R-Vt.” the last part tells.
  let part = dot
  while (part > start && text[part - 1] !== '-') {
    if (dot - --part > SHORT) return false
  }
  let next = dot + 1
  while (classAt(text, next) === SPACE && next < dot + 4) next++
  return dotRole(text.slice(part, dot), isDigit(text, next)) !== 'none'
}

/** Whether a character that is no letter, digit or dot keeps the word going. */
function joins(text: string, at: number, kind: number): boolean {
  const next = classAt(text, at + 1)
  if (kind === APOSTROPHE) return next === LETTER
  if (kind === HYPHEN) return next === LETTER || next === DIGIT
  const code = text.charCodeAt(at)
  if (code === COMMA || code === COLON) return next === DIGIT && isDigit(text, at - 1)
  if (code === SLASH) return next === DIGIT && isDigit(text, at - 1)
  if (code === AMPERSAND || code === AT) return next === LETTER && isLetter(text, at - 1)
  if (code === UNDERSCORE) return isWordy(next)
  return false
}

/** End of the word that starts at `start`, clitics and all. */
export function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT || kind === MARK) at++
    else if (kind === SURROGATE && isAstralLetter(text, at)) at += 2
    else if (kind === DOT) {
      const next = classAt(text, at + 1)
      if (isWordy(next) && dotJoins(text, start, at)) at++
      else if (!dotCloses(text, start, at)) return at
      // “U.S.-led” goes on after its dot.
      else if (next === HYPHEN && isLetter(text, at + 2)) at += 2
      else return at + 1
    } else if (at > start && joins(text, at, kind)) at++
    else return at
  }
  return at
}

/** Length of the clitic that ends the word, or 0: “’s”, “n’t”, “’re”. */
function cliticLength(text: string, start: number, end: number): number {
  for (let length = 2; length <= 3; length++) {
    const mark = end - length
    if (mark <= start || classAt(text, mark) !== APOSTROPHE) continue
    const tail = text.slice(mark + 1, end).toLowerCase()
    if (/^(?:s|d|m|re|ve|ll)$/.test(tail)) return length
    if (tail === 't' && mark - 1 > start && (text.charCodeAt(mark - 1) | 32) === 110) return 3
  }
  return 0
}

/**
 * Where the word from `start` to `end` is cut, from the right, into `cuts`; returns their number.
 * “wouldn’t’ve” has two.
 */
export function cutClitics(text: string, start: number, end: number, cuts: number[]): number {
  let count = 0
  let rest = end
  while (count < 4) {
    const length = cliticLength(text, start, rest)
    if (length === 0) break
    rest -= length
    cuts[count++] = rest
  }
  if (count === 0 && end - start >= 5 && end - start <= 6) {
    const head = FUSED.get(text.slice(start, end).toLowerCase())
    if (head !== undefined) cuts[count++] = start + head
  }
  return count
}

/** End of a token that opens with an apostrophe: “’90s”, “’em”, a clitic after a bracket; else the mark alone. */
export function endOfApostrophe(text: string, start: number): number {
  const before = classAt(text, start - 1)
  const free = before === 0 || before <= 2 || !isWordy(before)
  if (isDigit(text, start + 1) && isDigit(text, start + 2) && free) {
    const end = start + 3
    if (text[end] === 's') return end + 1
    return isWordy(classAt(text, end)) ? start + 1 : end
  }
  const end = endOfShortRun(text, start + 1)
  if (end === start + 1 || end > start + SHORT) return start + 1
  const word = text.slice(start + 1, end).toLowerCase()
  if (before > 2 && /^(?:s|d|m|re|ve|ll)$/.test(word)) return end
  return free && ELIDED.has(word) ? end : start + 1
}
