// What the article's page is made of: blocks in sections, with what stands in the margin.
import { areSameItems, type Block, isSame, type Mark, overlaps, type Span } from '../domain'
import { marksByBlock, targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import { boundedBlocks } from './boundedBlocks'
import { findInvisibles, type Invisible } from './invisibles'
import { deriveMargins, type Margin } from './margin'
import { type Beginning, type Run, runsOf } from './runs'
import { spokenLabel } from './spoken'

export type PlannedBlock = {
  /** A block of the article, or a piece of one that is too long to be drawn at once. */
  readonly block: Block
  /** Whether the next one is a further piece of the same block. */
  readonly continued: boolean
  readonly runs: readonly Run[]
  readonly margin: Margin
  /** What else of an analysis it is drawn from. */
  readonly marks: readonly Mark[]
  readonly begins: readonly Beginning[]
  /** Of a heading, where the article's own headline is the first; 0 for anything else. */
  readonly level: number
}

/** Blocks a section: the browser skips whole sections that are off screen. */
const SECTION = 20

/** Runs of invisible characters that are marked; each is an element, and a hostile text may have any number. */
const MOST_INVISIBLES = 2_000

export type Sections = readonly (readonly PlannedBlock[])[]

/**
 * The whole article in sections of about twenty blocks. What is drawn as in the plan of `before`, of the same article, is
 * the very block of that.
 */
export function deriveArticlePlan(
  analyzed: AnalyzedArticle,
  invisibles: readonly Invisible[] = findInvisibles(analyzed.article.text),
  before: Sections = [],
): Sections {
  const { article } = analyzed
  const drawn = boundedBlocks(article.blocks, article.text)
  const blocks = drawn.map(({ block }) => block)
  const margins = deriveMargins(analyzed, blocks)
  const marks = marksByBlock(blocks, analyzed.marks)
  const inlines = byBlock(blocks, article.inlines)
  const unseen = byBlock(blocks, invisibles.slice(0, MOST_INVISIBLES))
  const begins = beginnings(analyzed, blocks, marks)
  const levels = headingLevels(blocks)
  const last = before.flat()
  const planned = drawn.map(({ block, continued }, i): PlannedBlock => {
    let runs: readonly Run[] | null = null
    const parts = {
      margin: margins[i] ?? { names: [], held: null },
      ...{ marks: marks[i] ?? [], begins: begins[i] ?? [] },
    }
    const same = last[i]
    if (same && isDrawnAs(same, parts)) return same
    return {
      ...{ block, continued, level: levels[i] ?? 0 },
      ...parts,
      // Only when it is drawn: a hundred thousand words at once would hold the page.
      get runs() {
        runs ??= runsOf(article.text, block, {
          ...parts,
          inlines: inlines[i] ?? [],
          unseen: unseen[i] ?? [],
        })
        return runs
      },
    }
  })
  const sections: PlannedBlock[][] = []
  for (let i = 0; i < planned.length; i += SECTION) sections.push(planned.slice(i, i + SECTION))
  return sections
}

type FromAnalysis = Pick<PlannedBlock, 'margin' | 'marks' | 'begins'>

const isDrawnAs = (one: FromAnalysis, { margin, marks, begins }: FromAnalysis): boolean =>
  areSameItems(one.marks, marks) && isSame(one.begins, begins) && isSame(one.margin, margin)

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

/** The highlights that are first drawn in each block, with what is said of them there. */
function beginnings(
  analyzed: AnalyzedArticle,
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
): readonly (readonly Beginning[])[] {
  const begun = new Set<string>()
  return blocks.map(({ span: { start } }, i) => {
    const begins: Beginning[] = []
    for (const { target, span } of [...(marks[i] ?? [])].sort((a, b) => a.span.start - b.span.start)) {
      const key = targetKey(target)
      if (begun.has(key)) continue
      begun.add(key)
      begins.push({
        ...{ key, at: span.start > start ? span.start : start },
        spoken: spokenLabel(analyzed, target),
      })
    }
    return begins
  })
}
