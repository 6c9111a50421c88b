// Markdown → blocks with their words: CommonMark with strikethrough, by markdown-it.
//
// markdown-it and not mdast-util-from-markdown: that takes 56 seconds for five thousand “- ” in a line, and the square
// of a text for `>`, `*a_ ` or `a <?`; this is linear in all that tests/bench/hostile.ts knows.
import MarkdownIt, { type StateBlock, type Token } from 'markdown-it'
import type { BlockKind } from '../../domain'
import { chunksOf } from './chunks'
import { readInlines, type Words } from './inlines'

type MarkdownBlock = Words & { readonly kind: BlockKind; readonly level: number | null }

/** Quotations and lists inside each other (a list counts as two); what is deeper stays as it was typed. */
const DEEPEST = 60

const reader = new MarkdownIt({ html: false })
// An indented line of an article is a paragraph, not code; a table would lose the cells beyond its head's.
reader.disable(['code', 'table'])
reader.block.ruler.before('table', 'deepest', readDeepest)
// What may become a link is decided where the article is made.
reader.validateLink = () => true
reader.normalizeLink = (address) => address
reader.normalizeLinkText = (address) => address

/** All blocks of a text. Links may be defined anywhere in it. */
export function readMarkdown(text: string): readonly MarkdownBlock[] {
  const tokens: Token[] = []
  const definitions = {}
  for (const chunk of chunksOf(text)) reader.block.parse(chunk, reader, definitions, tokens)
  const blocks: MarkdownBlock[] = []
  const around: BlockKind[] = []
  let level: number | null = null
  for (const token of tokens) {
    switch (token.type) {
      case 'blockquote_open':
        around.push('quotation')
        break
      case 'list_item_open':
        around.push('listItem')
        break
      case 'blockquote_close':
      case 'list_item_close':
        around.pop()
        break
      case 'heading_open':
        level = Number(token.tag.slice(1))
        break
      case 'heading_close':
        level = null
        break
      case 'inline': {
        const children: Token[] = []
        reader.inline.parse(token.content, reader, definitions, children)
        const kind = level ? 'heading' : (around.at(-1) ?? 'paragraph')
        blocks.push({ kind, level, ...readInlines(children) })
        break
      }
      case 'fence':
        blocks.push({ kind: 'preformatted', level: null, text: fenced(token), placed: [] })
    }
  }
  return blocks
}

/** What stands behind “```” names a language where it is one word; else somebody wrote it, and so behind “~~~”. */
function fenced({ info, content, markup }: Token): string {
  const written = info.trim()
  const text = content.replace(/\n$/, '')
  return written !== '' && (markup.startsWith('~') || /\s/.test(written))
    ? `${written}\n${text}`.trimEnd()
    : text
}

/** markdown-it leaves out what is nested too deep: this comes before it, and keeps the lines. */
function readDeepest(state: StateBlock, from: number, to: number, silent: boolean): boolean {
  if (silent || state.level < DEEPEST) return false
  let end = from + 1
  while (end < to && !state.isEmpty(end) && state.sCount[end]! >= state.blkIndent) end++
  state.push('paragraph_open', 'p', 1)
  const words = state.push('inline', '', 0)
  words.content = state.getLines(from, end, state.blkIndent, false).trim()
  words.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = end
  return true
}
