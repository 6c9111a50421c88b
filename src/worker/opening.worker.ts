// The opening worker: reads untrusted files away from the page's thread, one in its life.
import { messageOf } from '../domain'
import { beginRequest, type Opening, readAnnotationsRequest } from './openRequest'
import type { AnnotationsRequest, OpenReply, OpenRequest, SecondReply } from './protocol'

const reply = (message: OpenReply) => self.postMessage(message)

/** Bytes that are read as far as they go without a second opinion. */
let begun: Opening | null = null

function answer(data: OpenRequest | AnnotationsRequest | SecondReply): void {
  if (data.kind === 'annotations') reply({ kind: 'annotations', read: readAnnotationsRequest(data) })
  else if (data.kind !== 'second') begun = beginRequest(data)
  if (begun !== null && data.kind !== 'bytes')
    reply({ kind: 'opened', opened: begun(data.kind === 'second' ? data.opinion : null) })
}

self.addEventListener('message', ({ data }: MessageEvent<OpenRequest | AnnotationsRequest | SecondReply>) => {
  try {
    answer(data)
  } catch (error) {
    reply({ kind: 'failed', message: messageOf(error) })
  }
})
