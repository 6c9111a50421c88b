// The worker of documents (PDF, Word, EPUB, RTF, mail): reads one untrusted file in its life, with libraries that nothing else needs.
import { openDocument } from '../ingest/documents/openDocument'
import type { BytesRequest, OpenReply } from './protocol'

const reply = (message: OpenReply) => self.postMessage(message)

self.addEventListener('message', ({ data: { bytes, from } }: MessageEvent<BytesRequest>) => {
  openDocument(bytes, from).then(
    (opened) => reply({ kind: 'opened', opened }),
    (error: unknown) => reply({ kind: 'failed', message: String(error) }),
  )
})
