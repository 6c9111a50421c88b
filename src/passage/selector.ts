// What a link says about a passage: six-bit hashes of its words and their neighbors, never the words themselves.
import type { Words } from './words'

/**
 * A passage in the words of one article. At most `SAMPLE` of its own words are kept, from both ends where it is
 * longer, and the words around it, which tell it from its doubles.
 */
export type Selector = {
  /**
   * How much of the surroundings must still be there before a passage is taken for this one: 0 where nothing else in
   * the article looked like it when the link was made, up to 13 where there were doubles.
   */
  readonly strictness: number
  /** The passage's length in words; 0 for one that has no word in it (a dash, say). */
  readonly length: number
  /** How many words stood before it: a hint, and the place itself where nothing changed. */
  readonly at: number
  /** Code units from the first word's start to the passage's start; below 0 where a quotation mark belongs to it. */
  readonly startDelta: number
  /** Code units from the last word's end to the passage's end. */
  readonly endDelta: number
  /** Twelve bits over every word of the passage: whether any word changed, the ones not kept included. */
  readonly check: number
  readonly head: readonly number[]
  readonly tail: readonly number[]
  /** In text order, so the last of `before` and the first of `after` touch the passage. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** Words of the passage that a link keeps at most: 30 leave room for the rest in 64 characters. */
const SAMPLE = 30
/** Words of context on either side of a passage that has no double. */
const CONTEXT = 8
/** The same for a passage of a few words, which is hardly told by its own. */
const CONTEXT_SHORT = 12
const SHORT = 5
/** The most characters a selector may take. */
export const MAX_LENGTH = 64
/** The most where no more context is needed than this leaves room for. */
const USUAL_LENGTH = 56

/** How many words of a passage are kept from its beginning and from its end. */
export function sampleOf(length: number): { readonly head: number; readonly tail: number } {
  return length <= SAMPLE ? { head: length, tail: 0 } : { head: SAMPLE / 2, tail: SAMPLE / 2 }
}

/**
 * Words of context wanted on either side: a function of what stands before it in the link, so that a reader of the
 * link knows how long it must be.
 */
export function contextOf(length: number, strictness: number, overhead: number): number {
  const { head, tail } = sampleOf(length)
  const limit = asksBothSides(strictness) ? MAX_LENGTH : USUAL_LENGTH
  const room = Math.max(0, limit - overhead - head - tail) >> 1
  const wanted = strictness > 0 ? MAX_CONTEXT : length <= SHORT ? CONTEXT_SHORT : CONTEXT
  return Math.min(room, wanted)
}
const MAX_CONTEXT = 16

/** Whether some context is asked for on both sides, and as much is kept as fits. */
export const asksBothSides = (strictness: number): boolean => strictness === 3 || strictness >= 7

/** The highest strictness there is. */
export const STRICTEST = 13

/** Twelve bits over the words `from` to `to` (exclusive). */
export function checkWords(words: Words, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (words.full[i] ?? 0), 0x01000193)
  return fold12(hash)
}

/** Twelve bits over characters, for a passage without words and for the link itself. */
export function checkText(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return fold12(hash)
}

function fold12(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 12)) >>> 20
}
