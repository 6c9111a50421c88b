// The text of one block, cut where highlights, emphasis, links and unseen characters begin and end.
import {
  type Block,
  type Inline,
  LAYERS,
  type LayerId,
  type Mark,
  type Offset,
  overlaps,
  type Segment,
  type Span,
  type Target,
  textOf,
} from '../domain'
import { isFaint, segmentsOf, targetKey } from '../layers'
import type { Invisible } from './invisibles'

/** A stretch of text under the same highlights. */
type Piece = {
  readonly text: string
  /** Layers of the highlights here, the widest highlight's first; space-separated; null where there are none. */
  readonly layers: string | null
  /** `layer/key` of each highlight here, widest first, space-separated. */
  readonly targets: string | null
  /** Whether the highlights are drawn more faintly. */
  readonly faint: boolean
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

/** A highlight that begins in a block. */
export type Beginning = {
  readonly target: Target
  readonly at: Offset
  readonly spoken: string
}

/** What is drawn of a block beside its letters. */
type Drawn = {
  readonly marks: readonly Mark[]
  readonly begins: readonly Beginning[]
  readonly inlines: readonly Inline[]
  readonly unseen: readonly Invisible[]
}

/** The runs of a block, which tile it. */
export function runsOf(
  text: string,
  block: Block,
  { marks, begins, inlines, unseen }: Drawn,
): readonly Run[] {
  const spoken = new Map(begins.map((beginning) => [targetKey(beginning.target), beginning]))
  const cuts = [...inlines, ...unseen].flatMap(({ span: at }) => [at.start, at.end])
  const lookAt = looksOf(inlines)
  let next = 0
  const runs: { look: Omit<Run, 'pieces'>; key: string; pieces: Piece[] }[] = []
  for (const segment of segmentsOf(block, marks, cuts)) {
    const look = lookAt(segment.span)
    const key = `${look.emphasis} ${look.strong} ${look.href}`
    while (next < unseen.length && unseen[next]!.span.end <= segment.span.start) next++
    const invisible = unseen[next] && overlaps(unseen[next]!.span, segment.span) ? unseen[next]! : null
    const piece = { ...pieceOf(text, segment, spoken), invisible }
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

function pieceOf(
  whole: string,
  segment: Segment,
  spoken: ReadonlyMap<string, Beginning>,
): Omit<Piece, 'invisible'> {
  const { start } = segment.span
  const text = textOf(whole, segment.span)
  if (segment.marks.length === 0) return { text, layers: null, targets: null, faint: false, spoken: null }
  const said = [...new Set(segment.marks.map(({ target }) => targetKey(target)))].flatMap((key) => {
    const beginning = spoken.get(key)
    return beginning?.at === start ? [beginning.spoken] : []
  })
  return {
    text,
    layers: layersOf(segment).join(' '),
    targets: [...new Set(segment.marks.map((mark) => `${mark.layer}/${targetKey(mark.target)}`))].join(' '),
    faint: isFaint(segment),
    spoken: said.length > 0 ? `${said.join('; ')}: ` : null,
  }
}

/** Each layer once, in the order of its smallest mark, so that the last is the one that wins the pointer. */
function layersOf(segment: Segment): readonly LayerId[] {
  const smallest = (layer: LayerId) => segment.marks.findLastIndex((mark) => mark.layer === layer)
  return LAYERS.filter((layer) => smallest(layer) >= 0).sort((a, b) => smallest(a) - smallest(b))
}
