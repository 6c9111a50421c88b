// What a rule sees that decides whether words in quotation marks are speech or something else.
import type { Quotation } from '../../doc'

export type Setting = {
  /** The words inside the marks; of a long quotation only its first piece. */
  readonly inside: string
  /** Up to 80 characters before the opening mark, within the paragraph. */
  readonly before: string
  /** Up to 60 characters behind the closing mark, within the paragraph. */
  readonly after: string
  readonly pieces: number
}

export type Verdict = Pick<Quotation, 'use' | 'why'>
export type UseRule = (setting: Setting) => Verdict | null

const SMALL =
  /^(?:a|an|and|as|at|but|by|de|du|for|from|in|into|is|it|la|le|nor|of|off|on|or|over|s|the|to|up|van|via|von|vs|with|my|our|your)$/i

/** Every word that is not a small one opens with a capital or a digit, the first word too: a headline’s case. */
export function isTitleCase(inside: string): boolean {
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? []
  if (words.length === 0 || words.length > 12) return false
  const capital = (w: string) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(w)
  return (
    capital(words[0] as string) &&
    words.every((w) => capital(w) || SMALL.test(w)) &&
    words.some((w) => capital(w) && !SMALL.test(w))
  )
}

/** Words inside that end or divide a sentence, as speech does and a name hardly ever. */
export const hasSentence = (inside: string): boolean => /[.!?…;](?:\s|$)/.test(inside)
