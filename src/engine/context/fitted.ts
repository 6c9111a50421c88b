// Background by the fitted model: sentences that the outlet tells as background, and clauses beside what others said.
import { type Background, type Span, span } from '../../domain'
import type { CarefulEvidence } from '../attribution/careful'
import { calibrated, round } from '../attribution/confidence'
import type { Doc, FoundAttribution, Syntax } from '../doc'
import type { LinearModel } from '../model/linear'
import type { SentenceFacts } from './facts'
import { type Judgement, judgeSentences } from './judge'
import { whyOf } from './why'

/**
 * From this share of a sentence's words in content, it is told as background only if the model is more likely right
 * than not: “In 2016 a judge ruled that …” is, “…, according to the ministry” mostly is not. Chosen by judgement.
 */
const MOSTLY_ATTRIBUTED = 0.4
const SURE = 0.6

/** From this probability on an encoder's word is taken: half of the F1 that it reaches, where F1 is highest. */
const LIKELY = 0.38

export type Sentences = {
  /** In text order. */
  readonly background: readonly Background[]
  /** By sentence: 1 where the model takes it for background. */
  readonly taken: Uint8Array
}

export function findSentences(
  doc: Doc,
  syntax: Syntax,
  found: readonly FoundAttribution[],
  model: LinearModel,
  careful: CarefulEvidence | null = null,
): Sentences {
  const { facts, judgements } = judgeSentences(doc, syntax, found, model)
  const threshold = careful ? LIKELY : (model.numbers.threshold?.[0] ?? SURE)
  const table = careful?.calibration.background ?? model.numbers.calibration ?? []
  const taken = new Uint8Array(doc.sentences.length)
  const background = facts.sentences.flatMap((one, k): Background[] => {
    const { background: judged, leading } = judgements[k] as Judgement
    const likely = careful ? (careful.background[k] as number) : judged
    if (likely < threshold) return []
    if (one.reported + one.direct >= MOSTLY_ATTRIBUTED && likely < SURE) return []
    taken[k] = 1
    const why = `background: ${whyOf(one, leading)}`
    const confidence = round(calibrated(likely, table))
    return partsWithoutQuotes(doc, one).map((at) => ({ span: at, why, confidence }))
  })
  return { background, taken }
}

/** The sentence without what is quoted in it: nobody's own words are the outlet's background. */
function partsWithoutQuotes(doc: Doc, { sentence: { from, to }, attributions }: SentenceFacts): Span[] {
  const end = doc.ends[to - 1] as number
  const parts: Span[] = []
  let at = doc.starts[from] as number
  for (const quoted of attributions.flatMap(({ direct }) => direct)) {
    if (quoted.start > at && quoted.start < end) parts.push(span(at, quoted.start))
    at = Math.max(at, quoted.end)
  }
  if (at < end) parts.push(span(at, end))
  return parts.filter((part) => /\p{L}{2}/u.test(doc.text.slice(part.start, part.end)))
}
