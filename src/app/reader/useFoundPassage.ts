// The passage that was looked for: in view, lit, focused, announced; until the reader goes on or chooses something.
import { useState } from 'react'
import type { Article, Span } from '../../domain'
import type { Chosen } from '../../state'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING } from '../../ui/reader/view/painter'
import { useMessages } from '../messages'
import { usePainted } from './useArticleView'

export function useFoundPassage(view: ArticleView, { text }: Article, chosen: Chosen | null) {
  const { announce } = useMessages()
  const [found, setFound] = useState<Found>({ at: NOTHING, chosen: null })
  const lit = found.chosen === chosen ? found.at : NOTHING
  usePainted(view, 'found', lit)
  return {
    /** Null where nothing is. */
    lit: lit[0] ?? null,
    goTo: (at: Span) => {
      setFound({ at: [at], chosen })
      view.focusPassage(at)
      if (view.scrollTo(at)) announce(`Found: ${text.slice(at.start, at.end)}`)
    },
    clear: () => setFound({ at: NOTHING, chosen: null }),
  }
}

/** What was chosen when it was found: what is chosen later takes its place. */
type Found = { readonly at: readonly Span[]; readonly chosen: Chosen | null }
