// Markdown → Article: what its marks say becomes blocks, links and emphasis; the marks go, every word stays.
import type { Article } from '../domain'
import { articleFromText, idOf, type TextMeta } from './articleFromText'
import { inlineOf } from './html/articleFromHtml'
import { readMarkdown } from './markdown/readMarkdown'
import { normalizeText } from './normalizeText'
import { Tiling } from './tiling'

/** An article from Markdown. */
export function articleFromMarkdown(raw: string, meta: TextMeta): Article {
  const { fields, body } = frontMatter(normalizeText(raw))
  const tiling = new Tiling()
  for (const block of readMarkdown(body))
    if (block.text.trim() !== '')
      tiling.put(
        block.text,
        block,
        block.placed.flatMap((inline) => inlineOf(inline, null)),
      )
  const { text, blocks, inlines } = tiling
  const first = blocks[0]?.kind === 'heading' ? text.slice(0, blocks[0].span.end) : null
  const title = meta.title ?? fields.get('title') ?? first
  const plain = articleFromText(text, { ...meta, title })
  return {
    ...plain,
    id: meta.id ?? idOf(text),
    titleSupplied: title === null,
    byline: meta.byline ?? fields.get('author') ?? plain.byline,
    published: meta.published ?? fields.get('date') ?? null,
    blocks,
    inlines,
  }
}

/** `key: value` lines between two `---` at the start. */
function frontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>()
  const match = /^---\n([\s\S]{0,5000}?)\n---\n/.exec(text)
  for (const line of match?.[1]?.split('\n') ?? []) {
    const field = /^(\w[\w-]{0,40}):\s*(\S.*)$/s.exec(line)
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.replace(/^["']|["']$/g, '').trim())
  }
  return { fields, body: match ? text.slice(match[0].length) : text }
}
