// Which page an address stands for: the article in the query, the reader's state in the fragment.

export type Route =
  /** Null stands for the first article that ships with the reader. */
  { readonly kind: 'article'; readonly id: string | null } | { readonly kind: 'library' }

/** The page that `href` stands for. */
export function parseRoute(href: string): Route {
  const query = new URL(href).searchParams
  if (query.get('view') === 'library') return { kind: 'library' }
  return { kind: 'article', id: query.get('article') || null }
}

/** The address of a page, beside `href`; without a fragment, for another article's state means nothing there. */
export function formatRoute(route: Route, href: string): string {
  const url = new URL(href)
  url.search = ''
  url.hash = ''
  if (route.kind === 'library') url.searchParams.set('view', 'library')
  else if (route.id) url.searchParams.set('article', route.id)
  return url.href
}
