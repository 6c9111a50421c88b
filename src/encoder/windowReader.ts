// Runs the network over the windows of an article, each once however many stretches need it, and lays what it says over a stretch.
import { firstIndex } from '../domain'
import { LABELS } from '../engine/attribution/labels'
import { type Cut, inputOf } from './cut'
import type { Encoder, WindowOutput } from './encoder'
import { HIDDEN, type States, statesOf } from './states'
import { type Range, type Stretch, weightIn, windowsOf } from './windows'

/** Windows whose outputs are kept for stretches that are still to be read: 12 MB. One more is read again when it is needed. */
const KEPT = 24

const meets = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

/** What the network says of a stretch's pieces. */
export type StretchOutput = { readonly labels: Float32Array; readonly states: States }

export class WindowReader {
  private readonly windows: readonly Range[]
  private readonly whole: Range
  private readonly outputs = new Map<number, WindowOutput>()
  private readonly read = new Set<number>()

  constructor(
    private readonly cut: Cut,
    private readonly encoder: Encoder,
  ) {
    this.whole = { from: 0, to: cut.pieces.ids.length }
    this.windows = windowsOf(this.whole, cut.opens.paragraph)
  }

  /** Probabilities of a stretch's pieces, and their states: each from the window in which it stands farthest from an edge. */
  async stretch(stretch: Stretch, onWindow: (done: number) => void): Promise<StretchOutput> {
    const count = stretch.to - stretch.from
    const labels = new Float32Array(count * LABELS)
    const states = new Float32Array(count * HIDDEN)
    const weights = new Float32Array(count)
    const best = new Float32Array(count)
    const first = firstIndex(this.windows.length, (i) => (this.windows[i] as Range).to > stretch.from)
    for (let number = first; number < this.windows.length; number++) {
      const window = this.windows[number] as Range
      if (window.from >= stretch.to) break
      onWindow(this.read.size / this.windows.length)
      const seen = await this.outputOf(number)
      for (
        let piece = Math.max(window.from, stretch.from);
        piece < Math.min(window.to, stretch.to);
        piece++
      ) {
        const at = piece - stretch.from
        const row = piece - window.from + 1
        const weight = weightIn(window, piece, this.whole)
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

  /** Lets go of what none of these stretches needs, and of the oldest where much is kept. */
  keepFor(stretches: readonly Stretch[]): void {
    for (const number of [...this.outputs.keys()]) {
      const window = this.windows[number] as Range
      if (this.outputs.size > KEPT || !stretches.some((stretch) => meets(window, stretch)))
        this.outputs.delete(number)
    }
  }

  private async outputOf(number: number): Promise<WindowOutput> {
    const known = this.outputs.get(number)
    if (known) return known
    const output = await this.encoder.runtime.run(
      inputOf(this.cut, this.windows[number] as Range, this.encoder),
    )
    this.outputs.set(number, output)
    this.read.add(number)
    return output
  }
}
