// Ties the labelled sources and contents to their cues, over the sentences of a paragraph.
import type { Doc, TokenRange } from '../doc'
import { CONTENT, CUE, SOURCE } from './labels'
import type { TokenFeatures } from './tokenFeatures'

export type Linked = {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
}

type Segment = TokenRange & { readonly kind: number }

/** Runs of one label. */
export function segmentsOf(labels: Uint8Array): Segment[] {
  const out: Segment[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0
    if (label === 0) continue
    const kind = label % 2 === 1 ? label : label - 1
    const last = out[out.length - 1]
    if (label !== kind && last !== undefined && last.to === i && last.kind === kind) {
      out[out.length - 1] = { ...last, to: i + 1 }
    } else out.push({ kind, from: i, to: i + 1 })
  }
  return out
}

/** A step over a sentence’s end counts as this many tokens. */
const SENTENCE_STEP = 3

const gap = (a: TokenRange, b: TokenRange): number => (a.to <= b.from ? b.from - a.to : a.from - b.to)

const distance = ({ sentenceOf }: Doc, a: TokenRange, b: TokenRange): number =>
  gap(a, b) + SENTENCE_STEP * Math.abs((sentenceOf[a.from] ?? 0) - (sentenceOf[b.from] ?? 0))

/** Whether a word of the source hangs directly on a word of the cue. */
function governs({ syntax }: TokenFeatures, cue: TokenRange, source: TokenRange): boolean {
  for (let i = source.from; i < source.to; i++) {
    const head = syntax.heads[i] ?? -1
    if (head >= cue.from && head < cue.to) return true
  }
  return false
}

/** Linked attributions in text order of their cues; what finds no cue in its paragraph is left out. */
export function link(tokens: TokenFeatures, labels: Uint8Array): Linked[] {
  const { doc } = tokens
  const segments = segmentsOf(labels)
  const paragraphOf = (i: number) => doc.sentences[doc.sentenceOf[i] ?? 0]?.paragraph ?? 0
  const byParagraph = new Map<number, Segment[]>()
  for (const segment of segments) {
    const list = byParagraph.get(paragraphOf(segment.from)) ?? []
    list.push(segment)
    byParagraph.set(paragraphOf(segment.from), list)
  }
  return [...byParagraph.values()].flatMap((list) => linkParagraph(tokens, list))
}

/** What ties a source to a cue, or keeps it from one that has a source, in tokens. */
const GOVERNED = 20
const SERVED = 4
/** Cues looked at on either side; no paragraph of news has as many within reach. */
const NEAR = 64

/** Which cues may be the nearest, counting what else may tell: of thousands in one paragraph only those around. */
function cuesAround(doc: Doc, cues: readonly Segment[], segment: Segment): TokenRange {
  let from = 0
  for (let end = cues.length; from < end; ) {
    const middle = (from + end) >> 1
    if ((cues[middle] as Segment).from < segment.from) from = middle + 1
    else end = middle
  }
  let to = from
  const far = (cue: Segment | undefined) => (cue ? distance(doc, segment, cue) : Infinity)
  const reach = Math.min(far(cues[from - 1]), far(cues[from])) + GOVERNED + SERVED
  const isNear = (cue: Segment | undefined) => cue !== undefined && gap(segment, cue) <= reach
  const first = from
  while (first - from < NEAR && isNear(cues[from - 1])) from--
  while (to - first < NEAR && isNear(cues[to])) to++
  return { from, to }
}

function linkParagraph(tokens: TokenFeatures, segments: readonly Segment[]): Linked[] {
  const cues = segments.filter(({ kind }) => kind === CUE)
  const contents = cues.map((): TokenRange[] => [])
  const sources = cues.map((): TokenRange | null => null)
  const nearest = (segment: Segment, cost: (cue: Segment, index: number) => number): number => {
    let best = -1
    let least = Infinity
    const { from, to } = cuesAround(tokens.doc, cues, segment)
    for (let index = from; index < to; index++) {
      const cue = cues[index] as Segment
      const far = distance(tokens.doc, segment, cue) + cost(cue, index)
      if (far < least) {
        least = far
        best = index
      }
    }
    return best
  }
  for (const segment of segments.filter(({ kind }) => kind === SOURCE)) {
    const at = nearest(
      segment,
      (cue, index) => (governs(tokens, cue, segment) ? -GOVERNED : 0) + (sources[index] ? SERVED : 0),
    )
    if (at >= 0 && !sources[at]) sources[at] = segment
  }
  for (const segment of segments.filter(({ kind }) => kind === CONTENT)) {
    const at = nearest(segment, () => 0)
    if (at >= 0) contents[at]?.push(segment)
  }
  return cues.flatMap((cue, index) => {
    const content = contents[index] ?? []
    return content.length > 0 ? [{ source: sources[index] ?? null, cue, content }] : []
  })
}
