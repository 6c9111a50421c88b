// The opening worker: reads untrusted files away from the page's thread, one in its life.
import { openRequest } from './openRequest'
import type { OpenReply, OpenRequest } from './protocol'

const reply = (message: OpenReply) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<OpenRequest>) => {
  try {
    reply({ kind: 'opened', opened: openRequest(data) })
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
