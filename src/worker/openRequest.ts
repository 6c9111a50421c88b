// What the worker does with something that was opened or imported; the local opener does the same.
import { type AnnotationsRead, readAnnotations } from '../exchange/readAnnotations'
import { type Opened, openBytes, openClipboard } from '../ingest'
import { decode } from '../ingest/decode'
import type { AnnotationsRequest, OpenRequest } from './protocol'

/** Opens one thing. */
export function openRequest(request: OpenRequest): Opened {
  return request.kind === 'bytes'
    ? openBytes(request.bytes, request.from)
    : openClipboard(request.html, request.plain, request.from)
}

/** Reads a file of annotations. */
export const readAnnotationsRequest = ({ bytes, article }: AnnotationsRequest): AnnotationsRead =>
  readAnnotations(decode(bytes), article)
