// Which page an address stands for: its query says so.
import { type Asked, formatAsked, parseAsked } from './asked'

export type Route =
  /** Null stands for the first article that ships with the reader. */
  | { readonly kind: 'article'; readonly id: string | null }
  | { readonly kind: 'library' }
  /** Several articles side by side; their ids stand in the fragment, so that no host learns them. */
  | { readonly kind: 'compare'; readonly ids: readonly string[] }
  /** Who gets to speak in many articles. */
  | { readonly kind: 'report'; readonly asked: Asked }
  /** An article with its highlights hidden, to be marked by hand. */
  | { readonly kind: 'practice'; readonly id: string }
  /** What pupils marked, side by side; the results themselves are in no address. */
  | { readonly kind: 'class' }
  /** An address that was cut, or of a page that this version does not have. */
  | { readonly kind: 'unknown' }
  /** About the bookmarklet. */
  | { readonly kind: 'bookmarklet' }
  /** Where the bookmarklet hands a page over. */
  | { readonly kind: 'handed' }
  /** What another program shared with the installed app, which says so in `public/manifest.webmanifest`. */
  | { readonly kind: 'shared'; readonly title: string; readonly text: string; readonly url: string }

/** Where the app itself leads. */
export type Destination = Exclude<Route, { kind: 'shared' | 'unknown' }>

/** A share that comes as a query replaces the whole query: nothing else can tell it from an article’s. */
const SHARED = ['shared-title', 'shared-text', 'shared-url'] as const

/**
 * In the query of a link, before its article: says that a fragment follows, so that a link which lost it is known to be
 * cut (`linkedState.ts`).
 */
export const FOLLOWED = 'link'

/** The page that `url` stands for. */
export function parseRoute({ search, searchParams: query, hash }: URL): Route {
  const said = (name: string) => query.get(name) ?? ''
  if (query.has('compare')) return { kind: 'compare', ids: parseIds(hash) }
  const view = said('view')
  if (view === 'report') return { kind: view, asked: parseAsked(hash) }
  if (view === 'library' || view === 'bookmarklet' || view === 'handed' || view === 'class')
    return { kind: view }
  if (view !== '' || isCut(search)) return { kind: 'unknown' }
  if (query.has('practice')) return { kind: 'practice', id: said('practice') }
  if (SHARED.some((name) => query.has(name))) {
    const [title = '', text = '', url = ''] = SHARED.map(said)
    return { kind: 'shared', title, text, url }
  }
  return { kind: 'article', id: said('article') || null }
}

/** What the query of a link to an article, or to practice in one, looks like that was cut before the article's name. */
const isCut = (search: string): boolean =>
  search !== '' &&
  ['article=', 'practice='].some((whole) =>
    [`?${whole}`, `?${FOLLOWED}&${whole}`].some((begun) => begun.startsWith(search)),
  )

/** Articles that are compared at most: more find no room beside each other. */
export const MOST_COMPARED = 8

/** What stands behind “#ids=”, each once. */
function parseIds(hash: string): readonly string[] {
  const ids = /^#ids=([^&]*)/.exec(hash)?.[1]?.split(',') ?? []
  const read = ids.flatMap((id) => {
    try {
      return decodeURIComponent(id) || []
    } catch {
      return []
    }
  })
  return [...new Set(read)].slice(0, MOST_COMPARED)
}

/** The fragment that a page has of its own; empty for most. */
export function formatFragment(route: Destination): string {
  if (route.kind === 'report') return formatAsked(route.asked)
  return route.kind === 'compare' && route.ids.length > 0
    ? `#ids=${route.ids.map(encodeURIComponent).join(',')}`
    : ''
}

/** The query of a page with its “?”; empty for the first article. */
export function formatRoute(route: Destination): string {
  if (route.kind === 'compare') return '?compare'
  const query = new URLSearchParams()
  if (route.kind === 'practice') query.set('practice', route.id)
  else if (route.kind !== 'article') query.set('view', route.kind)
  else if (route.id) query.set('article', route.id)
  return query.size === 0 ? '' : `?${query}`
}

export function sameRoute(a: Route, b: Route): boolean {
  if (a.kind === 'article' && b.kind === 'article') return a.id === b.id
  if (a.kind === 'report' && b.kind === 'report') return formatAsked(a.asked) === formatAsked(b.asked)
  if (a.kind === 'practice' && b.kind === 'practice') return a.id === b.id
  if (a.kind === 'compare' && b.kind === 'compare') return a.ids.join() === b.ids.join()
  return a.kind === b.kind
}
