// A place as a kept correction has it: where it stood, its words, and a passage link that finds it in an edited text.
import { fingerprint, type Span, span, textOf } from '../domain'
import { describe, findWords, format, parse, resolve } from '../passage'
import { mapPlaces } from './mapPlaces'
import type { Operation } from './operation'

export type Anchor = {
  readonly start: number
  readonly end: number
  /** What stood there, for a person who is told that it found no place; cut where it is long. */
  readonly words: string
  /** As a link to a passage has it. */
  readonly link: string
}

/** Characters of the words that are kept. */
const MOST_WORDS = 200

/** What tells one text from another: the places of one hold in no other. */
export const textMark = (text: string): string => `${text.length}-${fingerprint(text)}`

/**
 * Anchors places in a text. Links cost; of one place it is made once. In a text of one word over and over each costs as
 * much as the text is long: after `most` words gone through, a place is anchored by where it is alone.
 */
export function anchorsIn(text: string, most = Number.POSITIVE_INFINITY): (at: Span) => Anchor {
  const words = findWords(text)
  const known = new Map<string, Anchor>()
  let left = most
  const linkTo = (at: Span): string => {
    left -= words.count
    return left < 0 ? '' : format(describe(words, at))
  }
  return (at) => {
    const key = `${at.start}-${at.end}`
    const there = known.get(key) ?? {
      ...{ start: at.start, end: at.end },
      words: textOf(text, at).slice(0, MOST_WORDS),
      link: linkTo(at),
    }
    known.set(key, there)
    return there
  }
}

/** Anchors operations in a text. */
export function anchoring(text: string): (operation: Operation) => Operation<Anchor> | null {
  const anchor = anchorsIn(text)
  return (operation) => mapPlaces(operation, anchor)
}

/** Finds anchored operations in a text; null where their words are gone. `mark`: of the text in which they were anchored. */
export function placing(text: string): (operation: Operation<Anchor>, mark: string) => Operation | null {
  const here = textMark(text)
  const found = finding(text)
  const asItWas = ({ start, end }: Anchor): Span | null =>
    start >= 0 && start < end && end <= text.length ? span(start, end) : null
  return (operation, mark) =>
    mapPlaces(operation, mark === here ? asItWas : withNeighbors(text, operation, found))
}

/**
 * Also finds what stands twice alike, where another place of the operation stands once: it is as far from that as it was.
 * A link knows a few words on either side, an operation the cue and the source besides.
 */
function withNeighbors(
  text: string,
  operation: Operation<Anchor>,
  found: (anchor: Anchor) => Span | null,
): (anchor: Anchor) => Span | null {
  const places = new Map<Anchor, Span | null>()
  mapPlaces(operation, (anchor) => {
    places.set(anchor, found(anchor))
    return anchor
  })
  const shifts = new Set<number>()
  for (const [{ start, words }, at] of places)
    if (at !== null && text.startsWith(words, at.start)) shifts.add(at.start - start)
  return (anchor) => {
    const there = places.get(anchor) ?? null
    if (there !== null) return there
    const { start, end, words } = anchor
    // Of what is longer than the words that are kept, nobody knows whether it stands there to its end; and what stands
    // once may be the other one of two.
    if (words.length !== end - start || !standsTwice(text, words)) return null
    const starts = [...shifts].map((by) => start + by).filter((at) => at >= 0 && text.startsWith(words, at))
    const [only, another] = starts
    return only === undefined || another !== undefined ? null : span(only, only + words.length)
  }
}

function standsTwice(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) >= 0
}

/** An operation whose words are gone, about the words `at` instead, as somebody says; null where it is about none. */
export function placedOn(text: string, operation: Operation<Anchor>, at: Span): Operation | null {
  const about =
    'statement' in operation ? operation.statement.content : 'span' in operation ? [operation.span] : []
  if (about.length === 0) return null
  const found = finding(text)
  const isAbout = (one: Anchor) => about.some(({ start, end }) => one.start >= start && one.end <= end)
  return mapPlaces(operation, (one) => (isAbout(one) ? at : found(one)))
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Marks alone are no words, and tell nothing against a place. */
function sharesWord(was: string, is: string): boolean {
  const before = new Set(wordsIn(was))
  return before.size === 0 || wordsIn(is).some((word) => before.has(word))
}

function finding(text: string): (anchor: Anchor) => Span | null {
  let words: ReturnType<typeof findWords> | null = null
  return ({ link, words: was }) => {
    const selector = parse(link)
    if (!selector) return null
    words ??= findWords(text)
    const there = resolve(words, selector)
    // Where not one of its words stands, it is not: a place that its surroundings alone point at may be any.
    return there.kind === 'notFound' || !sharesWord(was, textOf(text, there.span)) ? null : there.span
  }
}
