// Cuts what a headline's capitals run together: “Democrats Call For Action” names nobody, “Graham Says” names Graham.
import type { Doc, TokenRange } from '../doc'
import { isLoud, timesCapital, timesSmall } from './casing'
import { type NameMention, wordAt, wordsOf } from './mention'

/** “Democrats Call For Action”: words that the article also writes small, or that no name holds, make it a piece of a headline. */
function isSentence(doc: Doc, { from, to }: TokenRange): boolean {
  let small = 0
  for (let i = from; i < to; i++) {
    const lower = wordAt(doc, i).toLowerCase()
    if (i > from && HEADLINE_WORDS.test(lower)) return true
    if (lower.length > 3 && timesSmall(doc, lower) > timesCapital(doc, lower)) small++
  }
  return small >= 2
}

const HEADLINE_WORDS =
  /^(?:is|are|was|were|be|has|have|had|do|does|will|would|can|could|should|may|might|must|not|while|when|if|because|after|before|over|with|from|his|her|their|its|he|she|they|it|who|how|why|what|says|said|calls|gets|makes|takes|goes|won)$/

/** Tokens of the longest name that is looked for in a headline. */
const LONGEST = 16

/** In a headline the name may have run into its verb (“Graham Says”): what the article names elsewhere cuts it down. */
export function cutInHeadlines(doc: Doc, names: readonly NameMention[]): NameMention[] {
  const loud = ({ from }: TokenRange) => isLoud(doc, from)
  const quiet = names.filter((name) => !loud(name))
  const known = new Set(quiet.map((name) => wordsOf(doc, name)))
  const longest = quiet.reduce((tokens, { from, to }) => Math.max(tokens, Math.min(to - from, LONGEST)), 0)
  return names.filter((name) => {
    if (!loud(name) || known.has(wordsOf(doc, name))) return true
    if (name.to - name.from > 1 && isSentence(doc, name)) return false
    for (let from = name.from; from < name.to; from++)
      for (let to = from + 1; to <= Math.min(name.to, from + longest); to++)
        if (to - from < name.to - name.from && known.has(wordsOf(doc, { from, to }))) return false
    return true
  })
}
