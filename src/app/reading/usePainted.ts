// Paints what passes (mentions, the place stepped to, a link's passage, a note's) with the browser's own highlights, without touching the page.
import { type RefObject, useEffect } from 'react'
import type { Span } from '../../domain'
import { rangeOf } from '../../ui/reader/highlightMap'

export type PaintName = 'mention' | 'here' | 'passage' | 'changed' | 'note'

/** The same list each time, so that painting nothing is nothing new. */
export const NOTHING: readonly Span[] = []

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
    return () => {
      CSS.highlights.delete(key)
    }
  }, [root, name, spans, drawn])
}
