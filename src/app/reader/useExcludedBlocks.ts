// What was left out of the page that an article was taken from, by reasons in words, and the way to have it back.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Article, countWords } from '../../domain'
import type { ExcludedBlock } from '../../ingest'
// Not by the front door: its reading of pages is for the worker, and too much for the page.
import { wholeArticle } from '../../ingest/html/wholeArticle'
import type { ExcludedGroup, ExcludedState } from '../../ui/reader/ExcludedBlocksList'
import { dropArticle, excludedBlocksQuery } from '../articleQueries'
import { useNavigation } from '../navigation'
import { useOpening } from '../opening/useOpening'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'

const LABELS: Readonly<Record<ExcludedBlock['reason'], string>> = {
  another: 'Another article on the same page',
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

type ExcludedFound = {
  readonly state: ExcludedState
  readonly showAll: () => void
  /** Words that only another extractor took for the article's, where they are many; 0 elsewhere. */
  readonly others: number
  readonly showOthers: () => void
}

/** The least that another extractor must have beside the article to be offered: words, and a share of its words. */
const MANY_WORDS = 60
const MANY = 0.2

const isOthers = ({ other }: ExcludedBlock): boolean => other === true

export function useExcludedBlocks(article: Article): ExcludedFound {
  const { excludedBlocks, library } = useServices()
  const { go } = useNavigation()
  const client = useQueryClient()
  const change = useChange()
  const { openArticle } = useOpening()
  const { data } = useQuery(excludedBlocksQuery(excludedBlocks, article.id))
  const state = useMemo(() => stateOf(article, data), [article, data])
  const others = useMemo(() => othersIn(article, data ?? []), [article, data])
  const show = async ({ which, said, label }: Showing) => {
    if (!data) return
    const more = wholeArticle(article, data.filter(which))
    const isNew = (await library.get(more.id)) === null
    await change({
      label,
      scope: null,
      apply: async () => {
        openArticle(more)
        return { words: `${said} The article alone is still in the library.` }
      },
      revert: async () => {
        go({ kind: 'article', id: article.id })
        if (isNew) await library.remove(more.id)
        dropArticle(client, more.id)
        return 'The article alone is shown again.'
      },
    })
  }
  return { state, others, showAll: () => void show(ALL), showOthers: () => void show(OTHERS) }
}

type Showing = {
  readonly which: (block: ExcludedBlock) => boolean
  readonly said: string
  readonly label: string
}
const ALL: Showing = {
  which: () => true,
  said: 'This is all of the page’s text that was not hidden.',
  label: 'showing all of the page’s text',
}
const OTHERS: Showing = {
  which: isOthers,
  said: 'This is the article with what the second way of reading the page found beside it.',
  label: 'showing more of the page’s text',
}

function othersIn(article: Article, excluded: readonly ExcludedBlock[]): number {
  const words = excluded.filter(isOthers).reduce((sum, { text }) => sum + countWords(text), 0)
  return words >= MANY_WORDS && words >= countWords(article.text) * MANY ? words : 0
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
