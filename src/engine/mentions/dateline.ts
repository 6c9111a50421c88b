// Finds the place where a story is told from, in capitals before a dash or a colon at the head of a paragraph.
import { type Doc, paragraphAt, type TokenRange } from '../doc'
import { wordAt } from './mention'
import { isOpener } from './nameRuns'

/** The last paragraph that may open with a dateline, and tokens of its date, state and agency. */
const LAST_DATELINE = 5
const DATELINE = 10
/** Tokens of the longest place in capitals. */
const LONGEST = 4

const CAPITALS = /^\p{Lu}{2}[\p{Lu}.'’-]*$|^\p{Lu}\.$/u
/** What else stands in capitals before a colon, beside the openers of sentences. */
const KICKER = /^(?:EXCLUSIVE|OPINION|ANALYSIS|LIVE|BREAKING|REVIEW|COMMENT|INTERVIEW|NOTE|VIDEO|POLL|KEY)$/

/** “DUBAI — Qamar Air will fly …”, “ZELENGRAD, Oct 9 (Wire) - …”, “NAGPUR: The court …”. */
export function isDateline(doc: Doc, { from, to }: TokenRange): boolean {
  const paragraph = paragraphAt(doc, from)
  if (doc.paragraphs[paragraph]?.from !== from || paragraph > LAST_DATELINE) return false
  if (!doc.words.slice(from, to).every((word) => CAPITALS.test(word))) return false
  for (let at = to; at < to + DATELINE; at++) if (/^(?:—|–|-|--)$/.test(wordAt(doc, at))) return true
  // A label that stands at the head of several paragraphs is who speaks.
  return (
    wordAt(doc, to) === ':' &&
    !doc.words.slice(from, to).some((word) => KICKER.test(word) || isOpener(word)) &&
    isSingle(doc, from, to)
  )
}

const isSingle = (doc: Doc, from: number, to: number): boolean =>
  doc.paragraphs.every(
    (other) =>
      other.from === from ||
      wordAt(doc, other.from) !== wordAt(doc, from) ||
      wordAt(doc, other.from + to - from) !== ':',
  )

/** The capitals of a dateline at a token. */
export function datelineAt(doc: Doc, from: number): (TokenRange & { readonly kind: 'place' }) | null {
  if (from > 0 && doc.sentenceOf[from] === doc.sentenceOf[from - 1]) return null
  let to = from
  while (to < from + LONGEST && CAPITALS.test(wordAt(doc, to))) to++
  return to > from && isDateline(doc, { from, to }) ? { from, to, kind: 'place' } : null
}
