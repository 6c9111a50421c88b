// How many elements a page may come to while it is parsed: the parser is stopped at that many.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5'

/**
 * Elements beyond one a tag. Formatting that is never closed is opened again in each paragraph that follows (HTML
 * Standard, “reconstruct the active formatting elements”): in old pages a few times over, in hostile ones n × n times.
 */
const BEYOND_TAGS = 100_000
/** Elements of any page: some 200 MB. The largest articles have twenty thousand. */
const MOST = 500_000

/** The most elements for this markup. */
export function mostElements(html: string): number {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && tags < MOST; at = html.indexOf('<', at + 1)) tags++
  return Math.min(BEYOND_TAGS + tags, MOST)
}

/** Thrown out of the parser, which has no other way to be stopped. */
export class TooManyElements extends Error {}

/** Builds the tree as parse5 does, up to so many elements. */
export function boundedAdapter(most: number): TreeAdapter<DefaultTreeAdapterMap> {
  let made = 0
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (++made > most) throw new TooManyElements()
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
  }
}
