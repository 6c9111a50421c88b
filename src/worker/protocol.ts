// What the page and its workers say to each other.
import type { Analysis, Article } from '../domain'
import type { AnnotatedArticle, AnnotationsRead } from '../exchange/readAnnotations'
import type { Opened, OpenedFrom } from '../ingest'

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
}

/** Every message is a sign of life: the watchdog counts from the last one. */
export type AnalysisReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly job: number; readonly progress: AnalysisProgress }
  | { readonly kind: 'withoutModels'; readonly job: number; readonly why: WithoutModels }
  | { readonly kind: 'done'; readonly job: number; readonly analysis: Analysis }
  /** An error that the worker survived; `job` is null where nobody knows whose it was. */
  | { readonly kind: 'failed'; readonly job: number | null; readonly message: string }

/** Something that a reader opened, as it came. */
export type OpenRequest =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer>; readonly from: OpenedFrom }
  | {
      readonly kind: 'clipboard'
      readonly html: string
      readonly plain: string
      readonly from: OpenedFrom
    }

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
