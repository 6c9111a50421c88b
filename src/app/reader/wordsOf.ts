// The words of an article as links see them, worked out once an article.
import { type Article, oncePer } from '../../domain'
import { findWords, type Words } from '../../passage'

/** What `describe` and `resolve` need of an article. */
export const wordsOf = oncePer(({ text }: Article): Words => findWords(text))
