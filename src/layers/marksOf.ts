// Turns an analysis into the marks that the page draws.
import type { Analysis, Attribution, Background, LayerId, Mark, Span, Target } from '../domain'
import { bySpan, isUnsure, oncePer, overlaps, span, tallyOf } from '../domain'

/** Every mark of an analysis, in text order, the wider first where two start together. */
export function marksOf(analysis: Analysis): readonly Mark[] {
  const { attributions, context } = analysis
  return [...attributions.flatMap(marksOfAttribution), ...context.map(markOfBackground)].sort(
    (a, b) => bySpan(a.span, b.span) || (a.layer < b.layer ? -1 : 1),
  )
}

/** What an analysis has as the one before had it has the very same marks: a correction changes few of hundreds. */
const marksOfAttribution = oncePer((attribution: Attribution): readonly Mark[] => {
  const target: Target = { kind: 'attribution', id: attribution.id }
  const unsure = isUnsure(attribution)
  const direct = attribution.direct.map((at) => ({ layer: 'direct' as const, span: at, target, unsure }))
  const reported = attribution.content
    .flatMap((content) => without(content, attribution.direct))
    .map((at) => ({ layer: 'reported' as const, span: at, target, unsure }))
  return [...direct, ...reported]
})

/** The same of background, while it keeps its place in the list. */
const known = new WeakMap<Background, Mark>()

function markOfBackground(background: Background, index: number): Mark {
  const there = known.get(background)
  if (there?.target.kind === 'context' && there.target.index === index) return there
  const mark: Mark = {
    layer: 'context',
    span: background.span,
    target: { kind: 'context', index },
    unsure: false,
  }
  known.set(background, mark)
  return mark
}

/** What is left of `whole` outside `parts`. */
function without(whole: Span, parts: readonly Span[]): Span[] {
  const left: Span[] = []
  let from: number = whole.start
  for (const part of [...parts].sort(bySpan)) {
    if (!overlaps(whole, part)) continue
    if (part.start > from) left.push(span(from, part.start))
    from = Math.max(from, part.end)
  }
  if (from < whole.end) left.push(span(from, whole.end))
  return left
}

/** A string that tells targets apart: a key in a map, and a word in a `data-` attribute. Each mark is asked for it many times. */
export const targetKey = oncePer((target: Target): string =>
  target.kind === 'attribution' ? `a.${encodeURIComponent(target.id)}` : `c.${target.index}`,
)

export const sameTarget = (a: Target | null, b: Target | null): boolean =>
  a === b || (a !== null && b !== null && targetKey(a) === targetKey(b))

/** `partly`: those of `reported` that hold words of `direct`. */
export type LayerCounts = Readonly<Record<LayerId | 'partly', number>>

/** How many statements and background passages each layer stands for: a partly quoted claim is one, and a claim, as in the lists. */
export function countByLayer({ attributions, context }: Analysis): LayerCounts {
  const { quotes, partlyQuoted, claims } = tallyOf(attributions)
  return { direct: quotes, partly: partlyQuoted, reported: partlyQuoted + claims, context: context.length }
}

/** The target that a key stands for; null for a string that no key is. */
export function parseTargetKey(key: string): Target | null {
  if (key.startsWith('a.')) return { kind: 'attribution', id: decodeURIComponent(key.slice(2)) }
  return /^c\.\d+$/.test(key) ? { kind: 'context', index: Number(key.slice(2)) } : null
}
