// The page with what was taken for no part of the article put back where it stood, for when that was wrong.
import { type Article, type Block, type Inline, span } from '../../domain'
import { idOf } from '../articleFromText'
import type { ExcludedBlock } from '../outcome'

/** All of the page's text; hidden text stays out, for nobody who looked at the page has read it. */
export function wholeArticle(article: Article, excluded: readonly ExcludedBlock[]): Article {
  const pieces: string[] = []
  const blocks: Block[] = []
  const inlines: Inline[] = []
  let end = 0
  const put = (text: string, kind: Block['kind'], level: Block['level']) => {
    blocks.push({ kind, level, span: span(end, end + text.length) })
    pieces.push(text)
    end += text.length + 2
  }
  const back = excluded.filter(({ reason, text }) => reason !== 'hidden' && text.length > 0)
  let next = 0
  let nextInline = 0
  for (const block of article.blocks) {
    const { start } = block.span
    for (; next < back.length && back[next]!.before <= start; next++) put(back[next]!.text, 'paragraph', null)
    const shift = end - start
    put(article.text.slice(start, block.span.end), block.kind, block.level)
    for (; nextInline < article.inlines.length; nextInline++) {
      const inline = article.inlines[nextInline]!
      if (inline.span.start >= block.span.end) break
      inlines.push({ ...inline, span: span(inline.span.start + shift, inline.span.end + shift) })
    }
  }
  for (const { text } of back.slice(next)) put(text, 'paragraph', null)
  const text = pieces.join('\n\n')
  return { ...article, id: idOf(text), text, blocks, inlines }
}
