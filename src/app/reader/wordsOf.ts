// The words of an article as links see them, worked out once an article.
import type { Article } from '../../domain'
import { findWords, type Words } from '../../passage'

const known = new WeakMap<Article, Words>()

/** What `describe` and `resolve` need of an article. */
export function wordsOf(article: Article): Words {
  const words = known.get(article) ?? findWords(article.text)
  known.set(article, words)
  return words
}
