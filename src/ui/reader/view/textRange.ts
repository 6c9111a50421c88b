// The text under a span of the article, where it stands in the page.
import { firstIndex, type Span, span } from '../../../domain'

/** Null where it is not on the page. */
export function rangeOf(root: Element, at: Span): Range | null {
  const start = pointAt(root, at.start, 'start')
  const end = pointAt(root, at.end, 'end')
  if (!start || !end) return null
  const range = root.ownerDocument.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** The same by blocks: what stands between two of them on the page (a line under the headline, names in the margin) is none of the text. */
export function rangesOf(root: Element, at: Span): readonly Range[] {
  const blocks = root.querySelectorAll('[data-start]')
  const [first, last] = [indexAt(blocks, at.start), indexAt(blocks, at.end - 1)]
  const within = [...blocks].slice(first + 1, last + 1).map(startOf)
  return [at.start, ...within].flatMap((start, i) => {
    const range = rangeOf(root, span(start, within[i] ?? at.end))
    return range ? [range] : []
  })
}

type Point = { readonly node: Text; readonly offset: number }

function pointAt(root: Element, offset: number, side: 'start' | 'end'): Point | null {
  const block = blockAt(root, side === 'start' ? offset : offset - 1)
  if (!block) return null
  let left = offset - Number(block.getAttribute('data-start'))
  const walker = root.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // A start on a seam belongs to the text after it, an end to the text before it.
    if (side === 'start' ? left < node.length : left <= node.length) return { node, offset: left }
    left -= node.length
    last = node
  }
  return last ? { node: last, offset: last.length } : null
}

function blockAt(root: Element, offset: number): Element | null {
  const blocks = root.querySelectorAll('[data-start]')
  return blocks[indexAt(blocks, offset)] ?? null
}

const startOf = (block: Element | undefined): number => Number(block?.getAttribute('data-start'))

/** Which of the blocks holds the offset; -1 where it stands before all of them. */
const indexAt = (blocks: NodeListOf<Element>, offset: number): number =>
  firstIndex(blocks.length, (i) => startOf(blocks[i]) > offset) - 1
