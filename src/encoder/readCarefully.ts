// Reads an article with the encoder, stretch by stretch, what a reader looks at first; the outcome is data for the engine's tokens.
import { type Article, firstIndex, type Span } from '../domain'
import type { CarefulEvidence } from '../engine/attribution/careful'
import { cutArticle } from './cut'
import type { Encoder } from './encoder'
import { Gathered } from './gathered'
import { WindowReader } from './windowReader'
import { type Stretch, stretchesOf } from './windows'

/** Stops a reading: the one who asked for it no longer wants it. */
export class ReadingCancelled extends Error {
  override readonly name = 'ReadingCancelled'
}

/** How far a reading has come, between two stretches. */
export type ReadSoFar = {
  /** Stretches that are read, and that there are. */
  readonly read: number
  readonly of: number
  /** Whether all that stands there is read. */
  readonly holds: (at: Span) => boolean
  /** What was seen so far: `unread` tells what is missing. */
  readonly evidence: () => CarefulEvidence
}

export type ReadingOptions = {
  /** Gets 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** Asked before each window. */
  readonly isCancelled?: () => boolean
  /** What a reader has before the eyes; asked before each stretch, for that is read next. */
  readonly lookedAt?: () => Span | null
  /** Told after each stretch but the last. */
  readonly onStretch?: (so: ReadSoFar) => void
}

/**
 * What the encoder makes of an article; the same in whichever order its stretches are read. Linear in its length; memory is
 * bounded by a stretch of some thousand pieces. Throws ReadingCancelled, and whatever the runtime throws.
 */
export async function readCarefully(
  article: Article,
  encoder: Encoder,
  {
    onProgress = () => {},
    isCancelled = () => false,
    lookedAt = () => null,
    onStretch = () => {},
  }: ReadingOptions = {},
): Promise<CarefulEvidence> {
  const cut = cutArticle(article, encoder)
  const stretches = stretchesOf(cut.pieces.ids.length, cut.opens)
  const windows = new WindowReader(cut, encoder)
  const gathered = new Gathered(cut, stretches, encoder)
  const stretchAt = (offset: number) =>
    firstIndex(
      stretches.length - 1,
      (i) => (cut.pieces.starts[(stretches[i] as Stretch).body.to] as number) > offset,
    )
  const seen = (at: Span) => ({ from: stretchAt(at.start), to: stretchAt(at.end - 1) + 1 })
  const unread = new Set(stretches.keys())
  while (unread.size > 0) {
    const at = lookedAt()
    const next = nearestTo(at ? seen(at) : { from: 0, to: 0 }, unread)
    const output = await windows.stretch(stretches[next] as Stretch, (done) => {
      if (isCancelled()) throw new ReadingCancelled('the reading was stopped')
      onProgress(done)
    })
    gathered.add(next, output)
    unread.delete(next)
    const left = [...unread]
    windows.keepFor(left.map((number) => stretches[number] as Stretch))
    if (left.length === 0) break
    onStretch({
      read: stretches.length - left.length,
      of: stretches.length,
      holds: (span) => {
        const { from, to } = seen(span)
        return !left.some((number) => number >= from && number < to)
      },
      evidence: () => gathered.evidence(),
    })
  }
  onProgress(1)
  return gathered.evidence()
}

/** Of these numbers the first within a range, else the nearest; of two as near the one behind, for a reader goes on. */
function nearestTo(
  { from, to }: { readonly from: number; readonly to: number },
  numbers: Iterable<number>,
): number {
  const distance = (number: number) =>
    number < from ? from - number + 0.5 : number < to ? 0 : number - to + 1
  return [...numbers].sort((a, b) => distance(a) - distance(b) || a - b)[0] as number
}
