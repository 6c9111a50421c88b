// An article as the encoder sees it: word pieces with their features, where they stand, and the input of a window.
import type { Article } from '../domain'
import type { Doc } from '../engine/doc'
import { findQuotations } from '../engine/quotes'
import { tokenize } from '../engine/tokenize'
import type { Encoder, WindowInput } from './encoder'
import { featuresOf, type PieceFeatures, standingOf } from './features'
import type { Places } from './pairFeatures'
import type { Openings, Range } from './windows'
import { cutIntoPieces, type Pieces } from './wordPieces'

export type Cut = {
  readonly doc: Doc
  readonly pieces: Pieces
  readonly features: PieceFeatures
  readonly places: Places
  readonly opens: Openings
}

export function cutArticle({ text, blocks }: Article, { vocabulary }: Encoder): Cut {
  const doc = tokenize(text, blocks)
  const pieces = cutIntoPieces(text, vocabulary)
  const features = featuresOf(doc, findQuotations(doc), pieces)
  const standing = standingOf(doc, pieces.starts)
  const { sentence } = standing
  return {
    doc,
    pieces,
    features,
    places: { ...standing, quoted: features.quoted },
    opens: {
      paragraph: features.opensParagraph,
      sentence: Uint8Array.from(sentence, (at, i) => (i === 0 || sentence[i - 1] !== at ? 1 : 0)),
    },
  }
}

/** Numbers of a window with the special piece at either end, whose features are 0. */
export function inputOf(
  { pieces: { ids }, features }: Cut,
  { from, to }: Range,
  { vocabulary }: Encoder,
): WindowInput {
  const framed = (values: ArrayLike<number>, first: number, last: number): Int32Array => {
    const out = new Int32Array(to - from + 2)
    out[0] = first
    for (let i = from; i < to; i++) out[i - from + 1] = values[i] as number
    out[to - from + 1] = last
    return out
  }
  return {
    pieces: framed(ids, vocabulary.begin, vocabulary.end),
    letterCase: framed(features.letterCase, 0, 0),
    quoted: framed(features.quoted, 0, 0),
    paragraph: framed(features.opensParagraph, 0, 0),
  }
}
