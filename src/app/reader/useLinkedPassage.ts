// Opens the passage that the address names: in view, focused, announced, lit; or says that it is not there.
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Article, Span } from '../../domain'
import { type Address, type AnalyzedArticle, partsOfPassage } from '../../state'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING } from '../../ui/reader/view/painter'
import { LINK_PROBLEMS } from '../linkProblems'
import { useMessages } from '../messages'
import { useArrival } from '../navigation'
import { useFetched } from '../useFetched'
import { usePainted } from './useArticleView'

/** Milliseconds that an unchanged passage stays lit. */
const LIT_FOR = 8000

const NOT_FOUND =
  'The passage of this link is not in the article any more, or cannot be told from others. Here is the article from its beginning.'
const CHANGED = 'This passage was changed after the link to it was made. Words that are new stand out.'

/** What to tell the reader of the link that was opened; null where there is nothing to tell. */
export function useLinkedPassage(
  view: ArticleView,
  analyzed: AnalyzedArticle,
  drawn: unknown,
  /** Whether all of the text is on the page. */
  whole: boolean,
  /** Whether the reader has gone on to something else, which has the light. */
  goneOn: boolean,
): string | null {
  const { article } = analyzed
  const { announce } = useMessages()
  const arrival = useArrival()
  const found = useFound(article, arrival)
  const at = found && found.kind !== 'notFound' ? found.span : null
  const [dark, setDark] = useState<Span | null>(null)
  const lit = useMemo(
    () => (at && at !== dark && !goneOn ? partsOfPassage(analyzed, at) : NOTHING),
    [at, dark, goneOn, analyzed],
  )
  usePainted(view, 'passage', lit)
  usePainted(view, 'changed', found?.kind === 'changed' ? found.changed : NOTHING)

  useEffect(() => {
    if (!at || !whole) return
    view.focusPassage(at)
    // A page that is still being drawn would move a gentle scroll's aim.
    if (!view.scrollTo(at, 'instantly')) return
    const words = article.text.slice(at.start, at.end)
    const what = article.origin === 'link' ? 'Passage of a text that nobody checked' : 'Passage'
    announce(
      found?.kind === 'changed' ? `${what}, changed since it was linked: ${words}` : `${what}: ${words}`,
    )
    const timer = setTimeout(() => setDark(at), LIT_FOR)
    return () => clearTimeout(timer)
  }, [at, found, view, article, announce, whole])

  // Highlights that come later, and notes that go, move the text: a lit passage that is in sight comes back into reach.
  const keepInReach = useEffectEvent(() => {
    if (at && lit.length > 0) view.keepInReach(at)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that the article was drawn anew.
  useEffect(() => keepInReach(), [drawn])

  const failure = arrival.problem
    ? LINK_PROBLEMS[arrival.problem]
    : found?.kind === 'notFound'
      ? NOT_FOUND
      : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next link may fail for the same reason.
  useEffect(() => {
    if (failure === null) return
    // What there is to tell stands there.
    view.scrollToStart()
    announce(failure)
  }, [failure, arrival, announce, view])
  return failure ?? (found?.kind === 'changed' ? CHANGED : null)
}

const load = () => import('./passages')
type Found = ReturnType<Awaited<ReturnType<typeof load>>['findPassage']>

/** Null until it is looked for, and where no passage is linked. */
function useFound(article: Article, arrival: Address): Found {
  const fetched = useFetched(load)
  const [last, setLast] = useState<{ readonly arrival: Address; readonly found: Found } | null>(null)
  const { passage } = arrival.linked
  useEffect(() => {
    if (passage === null) return
    let here = true
    fetched(({ findPassage }) => here && setLast({ arrival, found: findPassage(article, passage) }))
    return () => {
      here = false
    }
  }, [arrival, article, passage, fetched])
  return last?.arrival === arrival ? last.found : null
}
