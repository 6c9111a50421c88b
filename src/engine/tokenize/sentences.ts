// Where sentences end: at full stops, not at dots of abbreviations; closing quotation marks go with their sentence.
import type { Sentence } from '../doc'
import { AFTER_CLOCK, dotRole, OPENERS } from './abbreviations'
import { isCapitalized, isSmall } from './characters'

/** What the rules read of the tokens. */
type TokenView = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly words: readonly string[]
}

const CLOSERS = new Set(['”', '’', '»', '›', '"', "'", "''", ')', ']', '}', '」', '』', '）'])
const OPENING = new Set(['“', '‘', '«', '‹', '"', "'", '``', '(', '[', '„', '「', '『'])
/** After these a dot or a shout was no end. */
const CONTINUERS = new Set([',', '.', ';', ':', '-', '–', '—', '--', '…', '...'])
const WIDE_STOPS = new Set(['。', '！', '？', '｡', '।', '؟', '۔'])

const adjacent = (view: TokenView, at: number): boolean => view.starts[at] === view.ends[at - 1]

/** First token after the closing marks that hang on token `at`. */
function afterClosers(view: TokenView, at: number, to: number): number {
  let next = at + 1
  while (next < to && CLOSERS.has(view.words[next] as string) && adjacent(view, next)) next++
  return next
}

/** The first word from `at` on that is no opening mark. */
function firstWord(view: TokenView, at: number, to: number): string {
  let next = at
  while (next < to - 1 && OPENING.has(view.words[next] as string)) next++
  return view.words[next] ?? ''
}

/** Whether a sentence ends after an abbreviation: only where the next word opens sentences. */
function endsAfterAbbreviation(word: string, next: string): boolean {
  const bare = word.slice(0, -1)
  if (/^[ap]\.m$/i.test(bare)) return isCapitalized(next) && !AFTER_CLOCK.has(next)
  const role = dotRole(bare, false)
  if (role === 'title' || role === 'number') return false
  return OPENERS.has(next)
}

/** Whether a small letter opens the word only by its spelling: “iPhone”, “eBay”. */
const isCamel = (word: string): boolean => /^\p{Ll}\p{Lu}/u.test(word)

/** Whether the token at `at` ends a sentence that began at `from`, given the first token `next` after it. */
function endsSentence(view: TokenView, from: number, at: number, next: number, to: number): boolean {
  const word = view.words[at] as string
  const last = word.charCodeAt(word.length - 1)
  const isDot = last === 46
  const following = view.words[next] as string
  const first = firstWord(view, next, to)
  if (WIDE_STOPS.has(word)) return true
  if (isDot && word.length > 1 && word.charCodeAt(0) !== 46) return endsAfterAbbreviation(word, first)
  if (CONTINUERS.has(following)) return false
  // “1. First things first”: a list number is no sentence.
  if (
    isDot &&
    word.length === 1 &&
    at === from + 1 &&
    /^(?:\d{1,3}|[A-Za-z])$/.test(view.words[from] as string)
  )
    return false
  if (isSmall(first) && !isCamel(first)) return false
  // Trailing dots end a sentence only before a capital.
  if (last === 0x2026 || (isDot && word.length > 1)) return isCapitalized(first)
  return true
}

function isStop(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  if (last === 46 || last === 0x2026) return true
  const first = word.charCodeAt(0)
  return first === 33 || first === 63 || (first > 127 && WIDE_STOPS.has(word))
}

/** Adds the sentences of the tokens [from, to), one paragraph, to `out`. */
export function findSentences(
  view: TokenView,
  from: number,
  to: number,
  paragraph: number,
  out: Sentence[],
): void {
  let start = from
  for (let at = from; at < to; at++) {
    if (!isStop(view.words[at] as string)) continue
    const next = afterClosers(view, at, to)
    if (next < to && endsSentence(view, start, at, next, to)) {
      out.push({ from: start, to: next, paragraph })
      start = next
    }
    at = next - 1
  }
  if (start < to) out.push({ from: start, to, paragraph })
}
