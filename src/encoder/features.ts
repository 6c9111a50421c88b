// What the encoder sees of a piece beside its letters, which its vocabulary has in lower case only: case, quotation, paragraph.
import type { Doc, Quotation } from '../engine/doc'
import type { Pieces } from './wordPieces'

const CASE = { lower: 0, title: 1, upper: 2, mixed: 3, none: 4 } as const
const QUOTED = { outside: 0, inside: 1, mark: 2 } as const

/** One small number a piece in each. */
export type PieceFeatures = {
  readonly letterCase: Uint8Array
  readonly quoted: Uint8Array
  readonly opensParagraph: Uint8Array
}

/** How a piece is written: “said” lower, “Said” title, “UN” upper, “McC” mixed, “14” none. */
function caseOf(written: string): number {
  const lower = written.toLowerCase()
  const upper = written.toUpperCase()
  if (lower === upper) return CASE.none
  if (written === lower) return CASE.lower
  if (written === upper) return [...written].length > 1 ? CASE.upper : CASE.title
  const [first = '', ...rest] = written
  return first === first.toUpperCase() && rest.join('') === rest.join('').toLowerCase()
    ? CASE.title
    : CASE.mixed
}

/** Features of a text's pieces, from its own paragraphs and quotations. */
export function featuresOf(
  { text, paragraphs, starts: tokenStarts }: Pick<Doc, 'text' | 'paragraphs' | 'starts'>,
  quotations: readonly Quotation[],
  { starts, ends }: Pieces,
): PieceFeatures {
  const count = starts.length
  const letterCase = Uint8Array.from({ length: count }, (_, i) =>
    caseOf(text.slice(starts[i] as number, ends[i] as number)),
  )
  const opensParagraph = new Uint8Array(count)
  let at = 0
  for (const { from } of paragraphs) {
    while (at < count && (ends[at] as number) <= (tokenStarts[from] as number)) at++
    if (at < count) opensParagraph[at] = 1
  }
  return { letterCase, quoted: quotedOf(quotations, starts), opensParagraph }
}

/** Where each piece stands to the outermost quotations. */
function quotedOf(quotations: readonly Quotation[], starts: Int32Array): Uint8Array {
  const quoted = new Uint8Array(starts.length)
  const stretches = quotations
    .filter(({ depth }) => depth === 0)
    .flatMap(({ pieces }) => pieces)
    .sort((a, b) => a.outer.start - b.outer.start)
  let at = 0
  for (const { outer, inner } of stretches) {
    while (at < starts.length && (starts[at] as number) < outer.start) at++
    for (; at < starts.length && (starts[at] as number) < outer.end; at++) {
      const start = starts[at] as number
      quoted[at] = start >= inner.start && start < inner.end ? QUOTED.inside : QUOTED.mark
    }
  }
  return quoted
}

/** Number of the sentence and of the paragraph that each piece stands in. */
export function standingOf(
  doc: Doc,
  starts: Int32Array,
): { readonly sentence: Int32Array; readonly paragraph: Int32Array } {
  const sentence = new Int32Array(starts.length)
  const paragraph = new Int32Array(starts.length)
  let token = 0
  starts.forEach((start, i) => {
    while (token < doc.words.length - 1 && (doc.ends[token] as number) <= start) token++
    const at = doc.sentenceOf[token] ?? 0
    sentence[i] = at
    paragraph[i] = doc.sentences[at]?.paragraph ?? 0
  })
  return { sentence, paragraph }
}
