// What every list of the panel is given.
import type { Attribution, Span } from '../../../domain'
import type { Chosen, ReaderAction, ReaderState } from '../../../state'
import type { Opened } from '../correcting/opened'
import type { Derived } from '../useDerived'

export type ListProps = {
  readonly derived: Derived
  readonly state: ReaderState
  readonly dispatch: (action: ReaderAction) => void
  readonly onOpenStatement: (statement: Attribution) => void
  readonly onOpenPlace: (at: Span) => void
  /** Shows what is chosen in the text, or lets go of it. */
  readonly onFollow: (chosen: Chosen) => void
  readonly onStep: (to: number) => void
  readonly onCorrect: (opened: Opened) => void
}
