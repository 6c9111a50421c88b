// Finds background, told in the outlet's own voice: by the fitted model, and by rules where it does not judge.
import { type Background, bySpan, lengthOf } from '../../domain'
import type { CarefulEvidence } from '../attribution/careful'
import { type Doc, type FoundAttribution, type Syntax, sentenceAt, spanOfTokens, tokenAt } from '../doc'
import type { Models } from '../model'
import { barred } from './bars'
import { findSentences } from './fitted'
import { findByRules } from './ruled'

/** The fitted model judges sentences, the rules clauses. */
export const JUDGE_STEPS = { findSentences, findByRules }

/** In text order. Without syntax or fitted weights, by rules alone. */
export function findContext(
  doc: Doc,
  syntax: Syntax | null,
  found: readonly FoundAttribution[],
  models: Models | null,
  careful: CarefulEvidence | null = null,
): Background[] {
  const model = models?.sections.get('context')
  const ruled = barred(doc, found, JUDGE_STEPS.findByRules(doc, found))
  if (!model || !syntax) return ruled
  const { background, taken } = JUDGE_STEPS.findSentences(doc, syntax, found, model, ruled, careful)
  // The model judges sentences; a clause beside what somebody said is left to the rules.
  const clauses = ruled.filter(({ span }) => {
    const token = tokenAt(doc, span.start)
    const sentence = spanOfTokens(doc, sentenceAt(doc, token))
    return !taken[doc.sentenceOf[token] as number] && lengthOf([span]) < lengthOf([sentence])
  })
  return [...barred(doc, found, background), ...clauses].sort((a, b) => bySpan(a.span, b.span))
}
