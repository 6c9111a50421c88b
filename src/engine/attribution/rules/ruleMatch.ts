// What a rule hands on: an attribution in tokens, before quotations are shared out and chains are read.
import type { Range } from './taggedDoc'

export type RuleMatch = {
  readonly rule: string
  /** For the card, in plain words. */
  readonly why: string
  readonly source: Range | null
  readonly cue: Range | null
  readonly addressee: Range | null
  /** Text order; quotations that the content is made of keep their marks here. */
  readonly content: readonly Range[]
  /** Relays that the rule itself read (“in remarks carried by National Radio”). */
  readonly via: readonly Range[]
  readonly confidence: number
  /** Its form alone (a transcript, a block quotation) makes the content direct speech. */
  readonly spoken: boolean
}

/** A match without what most rules leave out. */
export function ruleMatch(
  rule: string,
  why: string,
  confidence: number,
  parts: Partial<RuleMatch> & Pick<RuleMatch, 'content'>,
): RuleMatch {
  return { rule, why, confidence, source: null, cue: null, addressee: null, via: [], spoken: false, ...parts }
}
