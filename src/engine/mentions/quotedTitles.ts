// Finds names that stand in quotation marks: “Face the Nation”, the “Movement of the First”.
// Known failure: a title in small letters.
import type { Doc, Quotation, TokenRange } from '../doc'
import { tokensOf, wordAt } from './mention'

const SMALL = /^(?:of|the|a|an|in|on|to|for|and|or|at|by|with|from)$/
/** Longest title, in tokens. */
const LONGEST = 9

/** The words of quotations that name something, where they are written like a name: two words or more, all capitalized. */
export function titlesIn(doc: Doc, quotations: readonly Quotation[]): TokenRange[] {
  return quotations.flatMap(({ use, why, pieces }) => {
    const [piece] = pieces
    if (use !== 'name' || !piece || why === NICKNAME) return []
    let { from, to } = tokensOf(doc, piece.inner)
    while (to > from && !/[\p{L}\p{N}]/u.test(wordAt(doc, to - 1))) to--
    const words = doc.words.slice(from, to)
    const named = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word))
    return named && words.length > 1 && words.length <= LONGEST ? [{ from, to }] : []
  })
}

/** What the quotation stage says of “Rep. Robert C. “Bobby” Scott”. */
const NICKNAME = 'a nickname inside a name'
