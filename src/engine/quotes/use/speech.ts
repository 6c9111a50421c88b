// What is left is speech: whole sentences, or a fragment worked into the outlet’s own sentence.
import type { Setting, Verdict } from './rule'

/** Always decides. “We won,” she said → speech; the plan was “a slap in the face” → fragment. */
export function speechOrFragment({ inside, before, pieces }: Setting): Verdict {
  if (pieces > 1) return { use: 'speech', why: 'quotation marks carried over paragraphs' }
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(inside)
  const ends = /[.,!?…—–-]$/.test(inside)
  const words = inside.split(/\s+/).length
  if (capital && (ends || words >= 4)) return { use: 'speech', why: 'a sentence in quotation marks' }
  if (/:\s*$/.test(before) || (ends && words >= 4)) return { use: 'speech', why: 'words in quotation marks' }
  return { use: 'fragment', why: 'a few words in quotation marks' }
}
