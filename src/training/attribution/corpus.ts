// Gold attributions laid over the engine's own tokens, as labels.
import { CONTENT, CUE, SOURCE } from '../../engine/attribution/labels'
import { type Doc, type TokenRange, tokenAt } from '../../engine/doc'
import type { GoldArticle, Range } from '../data'

const EDGE = /^[\p{P}`|…]+$/u

/** A range without marks at its edges, which stand outside of spans. */
export function withoutEdges({ words }: Doc, { from, to }: TokenRange): TokenRange {
  const isEdge = (i: number) => EDGE.test(words[i]!) && !/^[%#&]/.test(words[i]!)
  while (from < to && isEdge(from)) from++
  while (to > from && isEdge(to - 1)) to--
  return { from, to }
}

/** Token range of a gold range, punctuation at its edges left out: annotators differ there. Null where nothing is left. */
export function tokenRange(doc: Doc, [start, end]: Range): TokenRange | null {
  let from = -1
  let to = -1
  // Gold offsets may cut a token where tokenizers differ: a token counts if its middle lies inside.
  for (let i = tokenAt(doc, start); i < doc.words.length && doc.starts[i]! < end; i++) {
    const middle = doc.starts[i]! + doc.ends[i]!
    if (middle < 2 * start || middle > 2 * end) continue
    if (from < 0) from = i
    to = i + 1
  }
  if (from < 0) return null
  const bare = withoutEdges(doc, { from, to })
  return bare.from < bare.to ? bare : { from, to }
}

/** Begin and inside labels of an article's tokens. Roles do not overlap in PolNeAR. */
export function goldLabels(doc: Doc, attributions: GoldArticle['attributions']): Uint8Array {
  const labels = new Uint8Array(doc.words.length)
  const paint = (ranges: readonly Range[], begin: number) => {
    for (const range of ranges) {
      const at = tokenRange(doc, range)
      for (let i = at?.from ?? 0; i < (at?.to ?? 0); i++) labels[i] = i === at?.from ? begin : begin + 1
    }
  }
  for (const { content } of attributions) paint(content, CONTENT)
  for (const { source } of attributions) paint(source, SOURCE)
  for (const { cue } of attributions) paint(cue, CUE)
  // Paragraphs are labelled one by one, so each starts afresh; so does what a gap cut off.
  const starts = new Set(doc.paragraphs.map(({ from }) => from))
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label === 0 || label % 2 === 1) continue
    const before = starts.has(i) ? -1 : (labels[i - 1] ?? -1)
    if (before !== label && before !== label - 1) labels[i] = label - 1
  }
  return labels
}
