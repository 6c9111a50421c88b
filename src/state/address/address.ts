// An address as what it says, page and reader's state, and back; nothing else reads or writes one.
import type { LinkProblem } from '../../passage'
import type { Chosen } from '../readerState'
import { formatLinkedState, type LinkedState, NOTHING_LINKED, parseLinkedState } from './linkedState'
import { type Destination, FOLLOWED, formatFragment, formatRoute, parseRoute, type Route } from './route'

export type Address = {
  readonly route: Route
  readonly linked: LinkedState
  /** Why it cannot be followed; null where it can. */
  readonly problem: LinkProblem | null
}

/** What `href` says. Takes any string that is an address. */
export function parseAddress(href: string): Address {
  const url = new URL(href)
  const route = parseRoute(url)
  const { linked, problem } = parseLinkedState(url, route)
  const figure = route.kind === 'article' && problem === null ? figureIn(url) : null
  return { route, linked: { ...linked, chosen: linked.chosen ?? figure }, problem }
}

/**
 * A figure of “Sourcing at a glance” that is chosen stands in the query of the app's own address bar, to be gone back to
 * and loaded again; the fragment, which is what a link hands on, has no place for one.
 */
const FIGURE = 'figure'

function figureIn({ searchParams }: URL): Chosen | null {
  const id = searchParams.get(FIGURE) ?? ''
  return /^[a-z:-]{1,60}$/.test(id) ? { kind: 'figure', id } : null
}

function withFigure(query: string, chosen: Chosen | null): string {
  if (chosen?.kind !== 'figure') return query
  return `${query === '' ? '?' : `${query}&`}${new URLSearchParams({ [FIGURE]: chosen.id })}`
}

/** The app's own address, of which every other begins: without query and fragment. */
export const baseOf = (href: string): string => href.replace(/[?#].*$/s, '')

/** The address of a page of the app at `base`, for its own address bar. */
export const formatAddress = (base: string, to: Destination, linked: LinkedState = NOTHING_LINKED): string =>
  base +
  (to.kind === 'article' ? withFigure(formatRoute(to), linked.chosen) : formatRoute(to)) +
  (mayCarry(to) ? formatLinkedState(linked) : formatFragment(to))

/** Whether the fragment is a reader’s state, and may hold an article. */
const mayCarry = ({ kind }: Destination): boolean => kind === 'article' || kind === 'practice'

/** The same for a link that is handed on: it says that a fragment follows, so that its loss is noticed. */
export function formatLinkAddress(
  base: string,
  id: string,
  linked: LinkedState,
  kind: 'article' | 'practice' = 'article',
): string {
  const fragment = formatLinkedState(linked)
  const query = formatRoute({ kind, id })
  return base + (fragment === '' ? query : query.replace('?', `?${FOLLOWED}&`)) + fragment
}
