// What a screen reader hears where a highlight begins, and what the page announces.
import type { Target } from '../domain'
import { assertNever, spokenStatement, tellStatement } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'

/** “quote by Vladimir Putin, via TASS”. */
export function spokenLabel(analyzed: AnalyzedArticle, target: Target): string {
  switch (target.kind) {
    case 'context':
      return 'background'
    case 'attribution': {
      const attribution = analyzed.attributions.get(target.id)
      return attribution ? spokenStatement(tellStatement(analyzed, attribution)) : ''
    }
    default:
      return assertNever(target)
  }
}
