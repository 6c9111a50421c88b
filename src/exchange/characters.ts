// Counting characters where the text counts UTF-16 code units.
import { firstIndex } from '../domain'

/** Where the characters stand that take two UTF-16 code units, an emoji, say. */
const pairsOf = (text: string): readonly number[] =>
  [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)

/**
 * Turns UTF-16 offsets into counts of characters (Unicode code points), which other programs and the W3C's
 * TextPositionSelector count in.
 */
export function characterCounter(text: string): (offset: number) => number {
  const pairs = pairsOf(text)
  return (offset) => offset - firstIndex(pairs.length, (i) => pairs[i]! >= offset)
}

/** The way back: from a count of characters to the offset. */
export function characterFinder(text: string): (count: number) => number {
  const pairs = pairsOf(text)
  return (count) => count + firstIndex(pairs.length, (i) => pairs[i]! - i >= count)
}
