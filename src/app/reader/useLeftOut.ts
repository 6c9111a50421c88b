// What was left out of the page that an article was taken from, by reasons in words, and the way to have it back.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Article } from '../../domain'
import { type LeftOut, wholeArticle } from '../../ingest'
import type { LeftOutGroup, LeftOutState } from '../../ui/reader/LeftOutList'
import { leftOutQuery } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { useOpening } from '../opening/useOpening'

const LABELS: Readonly<Record<LeftOut['reason'], string>> = {
  outside: 'Elsewhere on the page',
  comments: 'Readers’ comments',
  related: 'Other articles',
  promotion: 'Advertising and offers',
  navigation: 'Menus',
  author: 'About the author',
  headline: 'The headline again',
  sharing: 'Sharing',
  caption: 'Captions',
  aside: 'Boxes beside the article',
  details: 'Date, place and other details',
  legal: 'Legal notes',
  links: 'Lists of links',
  hidden: 'Hidden on the page',
}

export type LeftOutFound = { readonly state: LeftOutState; readonly showAll: () => void }

export function useLeftOut(article: Article): LeftOutFound {
  const { remnants } = useDoors()
  const { notify } = useMessages()
  const { openArticle } = useOpening()
  const { data } = useQuery(leftOutQuery(remnants, article.id))
  const state = useMemo(() => stateOf(article, data), [article, data])
  const showAll = useCallback(() => {
    if (!data) return
    openArticle(wholeArticle(article, data))
    notify('This is all of the page’s text that was not hidden. The article alone is still in the library.')
  }, [article, data, openArticle, notify])
  return { state, showAll }
}

function stateOf(article: Article, found: readonly LeftOut[] | null | undefined): LeftOutState {
  // Only what came as a web page has left anything behind for certain.
  if (found === null && (article.origin === 'address' || article.origin === 'handed'))
    return { kind: 'forgotten' }
  return found && found.length > 0 ? { kind: 'known', groups: grouped(found) } : { kind: 'nothing' }
}

/** In the order in which the reasons first come; what was hidden last. */
function grouped(leftOut: readonly LeftOut[]): readonly LeftOutGroup[] {
  const byReason = new Map<LeftOut['reason'], LeftOut[]>()
  for (const piece of leftOut) {
    const same = byReason.get(piece.reason)
    if (same) same.push(piece)
    else byReason.set(piece.reason, [piece])
  }
  return [...byReason]
    .sort(([a], [b]) => Number(a === 'hidden') - Number(b === 'hidden'))
    .map(([reason, pieces]) => ({
      label: LABELS[reason],
      hidden: reason === 'hidden',
      texts: pieces.map(({ text }) => text),
    }))
}
