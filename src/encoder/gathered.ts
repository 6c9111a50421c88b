// What the encoder said of each stretch, in the engine's tokens and sentences, brought together in text order whichever was read first.
import type { CarefulEvidence } from '../engine/attribution/careful'
import { decode } from '../engine/attribution/decode'
import { LABELS } from '../engine/attribution/labels'
import { CHOICES, type Choice, type LabelledSpan, segmentsOf } from '../engine/attribution/link'
import { type TokenRange, tokenAt } from '../engine/doc'
import type { Cut } from './cut'
import type { Encoder } from './encoder'
import { type PieceSpan, scoreLinks } from './linker'
import type { States } from './states'
import { backgroundOf, storyOrder } from './story'
import type { StretchOutput } from './windowReader'
import type { Range, Stretch } from './windows'

/** The spans of a stretch, in pieces, and the choices of those that begin in its body. */
type Linked = { readonly spans: readonly PieceSpan[]; readonly scored: readonly (readonly Choice[])[] }

export class Gathered {
  private readonly linked: (Linked | null)[]
  private readonly probabilities: Float32Array
  private readonly background: Float32Array
  private readonly story: ReturnType<typeof storyOrder>

  constructor(
    private readonly cut: Cut,
    private readonly stretches: readonly Stretch[],
    private readonly encoder: Encoder,
  ) {
    this.linked = stretches.map(() => null)
    this.probabilities = new Float32Array(cut.doc.words.length * LABELS)
    this.background = new Float32Array(cut.doc.sentences.length)
    this.story = storyOrder(cut.doc)
  }

  add(number: number, { labels, states }: StretchOutput): void {
    const stretch = this.stretches[number] as Stretch
    const decoded = decode({ paragraphs: this.paragraphsOf(stretch) }, labels)
    const spans = segmentsOf(decoded.labels).map(
      (one): PieceSpan => ({ ...one, from: one.from + stretch.from, to: one.to + stretch.from }),
    )
    this.addProbabilities(stretch, labels)
    this.addBackground(stretch, states)
    const scored = scoreLinks(this.encoder.heads, states, this.cut.places, spans, stretch.body)
    this.linked[number] = { spans, scored }
  }

  has(number: number): boolean {
    return this.linked[number] !== null
  }

  /** Of all stretches that were added; what of the others is not known yet is `unread`. */
  evidence(): CarefulEvidence {
    const {
      version,
      heads: { numbers },
    } = this.encoder
    const taken = new TakenSpans(this.cut)
    for (const linked of this.linked) if (linked) taken.add(linked)
    return {
      ...taken.inTextOrder(),
      version,
      probabilities: this.probabilities,
      background: this.background,
      unread: this.unread(),
      calibration: {
        words: numbers.words ?? [],
        speaker: numbers.speaker ?? [],
        background: numbers.background ?? [],
      },
    }
  }

  /** Tokens that belong to the stretches that were not added. */
  private unread(): TokenRange[] {
    return this.stretches.flatMap(({ body }, number) =>
      this.has(number) ? [] : [{ from: this.firstToken(body.from), to: this.firstToken(body.to) }],
    )
  }

  /** The first token of a body: one that began before belongs there. */
  private firstToken(piece: number): number {
    const { doc, pieces } = this.cut
    const start = pieces.starts[piece]
    if (start === undefined) return doc.words.length
    const token = tokenAt(doc, start)
    const before = piece > 0 ? (pieces.starts[piece - 1] as number) : -1
    return before >= (doc.starts[token] ?? Number.POSITIVE_INFINITY) ? token + 1 : token
  }

  /** Paragraphs of the stretch in its own pieces: no span goes over their ends. */
  private paragraphsOf({ from, to }: Stretch): Range[] {
    const { opens } = this.cut
    const out: Range[] = []
    let start = from
    for (let i = from + 1; i <= to; i++) {
      if (i < to && opens.paragraph[i] !== 1) continue
      out.push({ from: start - from, to: i - from })
      start = i
    }
    return out
  }

  /** A token's labels are the mean over its pieces. */
  private addProbabilities({ from, to, body }: Stretch, labels: Float32Array): void {
    const { doc, pieces } = this.cut
    const startOf = (piece: number) => pieces.starts[piece] as number
    let token = this.firstToken(body.from)
    let piece = body.from
    if (token !== tokenAt(doc, startOf(piece)))
      while (piece < body.to && startOf(piece) < (doc.starts[token] ?? 0)) piece++
    for (; token < doc.words.length && piece < body.to; token++) {
      const first = piece
      while (piece < to && startOf(piece) < (doc.ends[token] as number)) piece++
      for (let i = first; i < piece; i++)
        for (let y = 0; y < LABELS; y++) {
          const at = token * LABELS + y
          this.probabilities[at] =
            (this.probabilities[at] as number) + (labels[(i - from) * LABELS + y] as number) / (piece - first)
        }
    }
  }

  private addBackground({ from, to, body }: Stretch, states: States): void {
    const { places, opens } = this.cut
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
        const isOpening = opens.paragraph[start] === 1
        this.background[sentence] = backgroundOf(this.encoder.heads, states, pieces, k, count, isOpening)
      }
      start = end
    }
  }
}

/** Spans of several stretches as one list, each once, with the choices among them. */
class TakenSpans {
  private readonly spans: LabelledSpan[] = []
  private readonly choices: Choice[][] = CHOICES.map(() => [])
  /** Number of each span, by its label and first piece. */
  private readonly known = new Map<string, number>()

  constructor(private readonly cut: Cut) {}

  add({ spans, scored }: Linked): void {
    for (const [number, choices] of scored.entries())
      for (const { anchor, candidates, scores } of choices) {
        const at = this.take(spans[anchor] as PieceSpan)
        if (at === null) continue
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
  }

  inTextOrder() {
    const startOf = (index: number): number => this.spans[index]?.from ?? 0
    const order = this.spans.map((_, index) => index).sort((a, b) => startOf(a) - startOf(b) || a - b)
    const rank = new Map(order.map((index, place) => [index, place]))
    const [cueOfContent = [], sourceOfCue = [], sourceOfContent = []] = this.choices.map((list) =>
      list.map(({ anchor, candidates, scores }) => ({
        anchor: rank.get(anchor) as number,
        candidates: candidates.map((candidate) => rank.get(candidate) as number),
        scores,
      })),
    )
    const spans = order.map((index) => this.spans[index] as LabelledSpan)
    return { spans, cueOfContent, sourceOfCue, sourceOfContent }
  }

  /** The number of a span among all, in tokens; null where no token has a part in it. */
  private take({ kind, from, to }: PieceSpan): number | null {
    const key = `${kind} ${from}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const { doc, pieces } = this.cut
    const first = tokenAt(doc, pieces.starts[from] as number)
    let last = first
    while (last < doc.words.length && (doc.starts[last] as number) < (pieces.ends[to - 1] as number)) last++
    if (last <= first) return null
    this.known.set(key, this.spans.length)
    return this.spans.push({ kind, from: first, to: last }) - 1
  }
}
