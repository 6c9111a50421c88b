// The page with what was taken for no part of the article put back where it stood, for when that was wrong.
import type { Article } from '../../domain'
import { idOf } from '../articleFromText'
import type { ExcludedBlock } from '../outcome'
import { inlinesByBlock, Tiling } from '../tiling'

/** All of the page's text; hidden text stays out, for nobody who looked at the page has read it. */
export function wholeArticle(article: Article, excluded: readonly ExcludedBlock[]): Article {
  const whole = new Tiling()
  const inlinesOf = inlinesByBlock(article.inlines)
  const back = excluded.filter(({ reason, text }) => reason !== 'hidden' && text.length > 0)
  let next = 0
  for (const block of article.blocks) {
    const { start, end } = block.span
    for (; next < back.length && back[next]!.before <= start; next++) whole.put(back[next]!.text, PARAGRAPH)
    whole.put(article.text.slice(start, end), block, inlinesOf(block), start)
  }
  for (const { text } of back.slice(next)) whole.put(text, PARAGRAPH)
  const { text, blocks, inlines } = whole
  return { ...article, id: idOf(text), text, blocks, inlines }
}

const PARAGRAPH = { kind: 'paragraph', level: null } as const
