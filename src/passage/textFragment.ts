// A link to a passage on the publisher's own page: the shortest text directive that finds just it.
import type { Span } from '../domain'

/** What a browser reads after `:~:text=` (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
type Directive = {
  readonly prefix: readonly string[]
  readonly start: readonly string[]
  /** Empty where `start` is the whole passage. */
  readonly end: readonly string[]
  readonly suffix: readonly string[]
}

/** Passages of so few words get their surroundings too, for pages have menus and headlines that we do not see. */
const SHORT = 5
/** Passages of up to so many words stand whole in the link; longer ones by their two ends. */
const WHOLE = 8
/** Words of an end, and of the surroundings, at most. */
const LONGEST = 12

type Word = { readonly text: string; readonly start: number; readonly end: number; readonly block: number }

function wordsIn(text: string): Word[] {
  let block = 0
  let last = 0
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    if (text.slice(last, index).includes('\n')) block++
    last = index
    return { text: word, start: index, end: index + word.length, block }
  })
}

/**
 * The address of `url` with a text directive for the passage; null where `url` is no web page or no directive of up to
 * twelve words an end tells the passage from all others of this text. The publisher's page may still differ from it.
 */
export function linkToPublisher(
  { text, url }: { readonly text: string; readonly url: string | null },
  at: Span,
): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  const words = wordsIn(text)
  const from = words.findIndex((word) => word.end > at.start)
  const to = words.findLastIndex((word) => word.start < at.end) + 1
  if (from < 0 || to <= from) return null
  const found = candidates(words, from, to).find((one) => findsOnly(words, one, from, to))
  return found ? `${url.replace(/#.*$/s, '')}#:~:text=${format(found)}` : null
}

/** From the shortest on. Ends and surroundings stay within their blocks, as browsers demand. */
function candidates(words: readonly Word[], from: number, to: number): Directive[] {
  const text = (a: number, b: number) => words.slice(a, b).map((word) => word.text)
  const blockAt = (k: number) => words[k]?.block
  const before = (n: number) => Math.max(firstOf(words, from), from - n)
  const after = (n: number) => Math.min(endOf(words, to - 1), to + n)
  const around = (n: number) => ({ prefix: text(before(n), from), suffix: text(to, after(n)) })
  const one = blockAt(from) === blockAt(to - 1)
  const out: Directive[] = []
  if (one && to - from <= SHORT) {
    for (let n = 2; n <= LONGEST; n++) out.push({ start: text(from, to), end: [], ...around(n) })
    return out
  }
  const bare = { prefix: [], suffix: [] }
  if (one && to - from <= WHOLE) out.push({ start: text(from, to), end: [], ...bare })
  for (let n = 2; n <= LONGEST; n++) {
    const start = text(from, Math.min(from + n, to, endOf(words, from)))
    const end = text(Math.max(to - n, from, firstOf(words, to - 1)), to)
    if (one && 2 * n >= to - from) out.push({ start: text(from, to), end: [], ...around(n) })
    else out.push({ start, end, ...bare }, { start, end, ...around(n) })
  }
  return out
}

/** Index of the first word of the block that word k stands in. */
function firstOf(words: readonly Word[], k: number): number {
  let first = k
  while (first > 0 && words[first - 1]?.block === words[k]?.block) first--
  return first
}

/** Index after the last word of the block that word k stands in. */
function endOf(words: readonly Word[], k: number): number {
  let end = k + 1
  while (end < words.length && words[end]?.block === words[k]?.block) end++
  return end
}

/** Browsers compare without regard to case; words of a directive must not be cut. */
const same = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase()

const standsAt = (words: readonly Word[], phrase: readonly string[], at: number): boolean =>
  at >= 0 &&
  words[at]?.block === words[at + phrase.length - 1]?.block &&
  phrase.every((text, i) => same(words[at + i]?.text, text))

/** Whether the directive finds the words [from, to) and, where it gives them whole, nothing else. */
function findsOnly(
  words: readonly Word[],
  { prefix, start, end, suffix }: Directive,
  from: number,
  to: number,
) {
  const found: number[] = []
  for (let i = 0; i + start.length <= words.length && found.length < 2; i++) {
    const fits =
      standsAt(words, start, i) && (prefix.length === 0 || standsAt(words, prefix, i - prefix.length))
    if (fits && (end.length > 0 || suffix.length === 0 || standsAt(words, suffix, i + start.length)))
      found.push(i)
  }
  if (found.length !== 1 || found[0] !== from) return false
  if (end.length === 0) return true
  for (let i = from + start.length; i + end.length <= words.length; i++)
    if (standsAt(words, end, i) && (suffix.length === 0 || standsAt(words, suffix, i + end.length)))
      return i + end.length === to
  return false
}

/** Marks that would part a directive are escaped, too. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replace(/-/g, '%2D')

function format({ prefix, start, end, suffix }: Directive): string {
  return [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end.length > 0 ? [encode(end)] : []),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ].join(',')
}
