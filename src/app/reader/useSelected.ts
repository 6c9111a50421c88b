// Whether any words of the article are selected at the moment.
import { useEffect, useState } from 'react'
import type { ArticleView } from '../../ui/reader/view/articleView'

export function useSelected(view: ArticleView): boolean {
  const [any, setAny] = useState(false)
  useEffect(() => {
    // Only whether there are any: a selection that is being drawn would draw the page anew all the time.
    const look = () => setAny(view.selected() !== null)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [view])
  return any
}
