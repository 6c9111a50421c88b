// The thread of the second opinion: another extractor, which may fail over a page or never end; it is ended then.
import { parentPort } from 'node:worker_threads'
import { secondOpinionOfBytes } from '../ingest/second/secondOpinion'

parentPort?.on('message', ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) =>
  parentPort?.postMessage({ kind: 'answered', opinion: secondOpinionOfBytes(bytes, { name }) }),
)
parentPort?.postMessage({ kind: 'ready' })
