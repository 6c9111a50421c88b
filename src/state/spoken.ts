// What a screen reader hears where a highlight begins, and what the page announces.
import type { Attribution, Target } from '../domain'
import { assertNever } from '../domain'
import { nameOfSource, type Reading } from './reading'

/** “quote by Vladimir Putin, via TASS”. */
export function spokenLabel(reading: Reading, target: Target): string {
  switch (target.kind) {
    case 'context':
      return 'context'
    case 'attribution': {
      const attribution = reading.attributions.get(target.id)
      return attribution ? spokenAttribution(reading, attribution) : ''
    }
    default:
      return assertNever(target)
  }
}

function spokenAttribution(reading: Reading, attribution: Attribution): string {
  const { source, via } = attribution
  const by =
    source.kind === 'missing'
      ? 'without a source'
      : source.kind === 'unresolved'
        ? 'by somebody unclear'
        : `by ${nameOfSource(reading, source)}`
  const relays = via.map((relay) => `, via ${nameOfSource(reading, relay)}`).join('')
  return `${KINDS[attribution.manner]} ${by}${relays}`
}

const KINDS = { direct: 'quote', reported: 'claim', mixed: 'partly quoted claim' } as const
