// Share of voice: how many of an article's words are each source's, direct or reported, and the outlet's own.
import type { AnalyzedArticle } from './analyzedArticle'
import { wordsOf } from './analyzedArticle'
import { type SourceProfile, sourceIdsOf } from './sources'

type Share = {
  readonly id: string
  readonly name: string
  /** Words of a joint statement are parted evenly between those who make it, so that all shares add up. */
  readonly direct: number
  readonly reported: number
  /** In whole percents of all words. */
  readonly percent: number
}

export type Voice = {
  /** Most words first; sources without words of their own are left out. */
  readonly shares: readonly Share[]
  readonly outlet: number
  readonly outletPercent: number
  readonly total: number
}

/** Whose words the article is made of. */
export function deriveVoice(analyzed: AnalyzedArticle, sources: readonly SourceProfile[]): Voice {
  const wordsIn = (profile: SourceProfile, manner: 'direct' | 'reported') =>
    profile.statements.reduce(
      (sum, statement) => sum + wordsOf(analyzed, statement)[manner] / sourceIdsOf(statement.source).length,
      0,
    )
  const spoken = sources
    .map((profile) => ({
      id: profile.id,
      name: profile.name,
      direct: wordsIn(profile, 'direct'),
      reported: wordsIn(profile, 'reported'),
    }))
    .filter((share) => share.direct + share.reported > 0)
    .sort((a, b) => b.direct + b.reported - a.direct - a.reported)
  const { outlet, others } = percentages(
    analyzed.outletWords,
    spoken.map((share) => share.direct + share.reported),
  )
  return {
    shares: spoken.map((share, i) => ({ ...share, percent: others[i] ?? 0 })),
    outlet: analyzed.outletWords,
    outletPercent: outlet,
    total: analyzed.totalWords,
  }
}

/**
 * Whole percents that add up to 100; all 0 where there are no words. The outlet's own is the rounded one however the rest
 * is parted, so that it is the same wherever it is told; the others part what it leaves (largest remainder).
 */
export function percentages(
  outlet: number,
  others: readonly number[],
): { readonly outlet: number; readonly others: readonly number[] } {
  const spoken = others.reduce((sum, part) => sum + part, 0)
  if (outlet + spoken === 0) return { outlet: 0, others: others.map(() => 0) }
  const own = Math.round((outlet / (outlet + spoken)) * 100)
  return { outlet: own, others: spoken === 0 ? others.map(() => 0) : parted(others, 100 - own) }
}

/** Whole numbers in the proportion of `parts` that add up to `sum`. */
function parted(parts: readonly number[], sum: number): readonly number[] {
  const total = parts.reduce((all, part) => all + part, 0)
  const exact = parts.map((part) => (part / total) * sum)
  const whole = exact.map(Math.floor)
  const missing = sum - whole.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((part, i) => ({ i, left: part - Math.floor(part) }))
    .sort((a, b) => b.left - a.left || a.i - b.i)
  for (const { i } of byRemainder.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1
  return whole
}
