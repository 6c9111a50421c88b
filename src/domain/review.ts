// What a person did about an analysis: it lies beside the analysis, never in it.
import type { Analysis } from './analysis'

export type Review = {
  /** Who checked: whoever made the reader, its reader, or who sent the article. */
  readonly origin: 'shipped' | 'reader' | 'sender'
  /** Statements that somebody confirmed or changed … */
  readonly checked: number
  /** … of how many. */
  readonly of: number
}

/** An analysis with what was done about it; `review` is null where nobody did anything. */
export type ReviewedAnalysis = { readonly analysis: Analysis; readonly review: Review | null }

/** “automatic, unchecked”, “checked by a reader (12 of 31)”, “reviewed”: how an analysis was made, as whatever leaves the reader says it. */
export function howMade(review: Review | null): string {
  if (!review) return 'automatic, unchecked'
  const { origin, checked, of } = review
  const share = checked < of || origin !== 'shipped' ? ` (${checked} of ${of})` : ''
  return `${CHECKED[origin]}${share}`
}

/** The same as a sentence, with what found it where nobody checked it all. */
export function toldHowMade({ analysis, review }: ReviewedAnalysis): string {
  if (review?.origin === 'shipped') return `Who says what: ${howMade(review)}.`
  const { engine, reading } = analysis
  return `Who says what: ${howMade(review)} (${engine}, ${reading} reading); it may be wrong.`
}

const CHECKED = {
  shipped: 'reviewed',
  reader: 'checked by a reader',
  sender: 'checked by the sender',
} as const
