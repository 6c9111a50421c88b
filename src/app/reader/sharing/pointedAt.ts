// What a reader points at: the words, highlight, source or entity that a link would lead to now.
import type { Span, Target } from '../../../domain'
import { type AnalyzedArticle, type Chosen, type Places, passageOf, type Touched } from '../../../state'
import type { LinkTarget } from './linkTo'

/** What is chosen; null where that is nothing, or nothing that a link can hold: a figure of the sourcing summary has no place in one. */
export const targetOfChosen = (chosen: Chosen | null, places: Places | null): LinkTarget | null =>
  chosen && chosen.kind !== 'figure' && places ? { kind: 'chosen', chosen, name: places.name } : null

/** What is selected goes before what is open, then what is chosen, then where the focus is; null where nothing is pointed at. */
export function pointedAt(
  selected: Span | null,
  touched: Touched | null,
  chosen: LinkTarget | null,
  focused: Target | null,
  analyzed: AnalyzedArticle,
): LinkTarget | null {
  if (selected) return { kind: 'passage', at: selected, name: 'the selection' }
  const passageAt = (target: Target | null): LinkTarget | null => {
    const at = target && passageOf(analyzed, target)
    return at && { kind: 'passage', at, name: 'this passage' }
  }
  return passageAt(touched?.target ?? null) ?? chosen ?? passageAt(focused)
}
