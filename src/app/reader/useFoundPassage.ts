// The passage that was looked for: in view, lit, focused, announced; until the reader goes on.
import { useState } from 'react'
import type { Article, Span } from '../../domain'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING } from '../../ui/reader/view/painter'
import { useMessages } from '../messages'
import { usePainted } from './useArticleView'

export function useFoundPassage(view: ArticleView, { text }: Article) {
  const { announce } = useMessages()
  const [lit, setLit] = useState(NOTHING)
  usePainted(view, 'found', lit)
  return {
    /** Null where nothing is. */
    lit: lit[0] ?? null,
    goTo: (at: Span) => {
      setLit([at])
      view.focusPassage(at)
      if (view.scrollTo(at)) announce(`Found: ${text.slice(at.start, at.end)}`)
    },
    clear: () => setLit(NOTHING),
  }
}
