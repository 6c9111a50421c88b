// Which page an address stands for: the article in the query, the reader's state in the fragment.

export type Route =
  /** Null stands for the first article that ships with the reader. */
  | { readonly kind: 'article'; readonly id: string | null }
  | { readonly kind: 'library' }
  /** An address that was cut, or of a page that this version does not have. */
  | { readonly kind: 'unknown' }
  /** About the bookmarklet. */
  | { readonly kind: 'bookmarklet' }
  /** Where the bookmarklet hands a page over. */
  | { readonly kind: 'handed' }
  /** What another program shared with the installed app, which says so in `public/manifest.webmanifest`. */
  | { readonly kind: 'shared'; readonly title: string; readonly text: string; readonly url: string }

/** A share that comes as a query replaces the whole query: nothing else can tell it from an article’s. */
const SHARED = ['shared-title', 'shared-text', 'shared-url'] as const

/** The page that `href` stands for. */
export function parseRoute(href: string): Route {
  const { search, searchParams: query } = new URL(href)
  const said = (name: string) => query.get(name) ?? ''
  const view = said('view')
  if (view === 'library' || view === 'bookmarklet' || view === 'handed') return { kind: view }
  if (view !== '' || isCut(search)) return { kind: 'unknown' }
  if (SHARED.some((name) => query.has(name))) {
    const [title = '', text = '', url = ''] = SHARED.map(said)
    return { kind: 'shared', title, text, url }
  }
  return { kind: 'article', id: said('article') || null }
}

/**
 * In the query of a link, before its article: says that a fragment follows, so that a link which lost it is known to be
 * cut (`reader/linkedState.ts`).
 */
export const FOLLOWED = 'link'

/** What the query of a link to an article looks like that was cut before the article's name. */
const isCut = (search: string): boolean =>
  search !== '' && ['?article=', `?${FOLLOWED}&article=`].some((whole) => whole.startsWith(search))

/** The address of an article for a link whose fragment follows. */
export const formatLinkedRoute = (id: string, href: string): string =>
  formatRoute({ kind: 'article', id }, href).replace('?', `?${FOLLOWED}&`)

/** The address of a page, beside `href`; without a fragment, for another article's state means nothing there. */
export function formatRoute(route: Exclude<Route, { kind: 'shared' | 'unknown' }>, href: string): string {
  const url = new URL(href)
  url.search = ''
  url.hash = ''
  if (route.kind !== 'article') url.searchParams.set('view', route.kind)
  else if (route.id) url.searchParams.set('article', route.id)
  return url.href
}
