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
}

export type Voice = {
  /** Most words first; sources without words of their own are left out. */
  readonly shares: readonly Share[]
  readonly outlet: number
  readonly total: number
}

/** Whose words the article is made of. */
export function deriveVoice(analyzed: AnalyzedArticle, sources: readonly SourceProfile[]): Voice {
  const parted = (profile: SourceProfile, manner: 'direct' | 'reported') =>
    profile.statements.reduce(
      (sum, statement) => sum + wordsOf(analyzed, statement)[manner] / sourceIdsOf(statement.source).length,
      0,
    )
  const shares = sources
    .map((profile) => ({
      id: profile.id,
      name: profile.name,
      direct: parted(profile, 'direct'),
      reported: parted(profile, 'reported'),
    }))
    .filter((share) => share.direct + share.reported > 0)
    .sort((a, b) => b.direct + b.reported - a.direct - a.reported)
  return { shares, outlet: analyzed.outletWords, total: analyzed.totalWords }
}

/** Whole percents that add up to 100 (largest remainder); all 0 where there is nothing to share. */
export function percentages(parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (total === 0) return parts.map(() => 0)
  const exact = parts.map((part) => (part / total) * 100)
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((part, i) => ({ i, left: part - Math.floor(part) }))
    .sort((a, b) => b.left - a.left || a.i - b.i)
  for (const { i } of byRemainder.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1
  return whole
}
