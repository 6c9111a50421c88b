// How sure an attribution is: the labels' probabilities, brought to the share that proved right on held-out articles.
import type { FoundAttribution } from '../doc'
import type { TensorModel } from '../model'
import type { Assess } from './combine'
import type { Decoded } from './decode'
import { CONTENT, CUE, LABELS, SOURCE } from './labels'
import type { Linked } from './link'

/** Mean probability of the role over a range’s tokens. */
function mean(
  { probabilities }: Pick<Decoded, 'probabilities'>,
  from: number,
  to: number,
  role: number,
): number {
  let sum = 0
  for (let i = from; i < to; i++)
    sum += (probabilities[i * LABELS + role] ?? 0) + (probabilities[i * LABELS + role + 1] ?? 0)
  return sum / Math.max(1, to - from)
}

/** What the labels say before calibration, 0 to 1: content, cue and source must all hold. */
export function rawConfidence(
  decoded: Pick<Decoded, 'probabilities'>,
  { source, cue, content }: Linked,
): number {
  let words = 0
  let sum = 0
  for (const { from, to } of content) {
    sum += mean(decoded, from, to, CONTENT) * (to - from)
    words += to - from
  }
  const ofCue = cue ? mean(decoded, cue.from, cue.to, CUE) : 0.5
  const ofSource = source ? mean(decoded, source.from, source.to, SOURCE) : 0.7
  return (sum / Math.max(1, words)) * ofCue * ofSource
}

/** Raw confidences to shares that were right: `table` holds pairs (raw, share), ascending; straight lines between. */
export function calibrated(raw: number, table: readonly number[]): number {
  if (table.length < 2) return raw
  for (let k = 0; k + 3 < table.length; k += 2) {
    const [x0 = 0, y0 = 0, x1 = 1, y1 = 1] = table.slice(k, k + 4)
    if (raw <= x0) return y0
    if (raw < x1) return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0)
  }
  return table[table.length - 1] ?? raw
}

/** Under which name the weights know what rules of a kind are worth, and all of them together. */
export const ruleKind = ({ rule }: FoundAttribution, instead: boolean): string =>
  instead ? `rule ${rule} for the model` : `rule ${rule}`
export const ANY_RULE = 'rule'

/** How often the words of such rules proved right, and of these the speaker, in the place of what the rules think of themselves. */
export function assessorOf({ numbers }: Pick<TensorModel, 'numbers'>): Assess {
  const assessed = new Map<FoundAttribution, FoundAttribution>()
  return (rule, instead) => {
    const [confidence, speaker] = numbers[ruleKind(rule, instead)] ?? numbers[ANY_RULE] ?? []
    if (confidence === undefined || speaker === undefined) return rule
    const known = assessed.get(rule) ?? { ...rule, confidence, speaker }
    assessed.set(rule, known)
    return known
  }
}

/** Two digits are all that calibration supports. */
export const round = (share: number): number => Math.round(share * 100) / 100
