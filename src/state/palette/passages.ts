// Words looked for in an article: the sentences that hold them, best first.
import { type Article, type Span, span } from '../../domain'
import { foldText } from './fold'
import { indexOfWord, match, type Query, type Stretch } from './match'

export type FoundPassage = {
  /** Where to go: the words themselves where they stand in a row, else their sentence. */
  readonly at: Span
  /** The sentence, or as much of it as there is room for. */
  readonly text: string
  readonly found: readonly Stretch[]
}

export type FoundPassages = { readonly best: readonly FoundPassage[]; readonly all: number }

type Sentence = { readonly at: Span; readonly folded: string }

/** Once an article: a long one has thousands of sentences. */
const known = new WeakMap<Article, readonly Sentence[]>()

function sentencesOf(article: Article): readonly Sentence[] {
  const before = known.get(article)
  if (before) return before
  const segmenter = segmenterFor(article.lang)
  const sentences = article.blocks.flatMap((block) => {
    const text = article.text.slice(block.span.start, block.span.end)
    return partsOf(text, segmenter).map(({ start, end }) => ({
      at: span(block.span.start + start, block.span.start + end),
      folded: foldText(text.slice(start, end)),
    }))
  })
  known.set(article, sentences)
  return sentences
}

/** Null where the browser cannot: then a paragraph counts as one sentence. */
function segmenterFor(lang: string): Intl.Segmenter | null {
  if (!('Segmenter' in Intl)) return null
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}

/** Ends of what no sentence ends with: “Mr.”, “U.S.”, an initial. */
const GOES_ON =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|vs|approx)\.\s*$/u

/** Characters of an ending that are looked at. */
const LONGEST_ENDING = 16

function partsOf(text: string, segmenter: Intl.Segmenter | null): readonly Stretch[] {
  if (text.trim() === '') return []
  if (!segmenter) return [trimmed(text, 0, text.length)]
  const parts: Stretch[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && GOES_ON.test(text.slice(Math.max(start, end - LONGEST_ENDING), end))) continue
    if (text.slice(start, end).trim() !== '') parts.push(trimmed(text, start, end))
    start = end
  }
  return parts
}

function trimmed(text: string, start: number, end: number): Stretch {
  const part = text.slice(start, end)
  return {
    start: start + part.length - part.trimStart().length,
    end: end - (part.length - part.trimEnd().length),
  }
}

/** Sentences in which every word of the query begins a word, those with the words in a row first, else in text order. */
export function findPassages(article: Article, query: Query, most: number): FoundPassages {
  if (query.words.length === 0) return { best: [], all: 0 }
  const { text } = article
  const hits = sentencesOf(article).filter(({ folded }) =>
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
