// What the length of a link means for whoever sends it: messengers and mail programs cut long ones.

export type LinkLength = 'short' | 'long' | 'veryLong' | 'tooLongToSend' | 'impossible'

/** Characters from which on some, and many, programs cut a link. */
export const SOME_CUT_FROM = 2_000
export const MANY_CUT_FROM = 4_000
/** Characters above which a file, or a link without the text, is the better way. */
const SEND_OTHERWISE = 8_000

/** How a link of `length` characters will fare; `longest` is what the app itself still opens. */
export function judgeLinkLength(length: number, longest: number): LinkLength {
  if (length > longest) return 'impossible'
  if (length > SEND_OTHERWISE) return 'tooLongToSend'
  if (length > MANY_CUT_FROM) return 'veryLong'
  return length > SOME_CUT_FROM ? 'long' : 'short'
}
