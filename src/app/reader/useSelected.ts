// Whether any words of the article are selected at the moment; while a mouse draws the selection, not yet.
import { useEffect, useState } from 'react'
import type { ArticleView } from '../../ui/reader/view/articleView'

export function useSelected(view: ArticleView): boolean {
  const [any, setAny] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    let isDrawing = false
    // Only whether there are any: a selection that is being drawn would draw the page anew all the time.
    const look = () => {
      if (!isDrawing) setAny(view.selected() !== null)
    }
    document.addEventListener('selectionchange', look, { signal })
    // What is pressed in the menu of selected words leaves them selected.
    const draw = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.defaultPrevented) return
      isDrawing = true
      setAny(false)
    }
    const rest = () => {
      isDrawing = false
      look()
    }
    window.addEventListener('pointerdown', draw, { signal })
    for (const kind of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(kind, rest, { signal })
    return () => leaving.abort()
  }, [view])
  return any
}
