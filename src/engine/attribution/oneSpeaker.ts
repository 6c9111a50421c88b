// No quotation has two speakers: of two that claim the same quoted words the surer keeps them.
// Known failure: a quotation in which somebody quotes another, told once for each.
import { isSameSpan, overlaps, type Span, span } from '../../domain'
import { byContent, type FoundAttribution, NEAR } from '../doc'

export const ONE_SPEAKER_STEPS = { claimsFrom }

/** In text order; what one loses to another is gone, and so is whoever loses all. */
export function withOneSpeaker(found: readonly FoundAttribution[]): FoundAttribution[] {
  const kept: (FoundAttribution | null)[] = [...found]
  for (let i = 0; i < kept.length; i++)
    for (let k = i + 1; k < Math.min(kept.length, i + NEAR); k++) {
      const [a, b] = [kept[i], kept[k]]
      if (!a || !b || !ONE_SPEAKER_STEPS.claimsFrom(a, b)) continue
      const [sure, other] = isSurer(a, b) ? [a, b] : [b, a]
      kept[sure === a ? k : i] = without(other, sure.direct)
    }
  return kept.filter((one) => one !== null).sort(byContent)
}

const meets = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some((one) => others.some((other) => overlaps(one, other)))

/** Whether two sources claim the same quoted words. */
function claimsFrom(a: FoundAttribution, b: FoundAttribution): boolean {
  return !isSameSpan(a.source, b.source) && meets(a.direct, b.direct)
}

/** Who is named beside nobody, who has a cue beside none, and else the surer of its words. */
function isSurer(a: FoundAttribution, b: FoundAttribution): boolean {
  if ((a.source === null) !== (b.source === null)) return a.source !== null
  if ((a.cue === null) !== (b.cue === null)) return a.cue !== null
  return a.confidence >= b.confidence
}

/** An attribution without some quoted words; null where nothing else was in it. */
function without(one: FoundAttribution, taken: readonly Span[]): FoundAttribution | null {
  const cut = (spans: readonly Span[]): Span[] => spans.flatMap((part) => outside(part, taken))
  const content = cut(one.content)
  return content.length === 0 ? null : { ...one, content, direct: cut(one.direct) }
}

/** What of a span lies outside of others that stand in text order. */
function outside({ start, end }: Span, taken: readonly Span[]): Span[] {
  const parts: Span[] = []
  let from: number = start
  for (const one of taken) {
    if (one.end <= from || one.start >= end) continue
    if (one.start > from) parts.push(span(from, one.start))
    from = one.end
  }
  if (from < end) parts.push(span(from, end))
  return parts
}
