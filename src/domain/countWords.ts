// How many words a text has, counted in one pass: a pattern that matches whole words runs out of stack on one of a million letters.
import { type Span, textOf } from './span'

/** A word is letters or digits, with what joins them (“so-called”, “Kyiv’s”, “1.5”). */
export function countWords(text: string): number {
  let words = 0
  // What stands before: 0 nothing of a word, 1 a letter, 2 a joiner after a letter.
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(text, i, code)) {
      if (before === 0) words++
      before = 1
      if (code >= 0xd800 && code < 0xdc00) i++
    } else before = before === 1 && JOINERS.includes(text[i]!) ? 2 : 0
  }
  return words
}

/** The words of several spans, each counted by itself. */
export const countWordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, at) => sum + countWords(textOf(text, at)), 0)

/** Runs without white space, which is how entries of the library were counted from the first: files hold the figure, and it stays. */
export const countBySpaces = (text: string): number => text.match(/\S+/g)?.length ?? 0

const JOINERS = "-’'.,"

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!))
}
