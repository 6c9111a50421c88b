// What a screen reader hears where a highlight begins, and what the page announces.
import type { Target } from '../domain'
import { assertNever, spokenStatement, tellSaying, unsureOf } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import { checkOf, tellCheck } from './checked'

/** “quote by Vladimir Putin, via TASS, unsure of the words”. */
export function spokenLabel(analyzed: AnalyzedArticle, target: Target): string {
  const check = checkOf(analyzed, target)
  const checked = check && tellCheck(check)
  switch (target.kind) {
    case 'context':
      return ['background', checked].filter(Boolean).join(', ')
    case 'attribution': {
      const attribution = analyzed.attributions.get(target.id)
      if (!attribution) return ''
      const sure = checked ?? unsureOf(attribution)
      return [spokenStatement(tellSaying(analyzed, attribution)), sure].filter(Boolean).join(', ')
    }
    default:
      return assertNever(target)
  }
}
