// The opening worker: reads untrusted files away from the page's thread, one in its life.
import { openRequest, readAnnotationsRequest } from './openRequest'
import type { AnnotationsRequest, OpenReply, OpenRequest } from './protocol'

const reply = (message: OpenReply) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<OpenRequest | AnnotationsRequest>) => {
  try {
    if (data.kind === 'annotations') reply({ kind: 'annotations', read: readAnnotationsRequest(data) })
    else reply({ kind: 'opened', opened: openRequest(data) })
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
