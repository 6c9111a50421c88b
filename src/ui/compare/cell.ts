// A cell of the comparison: where it leads, and the name by which the reader comes back to it.
import type { Span } from '../../domain'

export type Cell = {
  /** Stays the same for the same comparison. */
  readonly id: string
  readonly article: number
  readonly at: Span
  /** The person (a place in `Persons.all`) who is chosen in the article; null for nobody. */
  readonly person: number | null
}

/** How cells are followed. */
export type Cells = {
  readonly hrefOf: (cell: Cell) => string
  readonly onFollow: (cell: Cell) => void
}
