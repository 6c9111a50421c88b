// Quotations in an article that no attribution has: their marks alone tell, so they count only where another article has the same words.
import { type Analysis, type Article, overlaps, type Span, span, textOf } from '../domain'

/** What stands between double marks within a paragraph. */
const QUOTED = /“([^“”\n]{30,2000})”|"([^"\n]{30,2000})"/g

/** The quotations that lie in no attribution's direct words, marks left out. */
export function findUnattributed(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { attributions }: Pick<Analysis, 'attributions'>,
): readonly Span[] {
  const taken = attributions.flatMap(({ direct }) => direct)
  return blocks.flatMap(({ span: block }) => {
    const near = taken.filter((at) => overlaps(at, block))
    return [...textOf(text, block).matchAll(QUOTED)]
      .map(({ 0: whole, index }) => span(block.start + index + 1, block.start + index + whole.length - 1))
      .filter((at) => !near.some((other) => overlaps(at, other)))
  })
}
