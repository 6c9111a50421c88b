// What the article's page is made of: blocks in sections, with what stands in the margin.
import { type Block, type Mark, type Offset, overlaps, type Span } from '../domain'
import { marksByBlock, targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import { boundedBlocks } from './boundedBlocks'
import { findInvisibles, type Invisible } from './invisibles'
import { deriveMargins, type Margin } from './margin'
import { type Run, runsOf } from './runs'

export type PlannedBlock = {
  /** A block of the article, or a piece of one that is too long to be drawn at once. */
  readonly block: Block
  /** Whether the next one is a further piece of the same block. */
  readonly continued: boolean
  readonly runs: readonly Run[]
  readonly margin: Margin
  /** Of a heading, where the article's own headline is the first; 0 for anything else. */
  readonly level: number
}

/** Blocks a section: the browser skips whole sections that are off screen. */
const SECTION = 20

/** Runs of invisible characters that are marked; each is an element, and a hostile text may have any number. */
const MOST_INVISIBLES = 2_000

/** The whole article in sections of about twenty blocks. */
export function deriveArticlePlan(
  analyzed: AnalyzedArticle,
  invisibles: readonly Invisible[] = findInvisibles(analyzed.article.text),
): readonly (readonly PlannedBlock[])[] {
  const drawn = boundedBlocks(analyzed.article.blocks, analyzed.article.text)
  const blocks = drawn.map(({ block }) => block)
  const margins = deriveMargins(analyzed, blocks)
  const marks = marksByBlock(blocks, analyzed.marks)
  const inlines = byBlock(blocks, analyzed.article.inlines)
  const unseen = byBlock(blocks, invisibles.slice(0, MOST_INVISIBLES))
  const begins = beginnings(blocks, marks)
  const levels = headingLevels(blocks)
  const planned = drawn.map(({ block, continued }, i): PlannedBlock => {
    let runs: readonly Run[] | null = null
    return {
      block,
      continued,
      level: levels[i] ?? 0,
      margin: margins[i] ?? { names: [], held: null },
      // Only when it is drawn: a hundred thousand words at once would hold the page.
      get runs() {
        runs ??= runsOf(analyzed, block, {
          marks: marks[i] ?? [],
          inlines: inlines[i] ?? [],
          unseen: unseen[i] ?? [],
          begins,
        })
        return runs
      },
    }
  })
  const sections: PlannedBlock[][] = []
  for (let i = 0; i < planned.length; i += SECTION) sections.push(planned.slice(i, i + SECTION))
  return sections
}

/** None is more than one below the heading before it, whatever the page made of them: who goes by headings misses none. */
function headingLevels(blocks: readonly Block[]): readonly number[] {
  let before = 1
  return blocks.map(({ kind, level }, i) => {
    if (kind !== 'heading') return 0
    const own = Math.min(Math.max(level ?? 2, 2), before + 1, 6)
    // What the text begins with is the headline, or next to it.
    before = i === 0 ? 1 : own
    return own
  })
}

function byBlock<Item extends { readonly span: Span }>(
  blocks: readonly Block[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const sorted = [...items].sort((a, b) => a.span.start - b.span.start)
  let next = 0
  return blocks.map((block) => {
    const here: Item[] = []
    for (; next < sorted.length && sorted[next]!.span.start < block.span.end; next++)
      if (overlaps(sorted[next]!.span, block.span)) here.push(sorted[next]!)
    return here
  })
}

/** Where each highlight is first drawn. */
function beginnings(
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
): ReadonlyMap<string, Offset> {
  const begins = new Map<string, Offset>()
  blocks.forEach(({ span: { start } }, i) => {
    const here = [...(marks[i] ?? [])].sort((a, b) => a.span.start - b.span.start)
    for (const mark of here) {
      const key = targetKey(mark.target)
      if (!begins.has(key)) begins.set(key, mark.span.start > start ? mark.span.start : start)
    }
  })
  return begins
}
