// The careful reading as a service: whether it can be had here, what it costs, and an article read by it.
import type { Analysis, Article, Span } from '../../domain'

export type CarefulAvailability = {
  /** Its files lie on this device. */
  readonly kept: boolean
  /** The app is served from this machine: loading costs nothing. */
  readonly local: boolean
  /** What a download would bring, in bytes, as compressed. */
  readonly bytes: number
  /** Why it should not start by itself, in words; null where nothing speaks against it. */
  readonly hindrance: string | null
}

export type CarefulProgress = {
  readonly phase: 'loading' | 'reading'
  /** 0 to 1 within its phase. */
  readonly done: number
}

export type CarefulOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (at: CarefulProgress) => void
  /** What the reader has before the eyes: that is read first. Null where it cannot be told. */
  readonly lookedAt?: () => Span | null
  /** Where a long article takes a while: the careful reading as far as it has come, the quick one elsewhere. Its `reading` is quick. */
  readonly onPart?: (analysis: Analysis) => void
}

export interface CarefulReader {
  /** Rejects with CarefulError where not even that can be told. */
  availability(): Promise<CarefulAvailability>
  /** An analysis whose `reading` is careful. Rejects with CarefulError, or with the signal's reason where the caller cancelled. */
  read(article: Article, options?: CarefulOptions): Promise<Analysis>
  /** What was read before and is kept; null where nothing is. Reads nothing. */
  known(article: Article): Promise<Analysis | null>
  /** Ends what is being read, frees its memory, and takes its files off this device. */
  remove(): Promise<void>
}

/** There is no careful reading of this article now; the quick one stays. The message says in plain words what to do. */
export class CarefulError extends Error {
  override readonly name = 'CarefulError'
  constructor(
    readonly kind: 'download' | 'unsupported' | 'memory' | 'failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
