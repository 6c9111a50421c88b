// A nickname stands between a first and a last name: Wyatt “Two Boots” Halloran.
// Known failure: a headline in capitals around a quoted word.
import { hasSentence, type UseRule } from './rule'

/** How the finder of quoted titles knows that no title is meant. */
export const NICKNAME = 'a nickname inside a name'

export const nickname: UseRule = ({ inside, before, after }) => {
  const between = /\p{Lu}[\p{L}\p{M}.-]{0,40}\s$/u.test(before) && /^\s\p{Lu}[\p{L}\p{M}’'-]/u.test(after)
  if (!between || /[,.!?]$/.test(inside) || hasSentence(inside) || inside.split(/\s+/).length > 4) return null
  if (!/^(?:the\s)?\p{Lu}/u.test(inside)) return null
  return { use: 'name', why: NICKNAME }
}
