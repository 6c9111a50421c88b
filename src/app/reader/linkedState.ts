// The reader's part of an address in the reader's own terms; its text form is `src/passage/link`.
import { formatLink, type LinkParts, type LinkProblem, NO_PARTS, parseLink } from '../../passage'
import { type Chosen, type LayersShown, layersFrom, shownLayers } from '../../state'
import { FOLLOWED } from '../route'

export type LinkedState = Omit<LinkParts, 'layers' | 'chosen'> & {
  /** Null where the address says nothing of layers. */
  readonly layers: LayersShown | null
  readonly chosen: Chosen | null
}

/** The same as an address says it, or why it cannot be followed. */
export type FoundState = LinkedState & { readonly problem: LinkProblem | null }

/** What the fragment of `href` says. Takes any string that is an address. */
export function parseLinkedState(href: string): FoundState {
  const { hash, searchParams } = new URL(href)
  const { parts, problem } = parseLink(hash)
  const isCut = hash.length <= 1 && searchParams.has(FOLLOWED)
  const isNameless = parts.article !== null && !searchParams.get('article')
  if (isCut || isNameless) return { ...NO_PARTS, layers: null, problem: 'damaged' }
  return { ...parts, layers: parts.layers && layersFrom(parts.layers), problem }
}

/** The address `href` with another state of the reader in it. */
export function withState(href: string, linked: LinkedState): string {
  const url = new URL(href)
  url.searchParams.delete(FOLLOWED)
  url.hash = formatLinkedState(linked)
  return url.href
}

/** The fragment for a state; empty where there is nothing to say. A figure of the sourcing summary has no place in a link. */
export function formatLinkedState({ layers, chosen, passage, article }: LinkedState): string {
  return formatLink({
    layers: layers && shownLayers(layers),
    chosen: chosen?.kind === 'figure' ? null : chosen,
    passage,
    article,
  })
}

/** What a link keeps where the text that it carried is there by other ways; empty where it is damaged. */
export function withoutArticle(href: string): string {
  const { problem, ...linked } = parseLinkedState(href)
  return problem === null ? formatLinkedState({ ...linked, article: null }) : ''
}

/** Why a link cannot be followed, and what to do. */
export const PROBLEMS: Readonly<Record<LinkProblem, string>> = {
  damaged:
    'This link is damaged or was cut short, so what it leads to cannot be shown. Ask for the whole link, perhaps as a file or a shorter one.',
  otherVersion:
    'This link was made by another version of Sourcelight and cannot be read here. Load this page again to get the newest version, then open the link once more.',
  unknownPart:
    'Part of this link is not known here, so it is not followed. Perhaps it was changed on its way: ask for the link once more.',
  tooLong: 'This link is longer than any that Sourcelight makes, so nothing of it was read.',
}
