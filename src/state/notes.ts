// The notes on an article as they stand in its text, by the paragraph that they begin in, and what they are called.
import { type Block, firstIndex, inOneLine, type NoteInText } from '../domain'
import { shortened } from './shortened'

/** `places` is empty where the text changed and no passage of the note is in it any more. */
export type PlacedNote = NoteInText & {
  readonly key: string
  /** The words that it is on. */
  readonly words: string
}

export type ArticleNotes = {
  /** In text order. */
  readonly found: readonly PlacedNote[]
  /** Those whose passages are no longer in the text. */
  readonly lost: readonly PlacedNote[]
}

export const NO_NOTES: ArticleNotes = { found: [], lost: [] }

/** Characters of a text that a name or a title shows. */
const SHOWN = 60

/** “harbor”, as a name for it: in quotation marks, cut between words where it is long. */
export const shortWords = (words: string, shown = SHOWN): string => shortened(inOneLine(words), shown)

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
