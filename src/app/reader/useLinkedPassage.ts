// Opens the passage that the address names: in view, focused, announced, lit; or says that it is not there.
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Article, Span } from '../../domain'
import { parse, resolve } from '../../passage'
import { rangeOf } from '../../ui/reader/highlightMap'
import { LINK_PROBLEMS } from '../linkProblems'
import { useMessages } from '../messages'
import { useArrival } from '../navigation'
import { focusBlock } from './focusing'
import { scrollIntoReach } from './scrolling'
import { NOTHING, usePainted } from './usePainted'
import { wordsOf } from './wordsOf'

/** Milliseconds that an unchanged passage stays lit. */
const LIT_FOR = 8000

const NOT_FOUND =
  'The passage of this link is not in the article any more, or cannot be told from others. Here is the article from its beginning.'
const CHANGED = 'This passage was changed after the link to it was made. Words that are new stand out.'

/** What to tell the reader of the link that was opened; null where there is nothing to tell. */
export function useLinkedPassage(
  root: RefObject<HTMLElement | null>,
  article: Article,
  drawn: unknown,
  /** Whether all of the text is on the page. */
  whole: boolean,
  /** Whether the reader has gone on to something else, which has the light. */
  goneOn: boolean,
): string | null {
  const { announce } = useMessages()
  const arrival = useArrival()
  const found = useMemo(() => {
    const { passage } = arrival.linked
    const selector = passage === null ? null : parse(passage)
    return selector && resolve(wordsOf(article), selector)
  }, [arrival, article])
  const at = found && found.kind !== 'notFound' ? found.span : null
  const [dark, setDark] = useState<Span | null>(null)
  const lit = useMemo(() => (at && at !== dark && !goneOn ? [at] : NOTHING), [at, dark, goneOn])
  usePainted(root, 'passage', lit, drawn)
  usePainted(root, 'changed', found?.kind === 'changed' ? found.changed : NOTHING, drawn)

  useEffect(() => {
    const range = at && whole && root.current ? rangeOf(root.current, at) : null
    if (!at || !range) return
    focusBlock(range.startContainer)
    // A page that is still being drawn would move a gentle scroll's aim.
    scrollIntoReach(range, 'instantly')
    const words = article.text.slice(at.start, at.end)
    const what = article.origin === 'link' ? 'Passage of a text that nobody checked' : 'Passage'
    announce(
      found?.kind === 'changed' ? `${what}, changed since it was linked: ${words}` : `${what}: ${words}`,
    )
    const timer = setTimeout(() => setDark(at), LIT_FOR)
    return () => clearTimeout(timer)
  }, [at, found, root, article, announce, whole])

  // Highlights that come later, and notes that go, move the text: a lit passage that is in sight comes back into reach.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the article is drawn anew.
  useEffect(() => {
    const range = lit[0] && root.current ? rangeOf(root.current, lit[0]) : null
    const box = range?.getBoundingClientRect()
    if (range && box && box.bottom > 0 && box.top < window.innerHeight) scrollIntoReach(range, 'instantly')
  }, [drawn])

  const failure = arrival.problem
    ? LINK_PROBLEMS[arrival.problem]
    : found?.kind === 'notFound'
      ? NOT_FOUND
      : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next link may fail for the same reason.
  useEffect(() => {
    if (failure === null) return
    // What there is to tell stands there.
    window.scrollTo(0, 0)
    announce(failure)
  }, [failure, arrival, announce])
  return failure ?? (found?.kind === 'changed' ? CHANGED : null)
}
