// The passage of an article that a reader had selected on the article's own page.
import type { Article } from '../../domain'
import { describe, format, quoteFinder } from '../../passage'
import { wordsOf } from '../reader/wordsOf'

/** As a link names it; null where nothing was selected, or its words do not stand so in the text. */
export function passageOf(article: Article, selected: string): string | null {
  const exact = selected.trim()
  if (exact === '') return null
  const found = quoteFinder(article)({ quote: { exact, prefix: '', suffix: '' } })
  if (found === null || found === 'spent') return null
  const selector = describe(wordsOf(article), found)
  return selector && format(selector)
}
