// The date of an article whose markup does not tell it: on a line of its own beside the headline.
import type { Case } from './judge'
import { isoDate } from './published'

/** Blocks on either side of the headline that can be its byline or its date. */
const BESIDE = 4
/** Words of a line that says who wrote it, where, and when. */
const LONGEST_LINE = 30

/** The first date after the headline, else the nearest before it; null where no line there has one. */
export function dateBesideHeadline(cases: readonly Case[]): string | null {
  const at = cases.findIndex(({ headline, tag }) => headline || tag === 'h1')
  if (at < 0) return null
  const after = upToProse(cases.slice(at + 1, at + 1 + BESIDE))
  const before = upToProse(cases.slice(Math.max(0, at - BESIDE), at).reverse())
  for (const { block, wording } of [...after, ...before]) {
    const date = wording.words <= LONGEST_LINE ? isoDate(dateIn(block.text)) : null
    if (date !== null) return date
  }
  return null
}

function upToProse(cases: readonly Case[]): readonly Case[] {
  const end = cases.findIndex((c) => c.prose && c.wording.words > LONGEST_LINE)
  return end < 0 ? cases : cases.slice(0, end)
}

/** From where the date may begin: a byline can be longer than what is looked at for one. */
const dateIn = (text: string): string => {
  const year = text.search(/\b(19|20)\d\d\b/)
  return year < 0 ? '' : text.slice(Math.max(0, year - 40))
}
