// What the article's page is made of, worked out once: blocks, runs of text, highlights, margin notes.
import type { Block, Inline, LayerId, Mark, Segment, Span } from '../domain'
import { LAYERS, overlaps } from '../domain'
import { marksByBlock, segmentsOf, targetKey } from '../layers'
import { boundedBlocks } from './boundedBlocks'
import { findInvisibles, type Invisible } from './invisibles'
import { deriveMargins, type Margin } from './margin'
import type { Reading } from './reading'
import { spokenLabel } from './spoken'

/** A stretch of text under the same highlights. */
type Piece = {
  readonly text: string
  /** Layers of the highlights here, the widest highlight's first; space-separated; null where there are none. */
  readonly layers: string | null
  /** `layer/key` of each highlight here, widest first, space-separated. */
  readonly targets: string | null
  /** Said once a highlight, where it begins. */
  readonly spoken: string | null
  /** What the text is, where it is nothing that can be seen. */
  readonly invisible: Invisible | null
}

/** Pieces under the same emphasis or link. */
export type Run = {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly href: string | null
  readonly pieces: readonly Piece[]
}

export type PlannedBlock = {
  /** A block of the article, or a piece of one that is too long to be drawn at once. */
  readonly block: Block
  /** Whether the next one is a further piece of the same block. */
  readonly continued: boolean
  readonly runs: readonly Run[]
  readonly margin: Margin
}

/** Blocks a section: the browser skips whole sections that are off screen. */
const SECTION = 20

/** Runs of invisible characters that are marked; each is an element, and a hostile text may have any number. */
const MOST_INVISIBLES = 2_000

/** The whole article in sections of about twenty blocks. */
export function deriveArticlePlan(
  reading: Reading,
  invisibles: readonly Invisible[] = findInvisibles(reading.article.text),
): readonly (readonly PlannedBlock[])[] {
  const drawn = boundedBlocks(reading.article.blocks, reading.article.text)
  const blocks = drawn.map(({ block }) => block)
  const margins = deriveMargins(reading, blocks)
  const marks = marksByBlock(blocks, reading.marks)
  const inlines = byBlock(blocks, reading.article.inlines)
  const unseen = byBlock(blocks, invisibles.slice(0, MOST_INVISIBLES))
  const begun = new Set<string>()
  const planned = drawn.map(({ block, continued }, i) => ({
    block,
    continued,
    margin: margins[i] ?? { notes: [], held: null },
    runs: runsOf(
      reading,
      block,
      { marks: marks[i] ?? [], inlines: inlines[i] ?? [], unseen: unseen[i] ?? [] },
      begun,
    ),
  }))
  const sections: PlannedBlock[][] = []
  for (let i = 0; i < planned.length; i += SECTION) sections.push(planned.slice(i, i + SECTION))
  return sections
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

/** What is drawn of a block beside its letters. */
type Drawn = {
  readonly marks: readonly Mark[]
  readonly inlines: readonly Inline[]
  readonly unseen: readonly Invisible[]
}

function runsOf(
  reading: Reading,
  block: Block,
  { marks, inlines, unseen }: Drawn,
  begun: Set<string>,
): readonly Run[] {
  const cuts = [...inlines, ...unseen].flatMap(({ span: at }) => [at.start, at.end])
  const lookAt = looksOf(inlines)
  let next = 0
  const runs: { look: Omit<Run, 'pieces'>; key: string; pieces: Piece[] }[] = []
  for (const segment of segmentsOf(block, marks, cuts)) {
    const look = lookAt(segment.span)
    const key = `${look.emphasis} ${look.strong} ${look.href}`
    while (next < unseen.length && unseen[next]!.span.end <= segment.span.start) next++
    const invisible = unseen[next] && overlaps(unseen[next]!.span, segment.span) ? unseen[next]! : null
    const piece = { ...pieceOf(reading, segment, begun), invisible }
    const last = runs.at(-1)
    if (last?.key === key) last.pieces.push(piece)
    else runs.push({ look, key, pieces: [piece] })
  }
  return runs.map(({ look, pieces }) => ({ ...look, pieces }))
}

/**
 * How text looks under `inlines`, which are in order. To be asked from left to right about stretches that no edge of
 * theirs cuts: each is met once, however many of them lie over each other.
 */
function looksOf(inlines: readonly Inline[]): (at: Span) => Omit<Run, 'pieces'> {
  const reach = { emphasis: 0, strong: 0, link: 0 }
  let href: string | null = null
  let next = 0
  return ({ start }) => {
    for (; next < inlines.length && inlines[next]!.span.start <= start; next++) {
      const inline = inlines[next]!
      if (inline.kind === 'link' && inline.span.end > reach.link) href = inline.href
      reach[inline.kind] = Math.max(reach[inline.kind], inline.span.end)
    }
    return {
      emphasis: start < reach.emphasis,
      strong: start < reach.strong,
      // Only the web: an article that somebody hands over must not run anything.
      href: start < reach.link && href !== null && /^https?:\/\//i.test(href) ? href : null,
    }
  }
}

function pieceOf(reading: Reading, segment: Segment, begun: Set<string>): Omit<Piece, 'invisible'> {
  const { start, end } = segment.span
  const text = reading.article.text.slice(start, end)
  if (segment.marks.length === 0) return { text, layers: null, targets: null, spoken: null }
  const keys = [...new Set(segment.marks.map((mark) => targetKey(mark.target)))]
  const beginning = keys.filter((key) => !begun.has(key))
  for (const key of beginning) begun.add(key)
  const said = segment.marks
    .filter(
      (mark, i, all) => all.findIndex((other) => targetKey(other.target) === targetKey(mark.target)) === i,
    )
    .filter((mark) => beginning.includes(targetKey(mark.target)))
    .map((mark) => spokenLabel(reading, mark.target))
  return {
    text,
    layers: layersOf(segment).join(' '),
    targets: [...new Set(segment.marks.map((mark) => `${mark.layer}/${targetKey(mark.target)}`))].join(' '),
    spoken: said.length > 0 ? `${said.join('; ')}: ` : null,
  }
}

/** Each layer once, in the order of its smallest mark, so that the last is the one that wins the pointer. */
function layersOf(segment: Segment): readonly LayerId[] {
  const smallest = (layer: LayerId) => segment.marks.findLastIndex((mark) => mark.layer === layer)
  return LAYERS.filter((layer) => smallest(layer) >= 0).sort((a, b) => smallest(a) - smallest(b))
}
