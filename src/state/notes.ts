// The notes on an article in text order, those whose passages are no longer in it, and those that begin in each paragraph.

import {
  type Article,
  type Block,
  bySpan,
  firstIndex,
  type NonEmpty,
  type Note,
  type NoteInText,
  nonEmpty,
  noteKey,
  type Span,
  textOf,
} from '../domain'
import { quoteFinder, quoteSelectorOf } from '../passage'
import { shortened } from './shortened'

/** `places` is empty where the text changed and no passage of the note is in it any more. */
export type PlacedNote = NoteInText & {
  readonly key: string
  /** The words that it is on. */
  readonly words: string
}

export type ArticleNotes = { readonly found: readonly PlacedNote[]; readonly lost: readonly PlacedNote[] }

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

/** Characters of a text that a name or a title shows. */
const SHOWN = 60

/** “harbor”, as a name for it: in quotation marks, cut between words where it is long. */
export const shortWords = (words: string, shown = SHOWN): string =>
  shortened(words.replace(/\s+/gu, ' '), shown)

/** By where the drawn block begins that a note begins in. */
export type NotesByBlock = ReadonlyMap<number, readonly PlacedNote[]>

export function notesByBlock(
  blocks: readonly Pick<Block, 'span'>[],
  found: readonly PlacedNote[],
): NotesByBlock {
  const byBlock = new Map<number, PlacedNote[]>()
  for (const placed of found) {
    const [first] = placed.places
    if (!first) continue
    const block = blocks[firstIndex(blocks.length, (i) => blocks[i]!.span.end > first.start)]
    if (!block) continue
    const here = byBlock.get(block.span.start)
    if (here) here.push(placed)
    else byBlock.set(block.span.start, [placed])
  }
  return byBlock
}
