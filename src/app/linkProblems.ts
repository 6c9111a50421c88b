// What is said of a link: why it cannot be followed, and what to do; that it brought the text.
import type { Article } from '../domain'
import type { LinkProblem } from '../passage'

export const LINK_PROBLEMS: Readonly<Record<LinkProblem, string>> = {
  damaged:
    'This link is damaged or was cut short, so what it leads to cannot be shown. Ask for the whole link, perhaps as a file or a shorter one.',
  otherVersion:
    'This link was made by another version of Sourcelight and cannot be read here. Load this page again to get the newest version, then open the link once more.',
  unknownPart:
    'Part of this link is not known here, so it is not followed. Perhaps it was changed on its way: ask for the link once more.',
  tooLong: 'This link is longer than any that Sourcelight makes, so nothing of it was read.',
}

/** Whoever made a link may have put anything into its text. */
export const cautionOf = ({ origin }: Article): string | null =>
  origin === 'link' ? 'This text came by a link: not checked' : null
