// Small articles for tests, made from paragraphs.
import { type Article, type Block, span } from '../../src/domain'

/** An article of these paragraphs; `over` replaces any field. */
export function articleOf(paragraphs: readonly string[], over: Partial<Article> = {}): Article {
  let at = 0
  const blocks = paragraphs.map((paragraph): Block => {
    const block: Block = { kind: 'paragraph', span: span(at, at + paragraph.length), level: null }
    at += paragraph.length + 1
    return block
  })
  return {
    id: 'a-test',
    title: 'A test',
    titleSupplied: false,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    lang: 'en',
    origin: 'pasted',
    fictional: false,
    text: paragraphs.join('\n'),
    blocks,
    inlines: [],
    ...over,
  }
}

/** An analysis that found nothing. */
export const emptyAnalysis = (articleId: string) => ({
  articleId,
  engine: 'test',
  reviewed: false,
  attributions: [],
  entities: [],
  context: [],
})
