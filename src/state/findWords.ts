// Where words stand in an article, letter by letter: without regard to case, accents and forms of quotation marks.
import { type Article, oncePer, type Span, span } from '../domain'
import { type FoldedText, foldText, foldWithPlaces } from './palette/fold'

type FoundWords = {
  /** In text order, and no more of them than a browser paints at once. */
  readonly places: readonly Span[]
  /** Whether there are more. */
  readonly more: boolean
}

/** Places that are counted and painted. */
const MOST = 1000

/** Folded once an article. */
const foldedOf = oncePer(({ text }: Article): FoldedText => foldWithPlaces(text))

export function findWords(article: Article, words: string): FoundWords {
  const wanted = foldText(words.trim().replace(/\s+/gu, ' '))
  if (wanted === '') return { places: [], more: false }
  const { text, at } = foldedOf(article)
  const places: Span[] = []
  let next = text.indexOf(wanted)
  while (next >= 0 && places.length < MOST) {
    const start = at[next] ?? 0
    places.push(span(start, Math.max(start + 1, at[next + wanted.length] ?? article.text.length)))
    next = text.indexOf(wanted, next + wanted.length)
  }
  return { places, more: next >= 0 }
}
