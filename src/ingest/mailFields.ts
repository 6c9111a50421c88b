// What the fields of a mail say, in a reader's terms: a subject without the marks of answers, a sender's name.
import { inOneLine } from '../domain'

/** A headline: “Fwd: Re: The bridge is shut” is “The bridge is shut”. */
export function subjectOf(field: string): string {
  let subject = inOneLine(field)
  for (let mark = MARK.exec(subject); mark; mark = MARK.exec(subject)) subject = subject.slice(mark[0].length)
  return subject
}

const MARK = /^(?:fwd?|re|aw|wg) ?: ?/i

/** “"Ines Marlow" <ines@herald.example>” is Ines Marlow; null where only an address stands. */
export function senderOf(field: string): string | null {
  const before = field.split('<', 1)[0]!.replaceAll('"', '').trim()
  return before === '' || before.includes('@') ? null : before
}
