// A saved mail → markup: its text, its subject as headline, its sender as author, its day.
import PostalMime from 'postal-mime'
import { subjectOf } from '../mailFields'
import { element, pageOf, Unreadable } from './markup'

/** Parts within parts; a letter has two or three. */
const DEEPEST = 10

export async function mailToHtml(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: 1_000_000 }).catch(
    () => {
      throw new Unreadable(
        'This mail is damaged, or its parts lie deeper in each other than any letter’s do.',
      )
    },
  )
  const body =
    mail.html ??
    mail.text
      ?.split(/\n\s*\n/)
      .map((paragraph) => element('p', paragraph))
      .join('')
  if (!body?.trim()) throw new Unreadable('This mail holds no text.')
  return pageOf(body, {
    ...(mail.subject && { title: subjectOf(mail.subject) }),
    ...(mail.from?.name && { author: mail.from.name }),
    ...(mail.date && { published: mail.date }),
  })
}
