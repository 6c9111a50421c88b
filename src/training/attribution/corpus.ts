// Gold attributions laid over the engine's own tokens, as labels.
import { CONTENT, CUE, SOURCE } from '../../engine/attribution/labels'
import { type Doc, tokenAt } from '../../engine/doc'
import type { GoldArticle, Range } from '../data'

const EDGE = /^[\p{P}`|…]+$/u

/** Whether a token is a mark that stands outside of a span at its edge. */
export const isEdge = ({ words }: Doc, i: number): boolean =>
  EDGE.test(words[i]!) && !/^[%#&]/.test(words[i]!)

/** Token range of a gold range, punctuation at its edges left out: annotators differ there. Null where nothing is left. */
export function tokenRange(doc: Doc, [start, end]: Range): [number, number] | null {
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
  let first = from
  let last = to
  while (first < last && isEdge(doc, first)) first++
  while (last > first && isEdge(doc, last - 1)) last--
  return first < last ? [first, last] : [from, to]
}

/** Begin and inside labels of an article's tokens. Roles do not overlap in PolNeAR. */
export function goldLabels(doc: Doc, attributions: GoldArticle['attributions']): Uint8Array {
  const labels = new Uint8Array(doc.words.length)
  const paint = (ranges: readonly Range[], begin: number) => {
    for (const range of ranges) {
      const at = tokenRange(doc, range)
      for (let i = at?.[0] ?? 0; i < (at?.[1] ?? 0); i++) labels[i] = i === at?.[0] ? begin : begin + 1
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
