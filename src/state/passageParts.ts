// The parts of a linked passage that somebody said, where the passage is a statement which its cue splits: “We came,” he said, “and we stay.”
import type { Span } from '../domain'
import { targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'

/** The pieces of the highlight that reaches from end to end of the passage; else the passage as it is. */
export function partsOfPassage({ marks }: AnalyzedArticle, at: Span): readonly Span[] {
  const pieces = new Map<string, Span[]>()
  for (const mark of marks) {
    if (mark.span.start < at.start || mark.span.end > at.end) continue
    const key = targetKey(mark.target)
    pieces.set(key, [...(pieces.get(key) ?? []), mark.span])
  }
  const reaches = (spans: readonly Span[]) =>
    spans.some(({ start }) => start === at.start) && spans.some(({ end }) => end === at.end)
  return [...pieces.values()].find(reaches) ?? [at]
}
