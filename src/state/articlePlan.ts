// What the article's page is made of: blocks in sections, with what stands in the margin.
import {
  type Attribution,
  areSameItems,
  type Block,
  isSame,
  type Mark,
  once,
  overlaps,
  type Span,
} from '../domain'
import type { Check } from '../editing'
import { marksByBlock, targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import { boundedBlocks } from './boundedBlocks'
import { checkOf } from './checked'
import { findInvisibles, type Invisible } from './invisibles'
import { type Margin, namesOf, statementsByBlock } from './margin'
import { type Beginning, type Run, runsOf } from './runs'
import { spokenLabel } from './spoken'

export type PlannedBlock = {
  /** A block of the article, or a piece of one that is too long to be drawn at once. */
  readonly block: Block
  /** Whether the next one is a further piece of the same block. */
  readonly continued: boolean
  readonly runs: readonly Run[]
  readonly margin: Margin
  /** For the plan that comes next. */
  readonly from: DrawnFrom
  readonly told: () => Told
  /** Of a heading, where the article's own headline is the first; 0 for anything else. */
  readonly level: number
}

/** A highlight where it is first drawn, with what was done about it. */
type Begun = Pick<Beginning, 'target' | 'at'> & { readonly check: Check | null }

/** What of an analysis a block is drawn from, names aside. */
type DrawnFrom = {
  /** Those that begin in it. */
  readonly statements: readonly Attribution[]
  readonly marks: readonly Mark[]
  readonly begins: readonly Begun[]
  readonly held: Margin['held']
}

/** What names make of that: in the margin, and heard where a highlight begins. */
type Told = { readonly names: Margin['names']; readonly spoken: readonly string[] }

/** Blocks a section: the browser skips whole sections that are off screen. */
const SECTION = 20

/** Runs of invisible characters that are marked; each is an element, and a hostile text may have any number. */
const MOST_INVISIBLES = 2_000

export type Sections = readonly (readonly PlannedBlock[])[]

/** A plan of before, with the analysis that it is of. */
export type PlanBefore = { readonly analyzed: AnalyzedArticle; readonly sections: Sections }

/**
 * The whole article in sections of about twenty blocks. What is drawn as in the plan of `before`, of the same article, is
 * the very block of that.
 */
export function deriveArticlePlan(
  analyzed: AnalyzedArticle,
  invisibles: readonly Invisible[] = findInvisibles(analyzed.article.text),
  before: PlanBefore | null = null,
): Sections {
  const { article } = analyzed
  const drawn = boundedBlocks(article.blocks, article.text)
  const blocks = drawn.map(({ block }) => block)
  const statements = statementsByBlock(analyzed, blocks)
  const marks = marksByBlock(blocks, analyzed.marks)
  const inlines = byBlock(blocks, article.inlines)
  const unseen = byBlock(blocks, invisibles.slice(0, MOST_INVISIBLES))
  const begins = beginnings(analyzed, blocks, marks)
  const levels = headingLevels(blocks)
  const last = before?.sections.flat() ?? []
  const isNamedAsBefore = before !== null && areNamedAlike(before.analyzed, analyzed)
  const planned = drawn.map(({ block, continued }, i): PlannedBlock => {
    const from: DrawnFrom = {
      statements: statements.begins[i] ?? [],
      marks: marks[i] ?? [],
      begins: begins[i] ?? [],
      held: statements.held[i] ?? null,
    }
    const told = once(() => toldOf(analyzed, from))
    const there = last[i]
    if (there && isDrawnFrom(there.from, from) && (isNamedAsBefore || isSame(there.told(), told())))
      return there
    // Only when it is drawn: a hundred thousand words at once would hold the page.
    const runs = once(() =>
      runsOf(article.text, block, {
        marks: from.marks,
        begins: from.begins.map(({ target, at }, i) => ({ target, at, spoken: told().spoken[i] ?? '' })),
        inlines: inlines[i] ?? [],
        unseen: unseen[i] ?? [],
      }),
    )
    return {
      ...{ block, continued, level: levels[i] ?? 0, from, told },
      margin: { names: told().names, held: from.held },
      get runs() {
        return runs()
      },
    }
  })
  const sections: PlannedBlock[][] = []
  for (let i = 0; i < planned.length; i += SECTION) sections.push(planned.slice(i, i + SECTION))
  return sections
}

const toldOf = (analyzed: AnalyzedArticle, { statements, begins }: DrawnFrom): Told => ({
  names: namesOf(analyzed, statements),
  spoken: begins.map(({ target }) => spokenLabel(analyzed, target)),
})

const isDrawnFrom = (a: DrawnFrom, b: DrawnFrom): boolean =>
  areSameItems(a.statements, b.statements) &&
  areSameItems(a.marks, b.marks) &&
  isSame(a.begins, b.begins) &&
  a.held === b.held

/** Whether everybody is surely called what they were. */
const areNamedAlike = (a: AnalyzedArticle, b: AnalyzedArticle): boolean =>
  a.analysis.entities === b.analysis.entities && isSame([...(a.unnamed ?? [])], [...(b.unnamed ?? [])])

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

/** The highlights that are first drawn in each block. */
function beginnings(
  analyzed: AnalyzedArticle,
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
): readonly (readonly Begun[])[] {
  const begun = new Set<string>()
  return blocks.map(({ span: { start } }, i) => {
    const begins: Begun[] = []
    for (const { target, span } of [...(marks[i] ?? [])].sort((a, b) => a.span.start - b.span.start)) {
      const key = targetKey(target)
      if (begun.has(key)) continue
      begun.add(key)
      begins.push({ target, at: span.start > start ? span.start : start, check: checkOf(analyzed, target) })
    }
    return begins
  })
}
