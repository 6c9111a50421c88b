// What a screen reader hears where a highlight begins, and what the page announces.
import type { Attribution, Target } from '../domain'
import { assertNever } from '../domain'
import { type AnalyzedArticle, nameOfSource } from './analyzedArticle'

/** “quote by Vladimir Putin, via TASS”. */
export function spokenLabel(analyzed: AnalyzedArticle, target: Target): string {
  switch (target.kind) {
    case 'context':
      return 'background'
    case 'attribution': {
      const attribution = analyzed.attributions.get(target.id)
      return attribution ? spokenAttribution(analyzed, attribution) : ''
    }
    default:
      return assertNever(target)
  }
}

function spokenAttribution(analyzed: AnalyzedArticle, attribution: Attribution): string {
  const { source, via } = attribution
  const by =
    source.kind === 'missing'
      ? 'without a source'
      : source.kind === 'unresolved'
        ? 'by somebody unclear'
        : `by ${nameOfSource(analyzed, source)}`
  const relays = via.map((relay) => `, via ${nameOfSource(analyzed, relay)}`).join('')
  return `${KINDS[attribution.manner]} ${by}${relays}`
}

const KINDS = { direct: 'quote', reported: 'claim', mixed: 'partly quoted claim' } as const
