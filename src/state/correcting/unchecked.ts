// Which highlights of an article are still to be looked at, the unsure first.
import type { Span, Target } from '../../domain'
import type { AnalyzedArticle } from '../analyzedArticle'
import { checkOf } from '../checked'

type Sureness = { readonly target: Target; readonly at: Span; readonly sure: number }

/** Every highlight with how sure it is, in text order. */
const surenesses = ({ analysis }: Pick<AnalyzedArticle, 'analysis'>): readonly Sureness[] =>
  [
    ...analysis.attributions.map(({ id, content, confidence }) => ({
      target: { kind: 'attribution', id } as const,
      at: content[0],
      sure: Math.min(confidence.speaker, confidence.words),
    })),
    ...analysis.context.map(({ span, confidence }, index) => ({
      target: { kind: 'context', index } as const,
      at: span,
      sure: confidence,
    })),
  ].sort((a, b) => a.at.start - b.at.start)

/** What nobody has looked at yet, what is least sure first. */
export const uncheckedOf = (analyzed: AnalyzedArticle): readonly Target[] =>
  surenesses(analyzed)
    .filter(({ target }) => checkOf(analyzed, target) === null)
    .sort((a, b) => a.sure - b.sure)
    .map(({ target }) => target)
