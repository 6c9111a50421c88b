// What the page and its workers say to each other.
import type { Analysis, Article, Span } from '../domain'
import type { CarefulEvidence } from '../engine/attribution/careful'
import type { AnnotatedArticle, AnnotationsRead } from '../exchange/readAnnotations'
import type { Opened, OpenedFrom } from '../ingest'
import type { SecondOpinion } from '../ingest/second/opinion'

export type { CarefulEvidence } from '../engine/attribution/careful'
export type { AnnotationsRead } from '../exchange/readAnnotations'

/** The fitted weights as the build found them; null where the build had none. */
export type ModelsFile = { readonly url: string; readonly bytes: number; readonly sha256: string }

/** Why the engine works by rules alone. */
export type WithoutModels = 'missing' | 'unreachable' | 'damaged'

/** How far an analysis has come; `done` runs from 0 to 1 within its stage. */
export type AnalysisProgress = {
  readonly stage: 'starting' | 'loadingModels' | 'analyzing'
  readonly done: number
}

export type AnalysisRequest = {
  readonly kind: 'analyze'
  readonly job: number
  readonly article: Article
  readonly models: ModelsFile | null
  /** What the encoder saw in the article; null for the quick reading. */
  readonly careful: CarefulEvidence | null
}

/** Every message is a sign of life: the watchdog counts from the last one. */
export type AnalysisReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly job: number; readonly progress: AnalysisProgress }
  | { readonly kind: 'withoutModels'; readonly job: number; readonly why: WithoutModels }
  | { readonly kind: 'done'; readonly job: number; readonly analysis: Analysis }
  /** An error that the worker survived; `job` is null where nobody knows whose it was. */
  | { readonly kind: 'failed'; readonly job: number | null; readonly message: string }

/** A file's bytes, or a page's, as they came. */
export type BytesRequest = {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly from: OpenedFrom
}

/** Something that a reader opened, as it came. Bytes wait for the second opinion, which comes after them. */
export type OpenRequest =
  | BytesRequest
  | {
      readonly kind: 'clipboard'
      readonly html: string
      readonly plain: string
      readonly from: OpenedFrom
    }

/** What another extractor took for the article of these bytes; null where it said nothing. */
export type SecondReply = { readonly kind: 'second'; readonly opinion: SecondOpinion | null }

/** A file of annotations that a reader brings to an article. */
export type AnnotationsRequest = {
  readonly kind: 'annotations'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly article: AnnotatedArticle
}

export type OpenReply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'annotations'; readonly read: AnnotationsRead }
  | { readonly kind: 'failed'; readonly message: string }

/** What the careful reading loads, as the build found it. */
export type CarefulFiles = {
  readonly heads: ModelsFile
  readonly network: ModelsFile
  /** The runtime's WebAssembly. */
  readonly runtime: ModelsFile
}

/** Why there is no careful reading: its files (as for the fitted weights), or this device. */
export type CarefulFault = WithoutModels | 'noRuntime' | 'memory' | 'failed'

export type CarefulRequest =
  | {
      readonly kind: 'read'
      readonly job: number
      readonly article: Article
      readonly files: CarefulFiles
      /** What a reader has before the eyes is read first; null where nobody looks at the article. */
      readonly lookedAt: Span | null
    }
  /** The reader looks at something else now. */
  | { readonly kind: 'look'; readonly job: number; readonly lookedAt: Span }
  | { readonly kind: 'cancel'; readonly job: number }

/** Every message is a sign of life, as with an analysis. A cancelled job ends without a word. */
export type CarefulReply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'progress'
      readonly job: number
      readonly phase: 'loading' | 'reading'
      readonly done: number
    }
  /** Some of it is read already, what the reader looks at among it. */
  | { readonly kind: 'part'; readonly job: number; readonly evidence: CarefulEvidence }
  | { readonly kind: 'evidence'; readonly job: number; readonly evidence: CarefulEvidence }
  | {
      readonly kind: 'failed'
      readonly job: number | null
      readonly why: CarefulFault
      readonly message: string
    }

/** The browser's store of what the careful reading loaded; a file's key is the address that it was loaded from. */
export const CAREFUL_CACHE = 'sourcelight-careful'
