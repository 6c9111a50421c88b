// Reads an article with the encoder: word pieces, windows, labels, links; the outcome is data for the engine's tokens.
import type { Article } from '../domain'
import type { CarefulEvidence } from '../engine/attribution/careful'
import { decode } from '../engine/attribution/decode'
import { LABELS } from '../engine/attribution/labels'
import { CHOICES, type Choice, type LabelledSpan, segmentsOf } from '../engine/attribution/link'
import { type Doc, tokenAt } from '../engine/doc'
import { findQuotations } from '../engine/quotes'
import { tokenize } from '../engine/tokenize'
import type { Encoder, WindowInput } from './encoder'
import { featuresOf, type PieceFeatures, standingOf } from './features'
import { type PieceSpan, type Scored, scoreLinks } from './linker'
import type { Places } from './pairFeatures'
import { HIDDEN, type States, statesOf } from './states'
import { backgroundOf, storyOrder } from './story'
import { type Range, type Stretch, stretchesOf, weightIn, windowsOf } from './windows'
import { cutIntoPieces, type Pieces } from './wordPieces'

/** An article as the encoder sees it. */
type Cut = {
  readonly doc: Doc
  readonly pieces: Pieces
  readonly features: PieceFeatures
  readonly places: Places
}

/** Stops a reading: the one who asked for it no longer wants it. */
export class ReadingCancelled extends Error {
  override readonly name = 'ReadingCancelled'
}

export type ReadingOptions = {
  /** Gets 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** Asked before each window. */
  readonly isCancelled?: () => boolean
}

/**
 * What the encoder makes of an article. Linear in its length; memory is bounded by a stretch of some thousand pieces.
 * Throws ReadingCancelled, and whatever the runtime throws.
 */
export async function readCarefully(
  article: Article,
  encoder: Encoder,
  { onProgress = () => {}, isCancelled = () => false }: ReadingOptions = {},
): Promise<CarefulEvidence> {
  const cut = cutArticle(article, encoder)
  const count = cut.pieces.ids.length
  const gathered = new Gathered(cut)
  for (const stretch of stretchesOf(count, cut.features.opensParagraph)) {
    const { labels, states } = await readStretch(stretch, cut, encoder, (done) => {
      if (isCancelled()) throw new ReadingCancelled('the reading was stopped')
      onProgress((stretch.body.from + done * (stretch.body.to - stretch.body.from)) / count)
    })
    gathered.add(stretch, labels, states, encoder)
  }
  onProgress(1)
  return gathered.evidence(encoder)
}

function cutArticle({ text, blocks }: Article, { vocabulary }: Encoder): Cut {
  const doc = tokenize(text, blocks)
  const pieces = cutIntoPieces(text, vocabulary)
  const features = featuresOf(doc, findQuotations(doc), pieces)
  return { doc, pieces, features, places: { ...standingOf(doc, pieces.starts), quoted: features.quoted } }
}

/** Numbers of a window with the special piece at either end, whose features are 0. */
function inputOf(
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

/** Probabilities of a stretch's pieces, and their states: each from the window in which it stands farthest from an edge. */
async function readStretch(
  stretch: Stretch,
  cut: Cut,
  encoder: Encoder,
  onWindow: (done: number) => void,
): Promise<{ labels: Float32Array; states: States }> {
  const count = stretch.to - stretch.from
  const labels = new Float32Array(count * LABELS)
  const states = new Float32Array(count * HIDDEN)
  const weights = new Float32Array(count)
  const best = new Float32Array(count)
  const windows = windowsOf(stretch, cut.features.opensParagraph)
  for (const [number, window] of windows.entries()) {
    onWindow(number / windows.length)
    const seen = await encoder.runtime.run(inputOf(cut, window, encoder))
    for (let piece = window.from; piece < window.to; piece++) {
      const at = piece - stretch.from
      const row = piece - window.from + 1
      const weight = weightIn(window, piece, stretch)
      weights[at] = (weights[at] as number) + weight
      for (let y = 0; y < LABELS; y++)
        labels[at * LABELS + y] =
          (labels[at * LABELS + y] as number) + weight * (seen.labels[row * LABELS + y] as number)
      if (weight > (best[at] as number)) {
        best[at] = weight
        states.set(seen.states.subarray(row * HIDDEN, (row + 1) * HIDDEN), at * HIDDEN)
      }
    }
  }
  for (let i = 0; i < labels.length; i++)
    labels[i] = (labels[i] as number) / (weights[Math.trunc(i / LABELS)] as number)
  return { labels, states: statesOf(stretch.from, states) }
}

/** What the stretches said, brought together in the engine's tokens and sentences. */
class Gathered {
  private readonly spans: LabelledSpan[] = []
  private readonly choices: Choice[][] = CHOICES.map(() => [])
  private readonly probabilities: Float32Array
  private readonly background: Float32Array
  private readonly story: ReturnType<typeof storyOrder>
  /** Number of each span that was taken, by its label and pieces. */
  private readonly taken = new Map<string, number>()

  constructor(private readonly cut: Cut) {
    this.probabilities = new Float32Array(cut.doc.words.length * LABELS)
    this.background = new Float32Array(cut.doc.sentences.length)
    this.story = storyOrder(cut.doc)
  }

  add(stretch: Stretch, labels: Float32Array, states: States, encoder: Encoder): void {
    const decoded = decode({ paragraphs: this.paragraphsOf(stretch) }, labels)
    const spans = segmentsOf(decoded.labels).map(
      (one): PieceSpan => ({ ...one, from: one.from + stretch.from, to: one.to + stretch.from }),
    )
    const { heads } = encoder
    this.addProbabilities(stretch, labels)
    this.addBackground(stretch, states, encoder)
    for (const [number, scored] of scoreLinks(heads, states, this.cut.places, spans, stretch.body).entries())
      for (const one of scored) this.addChoice(number, one, spans)
  }

  evidence({ version, heads: { numbers } }: Encoder): CarefulEvidence {
    const order = this.spans
      .map((_, index) => index)
      .sort((a, b) => this.startOf(a) - this.startOf(b) || a - b)
    const rank = new Map(order.map((index, place) => [index, place]))
    const moved = (list: readonly Choice[]): Choice[] =>
      list.map(({ anchor, candidates, scores }) => ({
        anchor: rank.get(anchor) as number,
        candidates: candidates.map((candidate) => rank.get(candidate) as number),
        scores,
      }))
    const [cueOfContent = [], sourceOfCue = [], sourceOfContent = []] = this.choices
    return {
      version,
      probabilities: this.probabilities,
      spans: order.map((index) => this.spans[index] as LabelledSpan),
      cueOfContent: moved(cueOfContent),
      sourceOfCue: moved(sourceOfCue),
      sourceOfContent: moved(sourceOfContent),
      background: this.background,
      calibration: {
        words: numbers.words ?? [],
        speaker: numbers.speaker ?? [],
        background: numbers.background ?? [],
      },
    }
  }

  private startOf(index: number): number {
    return this.spans[index]?.from ?? 0
  }

  /** Paragraphs of the stretch in its own pieces: no span goes over their ends. */
  private paragraphsOf({ from, to }: Stretch): Range[] {
    const { opensParagraph } = this.cut.features
    const out: Range[] = []
    let start = from
    for (let i = from + 1; i <= to; i++) {
      if (i < to && opensParagraph[i] !== 1) continue
      out.push({ from: start - from, to: i - from })
      start = i
    }
    return out
  }

  /** A token's labels are the mean over its pieces. */
  private addProbabilities({ from, body }: Stretch, labels: Float32Array): void {
    const { doc, pieces } = this.cut
    let token = tokenAt(doc, pieces.starts[body.from] as number)
    for (let piece = body.from; piece < body.to; token++) {
      if (token >= doc.words.length) break
      const first = piece
      while (piece < body.to && (pieces.starts[piece] as number) < (doc.ends[token] as number)) piece++
      for (let i = first; i < piece; i++)
        for (let y = 0; y < LABELS; y++) {
          const at = token * LABELS + y
          this.probabilities[at] =
            (this.probabilities[at] as number) + (labels[(i - from) * LABELS + y] as number) / (piece - first)
        }
    }
  }

  private addBackground({ from, to, body }: Stretch, states: States, { heads }: Encoder): void {
    const { places, features } = this.cut
    const { order, count } = this.story
    for (let start = body.from; start < body.to; ) {
      const sentence = places.sentence[start] as number
      let end = start
      while (end < to && places.sentence[end] === sentence) end++
      const isWhole = start === 0 || places.sentence[start - 1] !== sentence || start === from
      const k = order[sentence] as number
      // The lead is the news itself.
      if (isWhole && k > 0) {
        const pieces = { from: start, to: end }
        const opens = features.opensParagraph[start] === 1
        this.background[sentence] = backgroundOf(heads, states, pieces, k, count, opens)
      }
      start = end
    }
  }

  private addChoice(
    number: number,
    { anchor, candidates, scores }: Scored,
    spans: readonly PieceSpan[],
  ): void {
    const at = this.take(spans[anchor] as PieceSpan)
    if (at === null) return
    const kept = candidates.flatMap((candidate, k) => {
      const index = this.take(spans[candidate] as PieceSpan)
      return index === null ? [] : [[index, scores[k] as number] as const]
    })
    this.choices[number]?.push({
      anchor: at,
      candidates: kept.map(([index]) => index),
      scores: Float32Array.from([...kept.map(([, score]) => score), scores[candidates.length] as number]),
    })
  }

  /** The number of a span among all, in tokens; null where no token has a part in it. */
  private take({ kind, from, to }: PieceSpan): number | null {
    const key = `${kind} ${from}`
    const known = this.taken.get(key)
    if (known !== undefined) return known
    const { doc, pieces } = this.cut
    const first = tokenAt(doc, pieces.starts[from] as number)
    let last = first
    while (last < doc.words.length && (doc.starts[last] as number) < (pieces.ends[to - 1] as number)) last++
    if (last <= first) return null
    this.taken.set(key, this.spans.length)
    return this.spans.push({ kind, from: first, to: last }) - 1
  }
}
