// A statement's words as a list or a table shows them: its pieces in one line, the source's own in quotation marks.
import type { Attribution } from './analysis'
import { inOneLine } from './inOneLine'
import { type Span, textOf } from './span'

/** What may lie between two pieces without anything being left out: marks and space. */
const SEAM = /^[\s“”‘’"'«»‹›]*$/u

/** “just how many “friends” Russia supposedly has”; what the statement leaves out is “ … ”. */
export function contentWords(
  text: string,
  { content, direct }: Pick<Attribution, 'content' | 'direct'>,
): string {
  let words = ''
  let before: Span | null = null
  for (const at of content) {
    if (before) words += SEAM.test(text.slice(before.end, at.start)) ? ' ' : ' … '
    words += quoted(text, at, direct)
    before = at
  }
  return inOneLine(words)
}

/** Content leaves its outer quotation marks out: they are put back where it begins or ends in the source's own words. */
function quoted(text: string, at: Span, direct: readonly Span[]): string {
  const opens = direct.some(({ start }) => start === at.start) ? '“' : ''
  const closes = direct.some(({ end }) => end === at.end) ? '”' : ''
  return opens + textOf(text, at) + closes
}
