// What every list of the panel is given, and what all of them say of a statement.
import type { Attribution } from '../../../domain'
import { type Chosen, nameOfSource, type ReaderAction, type ReaderState } from '../../../state'
import type { Derived } from '../useDerived'

export type ListProps = {
  readonly derived: Derived
  readonly state: ReaderState
  readonly dispatch: (action: ReaderAction) => void
  readonly onOpenStatement: (statement: Attribution) => void
  /** Shows what is chosen in the text, or lets go of it. */
  readonly onFollow: (chosen: Chosen) => void
  readonly onStep: (to: number) => void
}

/** Who passed a statement on; null where nobody did. */
export const relaysOf = (analyzed: Derived['analyzed'], { via }: Attribution): string | null =>
  via.length === 0 ? null : `via ${via.map((relay) => nameOfSource(analyzed, relay)).join(', ')}`
