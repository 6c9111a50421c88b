// Where an edge that is dragged comes to rest: at a word, inside or outside of its quotation mark, or at the end of a sentence.
import { type Span, span } from '../../domain'

/** Characters on either side in which a resting place is looked for. */
const REACH = 60
/** Characters by which what ends a sentence or a quotation may be farther away than a word's end, and is meant all the same. */
const PULL = 1

/** The offset nearest to `at` where an edge can rest. */
function snapped(text: string, at: number, edge: 'start' | 'end'): number {
  const from = Math.max(0, at - REACH)
  const near = text.slice(from, at + REACH)
  let best = at
  let least = Number.POSITIVE_INFINITY
  for (const { 0: word, index } of near.matchAll(/\S+/gu)) {
    for (const { offset, pull } of edge === 'start' ? beginningsOf(word) : endsOf(word)) {
      const away = Math.abs(from + index + offset - at) - pull
      // A word that is cut by the reach is none.
      const isWhole =
        edge === 'start'
          ? from + index > from || from === 0
          : index + word.length < near.length || from + near.length === text.length
      if (isWhole && away < least) {
        best = from + index + offset
        least = away
      }
    }
  }
  return best
}

type Rest = { readonly offset: number; readonly pull: number }

/** After the opening marks of a word. */
function beginningsOf(word: string): readonly Rest[] {
  const marks = /^[“‘«"'([]+/u.exec(word)?.[0].length ?? 0
  return marks < word.length ? [{ offset: marks, pull: 0 }] : []
}

/** Before the marks behind a word, before a closing quotation mark, and behind what ends a sentence. */
function endsOf(word: string): readonly Rest[] {
  const quotes = /[”’»"')\]]+$/u.exec(word)?.[0].length ?? 0
  const inside = word.length - quotes
  const stops = /[.,;:!?…]+$/u.exec(word.slice(0, inside))?.[0].length ?? 0
  if (inside - stops <= 0) return []
  const isSentence = /[.!?…]$/u.test(word.slice(0, inside))
  return [
    { offset: inside - stops, pull: 0 },
    // What stands between a word and its closing mark is quoted with it.
    ...(stops > 0 && (quotes > 0 || isSentence) ? [{ offset: inside, pull: PULL }] : []),
  ]
}

/** A passage with an edge dragged to an offset: to the nearest resting place, or right there where it is `free`; never empty. */
export function withEdgeAt(
  text: string,
  at: Span,
  edge: 'start' | 'end',
  offset: number,
  free: boolean,
): Span {
  const to = free ? offset : snapped(text, offset, edge)
  if (edge === 'start') return to < at.end ? span(Math.max(0, to), at.end) : at
  return to > at.start ? span(at.start, Math.min(text.length, to)) : at
}
