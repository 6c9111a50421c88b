// Opening as a service whose code is fetched when something is opened: few visits are for that.
import { refused } from '../ingest/outcome'
import type { Opener } from './opener'

export const NOT_STARTED =
  'A part of Sourcelight could not be loaded: it may have been updated meanwhile, or the connection is down. Load this page again, then try once more.'

export const fetchedOpener = (load: () => Promise<Opener>): Opener => ({
  open: (request, signal) =>
    load().then(
      (opener) => opener.open(request, signal),
      () => refused(NOT_STARTED),
    ),
  readAnnotations: (request, signal) =>
    load().then(
      (opener) => opener.readAnnotations(request, signal),
      () => ({ kind: 'refused', reason: NOT_STARTED }),
    ),
})
