// The words of the article that are selected at the moment.
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Article, Span } from '../../domain'
import { selectionSpan } from '../../ui/reader/selectionSpan'

export function useSelected(root: RefObject<HTMLElement | null>, article: Article) {
  const [any, setAny] = useState(false)
  const read = useCallback(
    (): Span | null => root.current && selectionSpan(root.current, article.text, document.getSelection()),
    [root, article],
  )
  useEffect(() => {
    // Only whether there is any: a selection that is being drawn would draw the page anew all the time.
    const look = () => setAny(read() !== null)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [read])
  return {
    any,
    /** Null where nothing is selected, or something outside the article. */
    read,
  }
}
