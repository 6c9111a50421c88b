// The library as it is shown: bundled articles beside one's own, searched, filtered by tag, sorted.
import { folded } from './folded'
import { TOUR } from './tour'

export type LibraryItem = {
  readonly id: string
  readonly title: string
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly words: number
  readonly tags: readonly string[]
  /** Share that has been read, 0 to 1. */
  readonly progress: number
  /** Orders by opening; 0 where it was never opened. */
  readonly opened: number
  /** Null where the library knows nothing of it. */
  readonly openedAt: string | null
  /** Ships with the reader: cannot be deleted. */
  readonly bundled: boolean
  /** Came in a link, not checked. */
  readonly linked: boolean
  /** What a bundled article is about. */
  readonly summary: string | null
}

export const SORTS = ['opened', 'published', 'title', 'length'] as const
export type LibrarySort = (typeof SORTS)[number]

export type LibraryView = {
  readonly query: string
  readonly tag: string | null
  readonly sort: LibrarySort
}

export const INITIAL_VIEW: LibraryView = { query: '', tag: null, sort: 'opened' }

/** The items that every word of the query is found in, with the tag, in order; `texts` are folded. */
export function deriveItems(
  items: readonly LibraryItem[],
  view: LibraryView,
  texts: ReadonlyMap<string, string>,
): readonly LibraryItem[] {
  const words = folded(view.query).split(/\s+/).filter(Boolean)
  const found = items.filter((item) => {
    if (view.tag !== null && !item.tags.includes(view.tag)) return false
    if (words.length === 0) return true
    const facts = folded([item.title, item.publisher, item.byline, item.summary, ...item.tags].join('\n'))
    const text = texts.get(item.id) ?? ''
    return words.every((word) => facts.includes(word) || text.includes(word))
  })
  return found.sort(ORDERS[view.sort])
}

/** All tags with the number of items that have them, by name. */
export function deriveTags(
  items: readonly LibraryItem[],
): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { tags } of items) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => alphabet.compare(a, b))
}

const alphabet = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

const untaken = ({ id, opened }: LibraryItem): number => (id === TOUR && opened === 0 ? 1 : 0)

type Order = (a: LibraryItem, b: LibraryItem) => number

const timeOf = ({ openedAt }: LibraryItem): number => (openedAt === null ? 0 : Date.parse(openedAt))

const ORDERS: Readonly<Record<LibrarySort, Order>> = {
  // The tour stands first until it was taken. Those that were imported have no number of this device: their own times
  // put them in order.
  opened: (a, b) => untaken(b) - untaken(a) || b.opened - a.opened || timeOf(b) - timeOf(a),
  // What has no date comes last.
  published: (a, b) => (b.published ?? '').localeCompare(a.published ?? ''),
  title: (a, b) => alphabet.compare(a.title, b.title),
  length: (a, b) => b.words - a.words,
}
