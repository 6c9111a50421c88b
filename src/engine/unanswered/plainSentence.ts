// A sentence as one string, a space around every token, that expressions can be matched against and led back to tokens.
import { firstIndex } from '../../domain'
import { LONGEST_CLAUSE } from '../attribution/rules/clause'
import { isQuoted, type Range, type TaggedDoc } from '../attribution/rules/taggedDoc'

export type PlainSentence = {
  readonly sentence: Range
  /** Lower case, straight apostrophes; what somebody else says in quotation marks is one mark a token. */
  readonly text: string
  /** The token that a character stands in. */
  readonly tokenAt: (offset: number) => number
}

/** What of a sentence is read: all of it in news. */
export function plainSentence(tagged: TaggedDoc, { from, to }: Range): PlainSentence {
  const sentence = { from, to: Math.min(to, from + LONGEST_CLAUSE) }
  const starts: number[] = []
  let text = ' '
  for (let i = sentence.from; i < sentence.to; i++) {
    starts.push(text.length)
    text += `${isQuoted(tagged, i) ? '“' : (tagged.lower[i] as string).replace(/’/g, "'")} `
  }
  return {
    sentence,
    text,
    tokenAt: (offset) =>
      from + Math.max(0, firstIndex(starts.length, (k) => (starts[k] as number) > offset) - 1),
  }
}
