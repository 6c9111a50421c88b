// Words that stand twice in what was taken for the article: pull quotes, and what a page holds for two widths of screen.
import type { Reason } from '../outcome'
import { type Case, named, within } from './judge'

/** Words from which on a repeated piece is no chance: a refrain or “he said” is shorter. */
const LEAST_WORDS = 6
/** Words from which on a paragraph that comes again at once is there twice for no reader; further on, lists repeat theirs. */
const LEAST_TWICE = 12

/** Takes out what repeats another block: each voice is to be counted once. */
export function leaveOutRepeats(cases: readonly Case[], verdicts: (Reason | null)[]): void {
  const kept = cases.flatMap((c, i) => (verdicts[i] === null ? [{ i, c, text: squeeze(c.block.text) }] : []))
  kept.forEach(({ i, c, text }, k) => {
    if (c.wording.words >= LEAST_TWICE && kept[k - 1]?.text === text) verdicts[i] = 'aside'
  })
  const quotes = kept.filter(
    ({ i, c }) => verdicts[i] === null && isSetOff(c) && c.wording.words >= LEAST_WORDS,
  )
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return
  for (const quote of quotes) {
    const told = kept.some(
      ({ i, text }) => verdicts[i] === null && text.length > quote.text.length && text.includes(quote.text),
    )
    if (told) verdicts[quote.i] = 'aside'
  }
}

/** A page with more of them is none of pull quotes. */
const MOST_QUOTES = 50

/** Set apart from the running text: as a quotation, a box, a heading. */
const isSetOff = (c: Case): boolean =>
  within('blockquote', 'aside', 'figure')(c) ||
  named('quote', 'aside', 'summary', 'promotion')(c) ||
  /^h[2-6]$/.test(c.tag)

export const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
