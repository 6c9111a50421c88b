// What was left out of the page that an article was taken from, by reasons in words, and the way to have it back.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Article } from '../../domain'
import type { ExcludedBlock } from '../../ingest'
// Not by the front door: its reading of pages is for the worker, and too much for the page.
import { wholeArticle } from '../../ingest/html/wholeArticle'
import type { ExcludedGroup, ExcludedState } from '../../ui/reader/ExcludedBlocksList'
import { dropArticle, excludedBlocksQuery } from '../articleQueries'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useOpening } from '../opening/useOpening'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'

const LABELS: Readonly<Record<ExcludedBlock['reason'], string>> = {
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
  doubtful: 'Doubtful whether it belongs to the article',
  hidden: 'Hidden on the page',
}

export type ExcludedFound = { readonly state: ExcludedState; readonly showAll: () => void }

export function useExcludedBlocks(article: Article): ExcludedFound {
  const { excludedBlocks, library } = useServices()
  const { go } = useNavigation()
  const client = useQueryClient()
  const undoing = useUndo()
  const { notify } = useMessages()
  const { openArticle } = useOpening()
  const { data } = useQuery(excludedBlocksQuery(excludedBlocks, article.id))
  const state = useMemo(() => stateOf(article, data), [article, data])
  const showAll = useCallback(async () => {
    if (!data) return
    const whole = wholeArticle(article, data)
    const isNew = (await library.get(whole.id)) === null
    const show = () => {
      openArticle(whole)
      return 'This is all of the page’s text that was not hidden. The article alone is still in the library.'
    }
    const words = show()
    const offer = undoing.did({
      label: 'showing all of the page’s text',
      scope: null,
      undo: async () => {
        go({ kind: 'article', id: article.id })
        if (isNew) await library.remove(whole.id)
        dropArticle(client, whole.id)
        return 'The article alone is shown again.'
      },
      redo: async () => show(),
    })
    notify(words, offer)
  }, [article, data, openArticle, library, undoing, go, client, notify])
  return { state, showAll: () => void showAll() }
}

function stateOf(article: Article, found: readonly ExcludedBlock[] | null | undefined): ExcludedState {
  // Only what came as a web page has left anything behind for certain.
  if (found === null && (article.origin === 'address' || article.origin === 'handed'))
    return { kind: 'forgotten' }
  return found && found.length > 0 ? { kind: 'known', groups: grouped(found) } : { kind: 'nothing' }
}

/** In the order in which the reasons first come; what was hidden last. */
function grouped(excluded: readonly ExcludedBlock[]): readonly ExcludedGroup[] {
  const byReason = new Map<ExcludedBlock['reason'], ExcludedBlock[]>()
  for (const piece of excluded) {
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
