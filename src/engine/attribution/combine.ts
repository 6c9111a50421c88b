// Joins what the fitted model found with what the rules found: the model decides where both read the same words.
import { bySpan, overlaps, type Span } from '../../domain'
import type { FoundAttribution } from '../doc'

/** Code units of content that two attributions share. */
function shared(a: FoundAttribution, b: FoundAttribution): number {
  let sum = 0
  for (const x of a.content) {
    for (const y of b.content) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  }
  return sum
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

export type Knobs = { sure: number; ruleAt: number; modelBelow: number; alone: number; part: number }
const K: Knobs = { sure: 0.5, ruleAt: 2, modelBelow: 0, alone: 0, part: 0.25 }

export function combine(
  fitted: readonly FoundAttribution[],
  ruled: readonly FoundAttribution[],
  knobs: Knobs = K,
): FoundAttribution[] {
  const used = new Set<FoundAttribution>()
  const completed = fitted.flatMap((one) => {
    const twin = ruled.find((rule) => one.cue && rule.cue && overlaps(one.cue, rule.cue))
    if (!twin) return one.confidence < knobs.alone ? [] : one
    used.add(twin)
    if (twin.confidence >= knobs.ruleAt && one.confidence < knobs.modelBelow) return twin
    const source = one.source ?? twin.source
    return { ...one, source, addressee: twin.addressee, via: twin.via }
  })
  const more = ruled.filter(
    (rule) =>
      !used.has(rule) &&
      (rule.cue === null || rule.confidence >= knobs.sure) &&
      completed.every((one) => shared(one, rule) < length(rule.content) * knobs.part),
  )
  return [...completed, ...more].sort((a, b) => bySpan(a.content[0] as Span, b.content[0] as Span))
}
