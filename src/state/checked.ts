// What is checked of an article's highlights: each of them, and how many.
import type { Analysis, Review, Target } from '../domain'
import { howMade } from '../domain'
import type { Check } from '../editing'
import type { AnalyzedArticle } from './analyzedArticle'

type Checks = ReadonlyMap<string, Check>

const keyOf = ({ context }: Pick<Analysis, 'context'>, target: Target): string => {
  if (target.kind === 'attribution') return target.id
  const at = context[target.index]?.span
  return at ? `${at.start}-${at.end}` : ''
}

/** What somebody did about a highlight; null where nobody did anything. */
export const checkOf = ({ analysis, checks }: AnalyzedArticle, target: Target): Check | null =>
  checks.get(keyOf(analysis, target)) ?? null

/** “corrected by you”, “confirmed by the sender”. */
export const tellCheck = ({ how, by }: Check): string => `${how} by ${by === 'reader' ? 'you' : 'the sender'}`

/** How much of an analysis is checked; what it came with where nobody did anything. */
export function reviewOf(
  { attributions, context }: Analysis,
  checks: Checks,
  review: Review | null,
): Review | null {
  if (checks.size === 0 || review?.origin === 'shipped') return review
  const byReader = [...checks.values()].some(({ by }) => by === 'reader')
  return {
    origin: byReader ? 'reader' : 'sender',
    checked: checks.size,
    of: attributions.length + context.length,
  }
}

/** The same for who reads it: “Highlights: automatic, unchecked”, “12 of 31 checked”, “Reviewed by you”. */
export function tellReview(review: Review | null): string {
  if (review?.origin !== 'reader') return `Highlights: ${howMade(review)}`
  const { checked, of } = review
  return checked < of ? `${checked} of ${of} checked` : 'Reviewed by you'
}
