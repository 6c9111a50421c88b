// The passage of an article that a reader had selected on the article's own page.
import type { Article } from '../../domain'
import { quoteFinder } from '../../passage'
import { selectorOf } from '../reader/sharing/linkTo'

/** As a link names it; null where nothing was selected, or its words do not stand so in the text. */
export function passageOf(article: Article, selected: string): string | null {
  const exact = selected.trim()
  if (exact === '') return null
  const found = quoteFinder(article)({ quote: { exact, prefix: '', suffix: '' } })
  return found === null || found === 'spent' ? null : selectorOf(article, found)
}
