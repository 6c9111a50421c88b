// Links to what a reader points at: a passage, or a source or entity with all its places.
import type { Article, Span } from '../../../domain'
import { describe, format } from '../../../passage'
import { type Chosen, formatLinkAddress, type LayersShown } from '../../../state'
import { wordsOf } from '../wordsOf'

/** What a link leads to, and what it is called where that is said. */
export type LinkTarget =
  | { readonly kind: 'passage'; readonly at: Span; readonly name: string }
  | { readonly kind: 'chosen'; readonly chosen: Chosen; readonly name: string }

/** The selector of a passage, as it stands in a link. */
export const selectorOf = (article: Article, at: Span): string => format(describe(wordsOf(article), at))

/** The address of `target` in the app at `base`, with the layers as they are; `packed` is the article itself, where it goes along. */
export function linkTo(
  target: LinkTarget,
  base: string,
  article: Article,
  layers: LayersShown,
  packed: string | null,
): string {
  return formatLinkAddress(base, article.id, {
    layers,
    chosen: target.kind === 'chosen' ? target.chosen : null,
    passage: target.kind === 'passage' ? selectorOf(article, target.at) : null,
    article: packed,
  })
}
