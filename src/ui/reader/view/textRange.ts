// The text under a span of the article, where it stands in the page.
import { firstIndex, type Span, span } from '../../../domain'

/** Null where it is not on the page. */
export const rangeOf = (root: Element, at: Span): Range | null => rangeIn(blocksOf(root), at)

/**
 * The ranges of spans, block by block: what stands between two blocks on the page (a line under the headline, names in the
 * margin) is none of the text. Those that are not on the page have none.
 */
export function rangesOf(root: Element, spans: readonly Span[]): readonly Range[] {
  const blocks = blocksOf(root)
  return spans.flatMap((at) => {
    const [first, last] = [indexAt(blocks, at.start), indexAt(blocks, at.end - 1)]
    const within = blocks.slice(first + 1, last + 1).map(startOf)
    return [at.start, ...within].flatMap(
      (start, i) => rangeIn(blocks, span(start, within[i] ?? at.end)) ?? [],
    )
  })
}

/** The blocks of the text, in its order. */
type Blocks = readonly Element[]
const blocksOf = (root: Element): Blocks => [...root.querySelectorAll('[data-start]')]

function rangeIn(blocks: Blocks, at: Span): Range | null {
  const start = pointAt(blocks, at.start, 'start')
  const end = pointAt(blocks, at.end, 'end')
  if (!start || !end) return null
  const range = start.node.ownerDocument.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

type Point = { readonly node: Text; readonly offset: number }

function pointAt(blocks: Blocks, offset: number, side: 'start' | 'end'): Point | null {
  const block = blocks[indexAt(blocks, side === 'start' ? offset : offset - 1)]
  if (!block) return null
  let left = offset - startOf(block)
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // A start on a seam belongs to the text after it, an end to the text before it.
    if (side === 'start' ? left < node.length : left <= node.length) return { node, offset: left }
    left -= node.length
    last = node
  }
  return last ? { node: last, offset: last.length } : null
}

const startOf = (block: Element | undefined): number => Number(block?.getAttribute('data-start'))

/** Which of the blocks holds the offset; -1 where it stands before all of them. */
const indexAt = (blocks: Blocks, offset: number): number =>
  firstIndex(blocks.length, (i) => startOf(blocks[i]) > offset) - 1
