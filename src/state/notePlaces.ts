// Where the notes on an article stand in its text, and how a new one says where it stands.
import {
  type Article,
  bySpan,
  type NonEmpty,
  type Note,
  nonEmpty,
  noteKey,
  type Span,
  textOf,
} from '../domain'
import { quoteFinder, quoteSelectorOf } from '../passage'
import type { ArticleNotes, PlacedNote } from './notes'

/** Characters that are compared at most: a tenth of a second's worth. Only a text that changed needs any. */
const MOST_COMPARED = 5e6

/** Finds each note in the text; notes on the same words stand by date. */
export function deriveNotes({ text }: Pick<Article, 'text'>, notes: readonly Note[]): ArticleNotes {
  const find = quoteFinder({ text }, MOST_COMPARED)
  const found: (PlacedNote & { readonly places: NonEmpty<Span> })[] = []
  const lost: PlacedNote[] = []
  for (const note of notes) {
    const key = noteKey(note)
    const places = nonEmpty(
      note.passages
        .map(find)
        .filter((at) => at !== null && at !== 'spent')
        .sort(bySpan),
    )
    if (places) found.push({ key, note, places, words: places.map((at) => textOf(text, at)).join(' … ') })
    else
      lost.push({ key, note, places: [], words: note.passages.map(({ quote }) => quote.exact).join(' … ') })
  }
  found.sort((a, b) => bySpan(a.places[0], b.places[0]) || dateOf(a).localeCompare(dateOf(b)))
  return { found, lost }
}

const dateOf = ({ note }: PlacedNote): string => note.created ?? ''

/** What a reader writes on a passage; without words it is a highlight. */
export const noteOn = (article: Pick<Article, 'text'>, at: Span, comment: string, now: Date): Note => ({
  passages: [quoteSelectorOf(article, at)],
  comment: comment.trim(),
  tags: [],
  author: null,
  created: now.toISOString(),
  own: true,
})
