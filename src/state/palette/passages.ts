// Words looked for in an article: the sentences that hold them, best first.
import { type Article, oncePer, type Span, span, textOf } from '../../domain'
import { sentencesOf } from '../sentences'
import { foldText } from './fold'
import { indexOfWord, match, type Query, type Stretch } from './match'

type FoundPassage = {
  /** Where to go: the words themselves where they stand in a row, else their sentence. */
  readonly at: Span
  /** The sentence, or as much of it as there is room for. */
  readonly text: string
  readonly found: readonly Stretch[]
}

type FoundPassages = { readonly best: readonly FoundPassage[]; readonly all: number }

type Sentence = { readonly at: Span; readonly folded: string }

/** Once an article: a long one has thousands of sentences. */
const foldedSentences = oncePer((article: Article): readonly Sentence[] =>
  sentencesOf(article).map((at) => ({ at, folded: foldText(textOf(article.text, at)) })),
)

/** Sentences in which every word of the query begins a word, those with the words in a row first, else in text order. */
export function findPassages(article: Article, query: Query, most: number): FoundPassages {
  if (query.words.length === 0) return { best: [], all: 0 }
  const { text } = article
  const hits = foldedSentences(article).filter(({ folded }) =>
    query.words.every((word) => indexOfWord(folded, word) >= 0),
  )
  const isInARow = ({ folded }: Sentence) => indexOfWord(folded, query.row) >= 0
  const best = [...hits.filter(isInARow), ...hits.filter((hit) => !isInARow(hit))]
    .slice(0, most)
    .map(({ at }) => {
      const words = text.slice(at.start, at.end)
      const found = match(query, words)?.found ?? []
      const [first] = found
      const isOne = found.length === 1 && first !== undefined
      return {
        at: isOne ? span(at.start + first.start, at.start + first.end) : at,
        ...excerpt(words, found),
      }
    })
  return { best, all: hits.length }
}

/** Characters of a sentence that a list shows, and how many of them stand before what was found. */
const SHOWN = 140
const BEFORE = 50

/** Cut between words, so that what was found first is seen. */
function excerpt(text: string, found: readonly Stretch[]): Pick<FoundPassage, 'text' | 'found'> {
  const first = found[0]?.start ?? 0
  const from = text.length <= SHOWN || first <= BEFORE ? 0 : wordStart(text, first - BEFORE)
  const to = text.length - from <= SHOWN ? text.length : wordEnd(text, from + SHOWN)
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    found: found
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near)
  return space < 0 || space > near + BEFORE / 2 ? near : space + 1
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near)
  return space < near - BEFORE ? near : space
}
