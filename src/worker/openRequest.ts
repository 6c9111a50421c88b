// What the worker does with something that was opened; the local opener does the same.
import { type Opened, openBytes, openClipboard } from '../ingest'
import type { OpenRequest } from './protocol'

/** Opens one thing. */
export function openRequest(request: OpenRequest): Opened {
  return request.kind === 'bytes'
    ? openBytes(request.bytes, request.from)
    : openClipboard(request.html, request.plain, request.from)
}
