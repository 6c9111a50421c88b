// What the worker does with something that was opened or imported; the local opener does the same.
import { type AnnotationsRead, readAnnotations } from '../exchange/readAnnotations'
import { beginBytes, type Opened, type Opening, openClipboard } from '../ingest'
import { decode } from '../ingest/decode'
import type { AnnotationsRequest, OpenRequest } from './protocol'

export type { Opening } from '../ingest'

/** Begins to open one thing; what was copied needs no second opinion. */
export function beginRequest(request: OpenRequest): Opening {
  return request.kind === 'bytes'
    ? beginBytes(request.bytes, request.from)
    : () => openClipboard(request.html, request.plain, request.from)
}

/** Opens one thing, without a second opinion. */
export const openRequest = (request: OpenRequest): Opened => beginRequest(request)(null)

/** Reads a file of annotations. */
export const readAnnotationsRequest = ({ bytes, article }: AnnotationsRequest): AnnotationsRead =>
  readAnnotations(decode(bytes), article)
