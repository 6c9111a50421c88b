// Quotations in an article that no attribution has: their marks alone tell, so they count only where another article has the same words.
import { type Analysis, type Article, overlaps, type Span, span, textOf } from '../domain'

/** What stands between double marks within a paragraph. Straight ones open behind no letter and close before none, or two quotations would hold a third between them. */
const QUOTED = /“([^“”\n]*)”|(?<![^\s([—–-])"(?=\S)([^"\n]*)"(?![\p{L}\p{N}])/gu
/** In characters: shorter ones are names and titles, longer ones transcripts. */
const [LEAST, MOST] = [30, 2_000]

/** The quotations that lie in no attribution's direct words, marks left out. */
export function findUnattributed(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { attributions }: Pick<Analysis, 'attributions'>,
): readonly Span[] {
  const taken = attributions.flatMap(({ direct }) => direct)
  return blocks.flatMap(({ span: block }) => {
    const near = taken.filter((at) => overlaps(at, block))
    return [...textOf(text, block).matchAll(QUOTED)]
      .filter(({ 0: whole }) => whole.length >= LEAST + 2 && whole.length <= MOST + 2)
      .map(({ 0: whole, index }) => span(block.start + index + 1, block.start + index + whole.length - 1))
      .filter((at) => !near.some((other) => overlaps(at, other)))
  })
}
