// What finds passages in an article and makes links to them: fetched when there is a link, a note, or a wish to share.
import type { Article } from '../../domain'
import { parse, resolve } from '../../passage'
import { wordsOf } from './wordsOf'

export { deriveNotes, noteOn } from '../../state/notePlaces'
export { linkTo, selectorOf } from './sharing/linkTo'

/** Where the passage of a link is in the article. */
export function findPassage(article: Article, passage: string) {
  const selector = parse(passage)
  return selector && resolve(wordsOf(article), selector)
}
