// The worker of the second opinion: another extractor, which may fail over a page or never end; it is ended then.
import { secondOpinionOfBytes } from '../ingest/second/secondOpinion'
import type { BytesRequest, SecondReply } from './protocol'

self.addEventListener('message', ({ data: { bytes, from } }: MessageEvent<BytesRequest>) => {
  const reply: SecondReply = { kind: 'second', opinion: secondOpinionOfBytes(bytes, from) }
  self.postMessage(reply)
})
