// Background by rules: told in the outlet's own voice, by sentence, and by what a sentence holds beside an attribution.
import { type Background, type Span, textOf } from '../../domain'
import { type Doc, type FoundAttribution, type Sentence, spanOfTokens } from '../doc'
import { EVIDENCE_RULES } from './evidence'
import { besideSpeech, takenBy } from './ownWords'

/** Log odds before any sign is seen; set by judgement: a sentence is news until a sign speaks for background. */
const PRIOR = -0.75
/** Added for later paragraphs, where background gathers. */
const LATER = 0.4
/** Background under this confidence is not shown. */
const SHOWN = 0.5

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** What speaks for background beside the signs in a sentence’s own words. */
export const BACKGROUND_STEPS = { besideSpeech, placeOf }

/** Background of an article, in text order; none overlaps what somebody is said to have said. */
export function findByRules(doc: Doc, found: readonly FoundAttribution[]): Background[] {
  const taken = takenBy(found)
  const background: Background[] = []
  let k = 0
  for (const sentence of doc.sentences) {
    const whole = spanOfTokens(doc, sentence)
    while (k < taken.length && (taken[k] as Span).end <= whole.start) k++
    const inside: Span[] = []
    for (let i = k; i < taken.length && (taken[i] as Span).start < whole.end; i++)
      inside.push(taken[i] as Span)
    const own = inside.length === 0 ? whole : BACKGROUND_STEPS.besideSpeech(doc.text, whole, inside)
    const judged = own && judge(doc, own, sentence)
    if (judged) background.push(judged)
  }
  return background
}

/** Weighs the signs; the strongest one is the reason shown. */
function judge(doc: Doc, at: Span, sentence: Sentence): Background | null {
  const text = textOf(doc.text, at)
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return null
  let odds = PRIOR + BACKGROUND_STEPS.placeOf(doc, sentence)
  let reason = { why: 'told by the outlet itself, with no source', weight: 0 }
  for (const evidence of Object.values(EVIDENCE_RULES)) {
    if (!evidence.sign.test(text)) continue
    odds += evidence.weight
    if (evidence.weight > reason.weight) reason = evidence
  }
  const confidence = logistic(odds)
  return confidence >= SHOWN ? { span: at, why: `background: ${reason.why}`, confidence } : null
}

function placeOf({ paragraphs }: Doc, { paragraph }: Sentence): number {
  return paragraph / Math.max(1, paragraphs.length - 1) > 0.3 ? LATER : 0
}
