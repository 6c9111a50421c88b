// The text form of a selector in a link: at most 64 characters of base64url, of a length that its beginning foretells.
import { DigitReader, digit, fixed, place, signed, small } from './digits'
import { checkText, contextOf, MAX_LENGTH, type Selector, STRICTEST, sampleOf } from './selector'

/** Edge deltas up to six code units share one digit; 7 says that the whole number follows. */
const FAR = 7
/** Digits that close a selector. */
const CLOSING = 2

/** A selector without its words: what a link says first, and what the number of its words follows from. */
export type Fields = Omit<Selector, 'head' | 'tail' | 'before' | 'after'>

/** Characters that a selector takes beside its words. */
export const overheadOf = (fields: Fields): number => 1 + formatFields(fields).length + CLOSING

/**
 * Strictness and whether the text ends early · length · place · edges · check · head · tail · before · after, and two
 * digits over all of it. A cut link is always noticed, by its length; other damage in 4,095 of 4,096 cases.
 */
export function format(selector: Selector): string {
  const { strictness, length, head, tail, before, after } = selector
  const endsEarly = after.length < contextOf(length, strictness, overheadOf(selector))
  const opening = digit(strictness * 2 + (endsEarly ? 1 : 0)) + (endsEarly ? digit(after.length) : '')
  const words = [...head, ...tail, ...before, ...after].map(digit).join('')
  const body = opening + formatFields(selector) + words
  return body + fixed(checkText(body), CLOSING)
}

function formatFields({ length, at, startDelta, endDelta, check }: Fields): string {
  const start = startDelta <= 0 && -startDelta < FAR ? -startDelta : FAR
  const end = endDelta >= 0 && endDelta < FAR ? endDelta : FAR
  const edges =
    digit(start * 8 + end) + (start === FAR ? signed(startDelta) : '') + (end === FAR ? signed(endDelta) : '')
  return small(length) + place(at) + edges + fixed(check, 2)
}

/** The selector that `text` says, or null where it is cut, damaged or something else. */
export function parse(text: string): Selector | null {
  if (text.length > MAX_LENGTH) return null
  const reader = new DigitReader(text)
  const opening = reader.fixed(1)
  if (opening === null || opening > STRICTEST * 2 + 1) return null
  const endsEarly = opening % 2 === 1
  const ending = endsEarly ? reader.fixed(1) : Number.POSITIVE_INFINITY
  const fields = parseFields(reader, opening >> 1)
  if (fields === null || ending === null) return null

  const sample = sampleOf(fields.length)
  const context = contextOf(fields.length, fields.strictness, overheadOf(fields))
  const head = reader.list(sample.head)
  const tail = reader.list(sample.tail)
  const before = reader.list(Math.min(context, fields.at))
  const after = reader.list(Math.min(context, ending))
  const closing = reader.fixed(CLOSING)
  if (!head || !tail || !before || !after || closing === null || !reader.done) return null
  return closing === checkText(text.slice(0, -CLOSING)) ? { ...fields, head, tail, before, after } : null
}

function parseFields(reader: DigitReader, strictness: number): Fields | null {
  const length = reader.small()
  const at = reader.place()
  const edges = reader.fixed(1)
  if (length === null || at === null || edges === null) return null
  const startDelta = edges >> 3 === FAR ? reader.signed() : 0 - (edges >> 3)
  const endDelta = (edges & 7) === FAR ? reader.signed() : edges & 7
  const check = reader.fixed(2)
  if (startDelta === null || endDelta === null || check === null) return null
  return { strictness, length, at, startDelta, endDelta, check }
}
