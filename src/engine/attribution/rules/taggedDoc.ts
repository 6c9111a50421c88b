// What the rules read: the article's tokens with their tags, and what stands in quotation marks.
import type { BlockKind } from '../../../domain'
import type { Doc, Quotation, Syntax, TokenRange } from '../../doc'
import { TAGS } from '../../model/tagset'
import { tagHeuristically } from './heuristicTagger'

/** Half-open token range; never empty where a rule returns one. */
export type Range = TokenRange

export type TaggedDoc = {
  readonly doc: Doc
  readonly lower: readonly string[]
  /** Penn tags. */
  readonly tags: readonly string[]
  readonly syntax: Syntax | null
  /** What each paragraph is: a heading and a block quotation are read differently. */
  readonly kinds: readonly BlockKind[]
  /** The outermost quotations that may be somebody's words: names are left out. */
  readonly quotations: readonly Quotation[]
  /** Token ranges, marks included, of each piece of each of these. */
  readonly pieces: readonly (readonly Range[])[]
  /** Number of the quotation that a token stands in, its marks included, or -1. */
  readonly quotationOf: Int32Array
}

export function taggedDocOf(
  doc: Doc,
  syntax: Syntax | null,
  found: readonly Quotation[],
  kinds: readonly BlockKind[],
): TaggedDoc {
  const lower = doc.words.map((word) => word.toLowerCase())
  const tags: string[] = new Array(doc.words.length)
  if (syntax) for (let i = 0; i < tags.length; i++) tags[i] = TAGS[syntax.tags[i] as number] ?? 'NN'
  else for (const { from, to } of doc.sentences) tagHeuristically(doc.words, lower, from, to, tags)
  const quotations = found.filter((q) => q.depth === 0 && q.use !== 'name')
  const quotationOf = new Int32Array(doc.words.length).fill(-1)
  let at = 0
  const pieces = quotations.map((quotation, number) =>
    quotation.pieces.map(({ outer }) => {
      while (at < doc.words.length && (doc.ends[at] as number) <= outer.start) at++
      const from = at
      while (at < doc.words.length && (doc.starts[at] as number) < outer.end) quotationOf[at++] = number
      return { from, to: at }
    }),
  )
  return { doc, lower, tags, syntax, kinds, quotations, pieces, quotationOf }
}

/** Which piece of its quotation a token stands in; null outside quotations. The pieces stand in text order. */
export function pieceAt(
  { quotationOf, pieces }: TaggedDoc,
  i: number,
): { piece: Range; number: number } | null {
  const all = pieces[quotationOf[i] ?? -1] ?? []
  let number = 0
  for (let end = all.length; number < end; ) {
    const middle = (number + end) >> 1
    if ((all[middle] as Range).to > i) end = middle
    else number = middle + 1
  }
  const piece = all[number]
  return piece && piece.from <= i ? { piece, number } : null
}

const EDGE = /^(?:[,;:.–—-]+|--)$/

/** The range without punctuation at its ends; null where nothing else is in it. Dots that end a sentence stay out too. */
export function trim({ doc, quotationOf }: TaggedDoc, { from, to }: Range): Range | null {
  while (from < to && EDGE.test(doc.words[from] as string) && quotationOf[from] === -1) from++
  while (
    to > from &&
    /^(?:[,;:.!?–—-]+|--|\.{2,})$/.test(doc.words[to - 1] as string) &&
    quotationOf[to - 1] === -1
  )
    to--
  return to > from ? { from, to } : null
}

export const isOpeningMark = (word: string): boolean => /^(?:[“‘„«»"']|``)$/.test(word)

export const isClosingMark = (word: string): boolean => /^(?:[”“’»"']|'')$/.test(word)

/** Whether the token stands inside quotation marks that hold speech; there the outlet reports nothing itself. */
export const isQuoted = ({ quotationOf }: TaggedDoc, i: number): boolean => (quotationOf[i] ?? -1) >= 0

/** The first piece of a quotation. */
export const firstPiece = ({ pieces }: TaggedDoc, number: number): Range =>
  (pieces[number] as readonly Range[])[0] as Range
