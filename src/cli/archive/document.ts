// What is read at a time: a file, a line of JSON, a page of a web archive; its bytes, and where they stand.
import type { Place } from './result'

/** What a thread is given to read; the bytes are its own from then on. */
export type Document = { readonly place: Place } & (
  | { readonly kind: 'file' | 'line'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly url: string | null }
  /** What cannot even be fetched. */
  | { readonly kind: 'unreadable'; readonly why: string }
)

type WithoutPlace = Document extends infer D ? (D extends Document ? Omit<D, 'place'> : never) : never
/** A document before it is counted. */
export type Piece = { readonly at: string | null } & WithoutPlace
