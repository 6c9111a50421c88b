// Cuts a block into segments, each covered by the same marks from end to end.
import type { Block, Mark, Segment, Span } from '../domain'
import { overlaps, span } from '../domain'

/**
 * Segments that tile `within`; the marks of one are those that cover it, widest first, so the last one wins the
 * pointer. `cuts` are further offsets to cut at, for what else the page draws (emphasis, links).
 *
 * One sweep over the edges: n log n in the marks for the sort, then linear in the segments and their marks.
 */
export function segmentsOf(
  block: Pick<Block, 'span'>,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): readonly Segment[] {
  const { start, end } = block.span
  const here = marks.filter((mark) => overlaps(mark.span, block.span))
  const opening = [...here].sort((a, b) => a.span.start - b.span.start)
  const edges = [
    ...new Set([start, end, ...cuts, ...here.flatMap(({ span: s }) => [s.start, s.end])].map(Number)),
  ]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b)

  let open: Mark[] = []
  let next = 0
  const segments: Segment[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number
    const to = edges[i + 1] as number
    open = open.filter((mark) => mark.span.end > from)
    const before = open.length
    for (; next < opening.length && (opening[next] as Mark).span.start <= from; next++) {
      const mark = opening[next] as Mark
      if (mark.span.end > from) open.push(mark)
    }
    if (open.length > before) open.sort(widestFirst)
    segments.push({ span: span(from, to), marks: open.slice() })
  }
  return segments
}

/** Whether the page draws a segment more faintly: not even the surest attribution that it belongs to is sure. */
export function isFaint({ marks }: Segment): boolean {
  const said = marks.filter(({ target }) => target.kind === 'attribution')
  return said.length > 0 && said.every(({ unsure }) => unsure)
}

const width = (at: Span): number => at.end - at.start
const widestFirst = (a: Mark, b: Mark): number =>
  width(b.span) - width(a.span) || a.span.start - b.span.start || (a.layer < b.layer ? 1 : -1)

/** The marks that touch each block, by the block's index; one sweep over both, whatever their number. */
export function marksByBlock(
  blocks: readonly Pick<Block, 'span'>[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const byStart = [...marks].sort((a, b) => a.span.start - b.span.start)
  let open: Mark[] = []
  let next = 0
  return blocks.map((block) => {
    open = open.filter((mark) => mark.span.end > block.span.start)
    for (; next < byStart.length && (byStart[next] as Mark).span.start < block.span.end; next++)
      open.push(byStart[next] as Mark)
    return open.filter((mark) => overlaps(mark.span, block.span))
  })
}
