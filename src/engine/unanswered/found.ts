// What is found of somebody who gave no answer, before anybody knows who they are.
import type { Span } from '../../domain'

export type FoundUnanswered = {
  readonly source: Span | null
  readonly span: Span
  readonly cue: Span
  readonly why: string
  readonly confidence: number
}
