// What a step from one label to the next may depend on: the tag, the quotation marks and the sentence.
import type { View } from './view'

/** The contexts stand in this many tables of this many rows each. */
export const EDGE_TABLES = 3
export const EDGE_ROWS = 64

const PUNCTUATION = 7

/** EDGE_TABLES numbers under EDGE_ROWS a token. */
export function edgeContexts(view: View): Uint8Array {
  const out = new Uint8Array(view.n * EDGE_TABLES)
  for (let i = 0; i < view.n; i++) {
    const before = i > 0 ? (view.quote[i - 1] ?? 0) : 0
    const sentence = view.doc.sentenceOf[i] ?? 0
    const starts = view.doc.sentences[sentence]?.from === i
    out[i * EDGE_TABLES] = (view.syntax.tags[i] ?? 0) & 63
    out[i * EDGE_TABLES + 1] = before * 6 + (view.quote[i] ?? 0)
    out[i * EDGE_TABLES + 2] =
      (starts ? 32 : 0) +
      (i > 0 ? (view.cueClass[i - 1] ?? 0) : 0) +
      (!starts && view.kinds[i - 1] === PUNCTUATION ? 8 : 0)
  }
  return out
}
