// Opening as a service whose code is fetched when something is opened: few visits are for that.
import { refused } from '../ingest/outcome'
import { NOT_STARTED } from './notStarted'
import type { Opener } from './opener'

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
