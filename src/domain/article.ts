// An article as it is read: one text, tiled by blocks.
import { firstIndex } from './firstIndex'
import { oncePer } from './once'
import type { Span } from './span'

export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'listItem' | 'caption' | 'preformatted'

/**
 * One paragraph-like piece. Blocks are in order and do not overlap; what lies between two of them
 * (one or more line breaks) belongs to none.
 */
export type Block = {
  readonly kind: BlockKind
  readonly span: Span
  /** Heading level 1–6; null for what is no heading. */
  readonly level: number | null
}

/** Emphasis or a link inside a block, as the page had it. */
export type Inline =
  | { readonly kind: 'emphasis' | 'strong'; readonly span: Span }
  | { readonly kind: 'link'; readonly span: Span; readonly href: string }

/** How the article came here; shown to the reader. */
export type Origin = 'bundled' | 'pasted' | 'file' | 'address' | 'handed' | 'link'

/** `text` is normalized once, where it enters, and never altered; blocks tile it. */
export type Article = {
  /** Slug of a bundled article, or a hash of the text. */
  readonly id: string
  readonly title: string
  /** True where the publisher gave no headline and somebody else wrote `title`. */
  readonly titleSupplied: boolean
  readonly byline: string | null
  readonly publisher: string | null
  /** ISO 8601 date or date-time, as published; null where unknown. */
  readonly published: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly lang: string
  readonly origin: Origin
  /** True for an invented article that says so to its reader. */
  readonly fictional: boolean
  readonly text: string
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
}

type Blocks = Pick<Article, 'blocks'>

/** For each block how many paragraphs end before it. */
const paragraphsBefore = oncePer((blocks: Blocks['blocks']): readonly number[] => {
  let count = 0
  return blocks.map(({ kind }) => (kind === 'heading' ? count : count++))
})

/** The number of the paragraph that a span begins in, counted from 1 as a reader counts; a heading belongs to the paragraph below it. */
export const paragraphOf = ({ blocks }: Blocks, at: Span): number => {
  const block = firstIndex(blocks.length, (i) => blocks[i]!.span.end > at.start)
  return (paragraphsBefore(blocks)[block] ?? blocks.length) + 1
}
