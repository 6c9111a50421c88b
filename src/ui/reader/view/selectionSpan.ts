// Which stretch of the article a reader has selected.
import { type Span, span } from '../../../domain'

/** Offset in the article of a place in the page; null outside its text. */
export function offsetOf(root: Element, node: Node, offset: number): number | null {
  const block = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]')
  if (!block || !root.contains(block)) return null
  const before = root.ownerDocument.createRange()
  before.selectNodeContents(block)
  before.setEnd(node, offset)
  return Number(block.getAttribute('data-start')) + before.toString().length
}

/** The blocks that a range touches; one that begins or ends outside them, as “select all” does, means all of each. */
const touched = (root: Element, range: Range): readonly Element[] =>
  [...root.querySelectorAll('[data-start]')].filter((block) => range.intersectsNode(block))

function startOfFirst(root: Element, range: Range): number | null {
  const first = touched(root, range)[0]
  return first ? Number(first.getAttribute('data-start')) : null
}

function endOfLast(root: Element, range: Range): number | null {
  const last = touched(root, range).at(-1)
  return last ? Number(last.getAttribute('data-start')) + (last.textContent?.length ?? 0) : null
}

/** The selected stretch without white space at its ends; null where nothing of the article is selected. */
export function selectionSpan(root: Element, text: string, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  let start = offsetOf(root, range.startContainer, range.startOffset) ?? startOfFirst(root, range)
  let end = offsetOf(root, range.endContainer, range.endOffset) ?? endOfLast(root, range)
  if (start === null || end === null) return null
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return end > start ? span(start, end) : null
}
