// Where a quotation ends whose closing mark was forgotten.

/**
 * “The cables were bare, drummer Xanthe Gorrell said. “I played in rubber boots.”
 * The last comma before a speaker and a verb of saying is where the mark was meant to stand.
 * Known failure: a verb that is not in this short list.
 */
const SPEAKER_TAIL =
  /[,?!](?=\s{1,9}(?:(?:(?!\b(?:and|but|that|who)\b)[^,.!?;:“”"]){1,60}\s(?:said|says|added|adds|told|asked|recalled|explained|wrote|warned|insisted|replied)|(?:said|says|added|adds|asked|recalled|explained|wrote|warned|insisted|replied)\s[^,!?;:“”"]{1,60})[^!?“”"]{0,80}[.:,]?\s{0,9}$)/

/** Offset where the quotation's words end, or `to` where the stretch names no speaker. */
export function findForgottenEnd(text: string, from: number, to: number): number {
  // Only the last 240 characters can hold the speaker: the cost stays bounded in long paragraphs.
  const start = Math.max(from, to - 240)
  const m = SPEAKER_TAIL.exec(text.slice(start, to))
  return m ? start + m.index : to
}
