// How often links hold, by kind of revision: recovered where eight tenths are shared, or gone and said so.
import type { RevisionCase } from './cases'
import { overlaps, type Place, tokensOf } from './draft'

export type Verdict = {
  readonly at: Place | null
  readonly expected: Place | null
  /** Milliseconds to resolve, the words read anew. */
  readonly ms: number
  readonly characters: number
}

export type Outcome = 'recovered' | 'wrong' | 'partial' | 'missed'

function outcomeOf({ at, expected }: Verdict): Outcome {
  if (expected === null) return at === null ? 'recovered' : 'wrong'
  if (at === null) return 'missed'
  const shared = overlaps(at, expected)
    ? Math.min(at.end, expected.end) - Math.max(at.start, expected.start)
    : 0
  const ratio = shared / (Math.max(at.end, expected.end) - Math.min(at.start, expected.start))
  return ratio >= 0.8 ? 'recovered' : ratio >= 0.5 ? 'partial' : 'wrong'
}

type Row = { readonly outcome: Outcome; readonly verdict: Verdict }

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0

export class Tally {
  private readonly rows = new Map<string, Row[]>()

  add(name: string, { original, passage }: RevisionCase, verdict: Verdict): Outcome {
    const outcome = outcomeOf(verdict)
    const { length } = tokensOf(original, passage)
    const group = verdict.expected === null ? 'ALL gone' : 'ALL present'
    const size = length <= 5 ? 'ALL to 5 words' : length > 30 ? 'ALL over 30 words' : 'ALL 6 to 30 words'
    for (const key of [group, size, name])
      this.rows.set(key, [...(this.rows.get(key) ?? []), { outcome, verdict }])
    return outcome
  }

  /** One line a kind, in percent. */
  table(): string {
    const head = `${'revision'.padEnd(38)}    n  recov  wrong   part   miss   ms50   ms95  chars95  max`
    const keys = [...this.rows.keys()].sort(
      (a, b) => Number(b.startsWith('ALL')) - Number(a.startsWith('ALL')),
    )
    return [head, ...keys.map((key) => this.line(key))].join('\n')
  }

  private line(key: string): string {
    const rows = this.rows.get(key) ?? []
    const share = (outcome: Outcome) =>
      ((100 * rows.filter((row) => row.outcome === outcome).length) / rows.length).toFixed(2).padStart(7)
    const ms = rows.map(({ verdict }) => verdict.ms)
    const characters = rows.map((row) => row.verdict.characters)
    return (
      key.padEnd(38) +
      String(rows.length).padStart(5) +
      share('recovered') +
      share('wrong') +
      share('partial') +
      share('missed') +
      quantile(ms, 0.5).toFixed(2).padStart(7) +
      quantile(ms, 0.95).toFixed(2).padStart(7) +
      String(quantile(characters, 0.95)).padStart(9) +
      String(Math.max(...characters)).padStart(5)
    )
  }
}
