// The shortest article that says something.
import type { Article } from '../../src/domain'
import { analysisOf, articleOf, at, attributionOf } from './newspaper'

/** An article in which somebody unnamed says `words`. */
export function saying(words: string, more: Partial<Article> = {}) {
  const article = articleOf([`A clerk said ${words} on Monday.`], more)
  const said = attributionOf({
    id: 'a1',
    source: { kind: 'unnamed', id: 'unnamed:clerk', span: at(article, 'A clerk') },
    cue: at(article, 'said'),
    content: [{ ...at(article, words) }],
  })
  return { article, analysis: analysisOf(article, { attributions: [said] }) }
}
