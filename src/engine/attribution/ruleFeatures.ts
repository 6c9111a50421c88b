// What the rules took each token for: the network reads it beside the words.
import type { Span } from '../../domain'
import { type Doc, type FoundAttribution, tokenAt } from '../doc'

/** 0 for nothing; else 1 + kind × 4 + (2 where the rule is sure) + (1 at the first token). */
const KIND = { content: 0, source: 1, cue: 2 } as const

/** A rule this sure is set apart; about the middle of what rules give themselves. */
const SURE = 0.55

/** One number under 13 a token; later rules in text order overwrite, cues and sources stand above contents. */
export function ruleFeaturesOf(doc: Doc, ruled: readonly FoundAttribution[]): Uint8Array {
  const ruleFeatures = new Uint8Array(doc.words.length)
  const paint = ({ start, end }: Span, kind: number, sure: boolean): void => {
    const code = 1 + kind * 4 + (sure ? 2 : 0)
    let first = 1
    for (let i = tokenAt(doc, start); i < ruleFeatures.length && (doc.starts[i] as number) < end; i++) {
      ruleFeatures[i] = code + first
      first = 0
    }
  }
  for (const { content, confidence } of ruled)
    for (const span of content) paint(span, KIND.content, confidence >= SURE)
  for (const { source, confidence } of ruled) if (source) paint(source, KIND.source, confidence >= SURE)
  for (const { cue, confidence } of ruled) if (cue) paint(cue, KIND.cue, confidence >= SURE)
  return ruleFeatures
}
