// What a screen reader hears where a highlight begins, and what the page announces.
import type { Target } from '../domain'
import { assertNever, spokenStatement, tellStatement, unsureOf } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'

/** “quote by Vladimir Putin, via TASS, unsure of the words”. */
export function spokenLabel(analyzed: AnalyzedArticle, target: Target): string {
  switch (target.kind) {
    case 'context':
      return 'background'
    case 'attribution': {
      const attribution = analyzed.attributions.get(target.id)
      if (!attribution) return ''
      return [spokenStatement(tellStatement(analyzed, attribution)), unsureOf(attribution)]
        .filter(Boolean)
        .join(', ')
    }
    default:
      return assertNever(target)
  }
}
