// One claim of a page's metadata as plain text: found, unescaped, and made comparable.
import { inOneLine } from '../../domain'
import type { PageFacts } from './pageFacts'

/** The first of these `meta` names that the page has. */
export function first(facts: PageFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0]
    if (value) return value
  }
  return null
}

/** A value of JSON-LD where it is text. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decoded(inOneLine(value)) : null

/** JSON-LD and meta values are often escaped once more than they should be. */
export function decoded(value: string): string {
  return value
    .replace(/&(?:#0*39|#x27|apos|rsquo|#8217);/gi, (e) => (/8217|rsquo/i.test(e) ? '’' : "'"))
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:ldquo|#8220);/gi, '“')
    .replace(/&(?:rdquo|#8221);/gi, '”')
    .replace(/&(?:ndash|#8211);/gi, '–')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&amp;/gi, '&')
}

/** Letters and digits alone, so that quotation marks and dashes of any kind agree. */
export const foldLine = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
