// A few words used like an adjective before a noun: the “express” bus; the “use it or lose it” rule.
// They count as somebody’s words only where a cue says whose.
import type { UseRule } from './rule'

const DETERMINER =
  /(?:^|\b(?:the|a|an|this|that|these|those|its|his|her|their|our|my|any|some|no|every|each|such|two|three|of)|\p{L}(?:’s|'s|s’|s'))\s+$/iu

export const modifier: UseRule = ({ inside, before, after }) => {
  const words = inside.split(/\s+/).length
  if (words > 5 || /[.,!?…]$/.test(inside) || !/^\p{Ll}/u.test(inside)) return null
  if (!DETERMINER.test(before)) return null
  if (
    /^\s\p{L}/u.test(after) &&
    !/^\s(?:and|or|but|said|says|he|she|they|to|that|about|in|on|at|for|by|with|as)\b/.test(after)
  ) {
    return { use: 'term', why: 'a phrase in marks used like an adjective' }
  }
  return words <= 2 ? { use: 'term', why: 'a word or two in marks after an article' } : null
}
