// Paints what passes (mentions, the place stepped to, a link's passage, a note's) with the browser's own highlights; the text is not drawn anew.
import { type RefObject, useEffect } from 'react'
import type { Span } from '../../domain'
import { rangeOf } from '../../ui/reader/highlightMap'

export type PaintName = 'mention' | 'here' | 'passage' | 'changed' | 'note'

/** The same list each time, so that painting nothing is nothing new. */
export const NOTHING: readonly Span[] = []

/** These take the place of the fill that highlights of the article have. */
const LIGHTS: readonly PaintName[] = ['passage', 'note']

/** Paints `spans` while they stay; nothing where the browser cannot. */
export function usePainted(
  root: RefObject<HTMLElement | null>,
  name: PaintName,
  spans: readonly Span[],
  drawn: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, the text nodes are others.
  useEffect(() => {
    const article = root.current
    if (!article || spans.length === 0 || !('highlights' in CSS)) return
    const ranges = spans.map((at) => rangeOf(article, at)).filter((range) => range !== null)
    const key = `sourcelight-${name}`
    const painted = new Highlight(...ranges)
    painted.priority = name === 'mention' ? 0 : 1
    CSS.highlights.set(key, painted)
    const lit = LIGHTS.includes(name) ? ranges.flatMap((range) => marksIn(article, range)) : []
    for (const mark of lit) mark.setAttribute('data-lit', '')
    return () => {
      CSS.highlights.delete(key)
      for (const mark of lit) mark.removeAttribute('data-lit')
    }
  }, [root, name, spans, drawn])
}

/** The highlights of the article that stand wholly in `range`. */
const marksIn = (article: HTMLElement, range: Range): readonly Element[] =>
  [...article.querySelectorAll('mark')].filter(
    (mark) => range.intersectsNode(mark) && sharedText(range, mark) === mark.textContent,
  )

function sharedText(range: Range, element: Element): string {
  const shared = range.cloneRange()
  if (range.isPointInRange(element, 0)) shared.setStart(element, 0)
  if (range.isPointInRange(element, element.childNodes.length))
    shared.setEnd(element, element.childNodes.length)
  return shared.toString()
}
