// What a reader points at: the words, highlight, source or entity that a link would lead to now.
import type { Span } from '../../../domain'
import { type Chosen, type Places, passageOf, type Reading, type Touched } from '../../../state'
import type { LinkTarget } from './linkTo'

/** What is chosen; null where that is nothing, or nothing that a link can hold: a figure of the glance has no place in one. */
export const targetOfChosen = (chosen: Chosen | null, places: Places | null): LinkTarget | null =>
  chosen && chosen.kind !== 'figure' && places ? { kind: 'chosen', chosen, name: places.name } : null

/** What is selected goes before what is open, and that before what is chosen; null where nothing is pointed at. */
export function pointedAt(
  selected: Span | null,
  touched: Touched | null,
  chosen: LinkTarget | null,
  reading: Reading,
): LinkTarget | null {
  if (selected) return { kind: 'passage', at: selected, name: 'the selection' }
  const open = touched && passageOf(reading, touched.target)
  return open ? { kind: 'passage', at: open, name: 'this passage' } : chosen
}
