// A name in a title’s case inside a running sentence: a meeting of the “Movement of the First”, the organization for …
// Known failure: shouted headlines, and a quotation of one name (“Mom,” she said is kept by its comma).
import { hasSentence, isTitleCase, type UseRule } from './rule'

export const titleCase: UseRule = ({ inside, before, after }) => {
  if (hasSentence(inside) || /[,!?]$/.test(inside) || !isTitleCase(inside)) return null
  const words = inside.split(/\s+/)
  const article = /\b(?:the|a|an|this|its|his|her|their|our|of|at|in|for|by|as|with|and|its own) $/i.test(
    before,
  )
  // A colon or a comma before it, or a speaker behind it, makes even capitals speech.
  if (/[:,]\s*$/.test(before) || /^,?\s+(?:said|says|he|she)\b/.test(after)) return null
  if (words.length >= 2 && (article || words.length >= 3 || before.trim() === '')) {
    return { use: 'name', why: 'set like a name' }
  }
  if (words.length === 1 && /\b(?:the|a|an) $/i.test(before))
    return { use: 'term', why: 'one capitalized word after an article' }
  return null
}
