// Background by the fitted model: sentences that the outlet tells as background, and clauses beside what others said.
import type { Background } from '../../domain'
import { type CarefulEvidence, isUnread } from '../attribution/careful'
import { calibrated, round } from '../attribution/confidence'
import { type Doc, type FoundAttribution, type Syntax, spanOfTokens, tokenAt } from '../doc'
import type { LinearModel } from '../model/linear'
import { TENSES } from './clause'
import { type Judgement, judgeSentences } from './judge'
import { LEADING } from './times'
import { whyOf } from './why'

/** From this probability on an encoder's word is taken: half of the F1 that it reaches, where F1 is highest. */
const LIKELY = 0.38

/**
 * From this confidence on a sentence is background: where nothing else speaks for it, and where it names a time of its own, stands
 * in the present tense, or the rules say so too. A dated one of which the rules are sure need only be likely. Of NewsDiscourse's
 * dev sentences, which fitting has not seen, 77 of 100 that pass in the quick reading are right, and 90 in the careful one, whose
 * encoder is surer of what it sees.
 */
const SURE = {
  quick: { alone: 0.66, seconded: 0.5 },
  careful: { alone: 0.87, seconded: 0.55 },
} as const
const RULES_ARE_SURE = 0.65
const UNDATED = LEADING.indexOf('none')
const PRESENT = TENSES.indexOf('present')

type Sentences = {
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
  ruled: readonly Background[],
  careful: CarefulEvidence | null = null,
): Sentences {
  const { facts, judgements } = judgeSentences(doc, syntax, found, model)
  const signed = new Map(
    ruled.map(({ span, confidence }) => [doc.sentenceOf[tokenAt(doc, span.start)], confidence]),
  )
  const quick = {
    table: model.numbers.calibration ?? [],
    threshold: model.numbers.threshold?.[0] ?? LIKELY,
    bar: SURE.quick,
  }
  const read = careful && { table: careful.calibration.background, threshold: LIKELY, bar: SURE.careful }
  const taken = new Uint8Array(doc.sentences.length)
  const background = facts.sentences.flatMap((one, k): Background[] => {
    const { background: judged, leading } = judgements[k] as Judgement
    const isRead = careful !== null && !isUnread(careful, one.sentence.from)
    const { table, threshold, bar } = (isRead && read) || quick
    const likely = isRead ? (careful.background[k] as number) : judged
    const confidence = round(calibrated(likely, table))
    const isDated = one.times.leading !== UNDATED
    const signs = signed.get(k) ?? 0
    const isSure = isDated && signs >= RULES_ARE_SURE
    const seconded = isDated || signs > 0 || one.clause.tense === PRESENT
    const sure = seconded ? bar.seconded : bar.alone
    if (likely < threshold || (confidence < sure && !isSure)) return []
    taken[k] = 1
    const why = `background: ${whyOf(one, leading)}`
    return [{ span: spanOfTokens(doc, one.sentence), why, confidence }]
  })
  return { background, taken }
}
