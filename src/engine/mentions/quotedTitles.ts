// Finds names that stand in quotation marks: “Face the Nation”, the “Movement of the First”.
// Known failure: a title in small letters.
import type { EntityKind } from '../../domain'
import { type Doc, type Quotation, type TokenRange, tokensOf } from '../doc'
import { ORGANIZATION_SUFFIXES } from '../lexicon/organizations'
import { NICKNAME } from '../quotes/use/nickname'
import { wordAt } from './mention'

type Title = TokenRange & { readonly kind: EntityKind }

const SMALL = /^(?:of|the|a|an|in|on|to|for|and|or|at|by|with|from)$/
/** Longest title, in tokens. */
const LONGEST = 9

/** The words of quotations that name something, where they are written like a name: two words or more, all capitalized. */
export function titlesIn(doc: Doc, quotations: readonly Quotation[]): Title[] {
  return quotations.flatMap(({ use, why, pieces }) => {
    const [piece] = pieces
    // “Rep. Robert C. “Bobby” Scott”
    if (use !== 'name' || !piece || why === NICKNAME) return []
    let { from, to } = tokensOf(doc, piece.inner)
    while (to > from && !/[\p{L}\p{N}]/u.test(wordAt(doc, to - 1))) to--
    const words = doc.words.slice(from, to)
    const named = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word))
    const body = [words[0], words[words.length - 1]].some((word = '') => ORGANIZATION_SUFFIXES.has(word))
    const kind = body && !/^Union$/.test(words[words.length - 1] ?? '') ? 'organization' : 'other'
    return named && words.length > 1 && words.length <= LONGEST ? [{ from, to, kind }] : []
  })
}
