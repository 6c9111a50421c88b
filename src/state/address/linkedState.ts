// What the fragment of an article's address says, in the reader's own terms; its text form is `src/passage/link`.
import { formatLink, type LinkParts, type LinkProblem, NO_PARTS, parseLink } from '../../passage'
import { type Chosen, type LayersShown, layersFrom, shownLayers } from '../readerState'
import { FOLLOWED, type Route } from './route'

export type LinkedState = Omit<LinkParts, 'layers' | 'chosen'> & {
  /** Null where the address says nothing of layers. */
  readonly layers: LayersShown | null
  readonly chosen: Chosen | null
}

export const NOTHING_LINKED: LinkedState = { ...NO_PARTS, layers: null }

/** What `url` says beside its page, and why it cannot be followed where it cannot. */
export function parseLinkedState(
  { hash, searchParams }: URL,
  route: Route,
): { readonly linked: LinkedState; readonly problem: LinkProblem | null } {
  if (route.kind !== 'article' && route.kind !== 'practice') return { linked: NOTHING_LINKED, problem: null }
  const { parts, problem } = parseLink(hash)
  const isCut = hash.length <= 1 && searchParams.has(FOLLOWED)
  const isNameless = parts.article !== null && route.id === null
  if (isCut || isNameless) return { linked: NOTHING_LINKED, problem: 'damaged' }
  return { linked: { ...parts, layers: parts.layers && layersFrom(parts.layers) }, problem }
}

/** The fragment with its “#”; empty where there is nothing to say. A figure of the sourcing summary has no place in a link (`address.ts` puts it into the query). */
export const formatLinkedState = ({ layers, chosen, passage, article }: LinkedState): string =>
  formatLink({
    layers: layers && shownLayers(layers),
    chosen: chosen?.kind === 'figure' ? null : chosen,
    passage,
    article,
  })
