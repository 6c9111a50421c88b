// Which offset of the article stands at a point of the window.
import { offsetOf } from './selectionSpan'

/** Null where no text of the article does. */
export function offsetAtPoint(root: Element, x: number, y: number): number | null {
  const { ownerDocument: page } = root
  // Safari has only the older one.
  const caret = page.caretPositionFromPoint?.(x, y)
  if (caret) return offsetOf(root, caret.offsetNode, caret.offset)
  const range = page.caretRangeFromPoint?.(x, y)
  return range ? offsetOf(root, range.startContainer, range.startOffset) : null
}
