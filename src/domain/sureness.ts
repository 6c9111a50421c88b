// How sure something is, in words, and what is unsure: told so everywhere, and drawn more faintly.
import type { Attribution } from './analysis'

/** Calibrated: of what is below this, four in ten are wrong, or more. */
const FAIRLY_SURE = 0.6
const QUITE_SURE = 0.85

type Sure = Pick<Attribution, 'confidence'>

/** Of the speaker, or of the words. */
export const isUnsure = ({ confidence: { speaker, words } }: Sure): boolean =>
  Math.min(speaker, words) < FAIRLY_SURE

export const isUnsureWho = ({ confidence: { speaker } }: Sure): boolean => speaker < FAIRLY_SURE

/** “unsure of the speaker”; null where neither is unsure. */
export function unsureOf({ confidence: { speaker, words } }: Sure): string | null {
  const of = [
    ...(speaker < FAIRLY_SURE ? ['the speaker'] : []),
    ...(words < FAIRLY_SURE ? ['the words'] : []),
  ]
  return of.length > 0 ? `unsure of ${of.join(' and ')}` : null
}

/** “quite sure”, “fairly sure”, “unsure”. */
export const sureWord = (confidence: number): string =>
  confidence >= QUITE_SURE ? 'quite sure' : confidence >= FAIRLY_SURE ? 'fairly sure' : 'unsure'
