// What the page draws: marks in three layers, and the segments that they cut an article into.
import type { LayerId } from './layer'
import type { Span } from './span'

/** What a mark stands for: an attribution by id, or background by its index in Analysis.context. */
export type Target =
  | { readonly kind: 'attribution'; readonly id: string }
  | { readonly kind: 'context'; readonly index: number }

export type Mark = {
  readonly layer: LayerId
  readonly span: Span
  readonly target: Target
  /** Whose words they are, or that they are somebody's, is unsure (`sureness.ts`). */
  readonly unsure: boolean
}

/** Segments tile each block; the marks of one are those that cover it, widest first. */
export type Segment = { readonly span: Span; readonly marks: readonly Mark[] }
