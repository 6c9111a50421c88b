// The thread of the second opinion: another extractor, which may fail over a page or never end; it is ended then.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// What reads TypeScript in the thread that started this one is not at work in this one.
register()
const { secondOpinionOfBytes } = await import('../ingest/second/secondOpinion')

parentPort?.on('message', (/** @type {{ bytes: Uint8Array, name: string }} */ { bytes, name }) =>
  parentPort?.postMessage({ kind: 'answered', opinion: secondOpinionOfBytes(bytes, { name }) }),
)
parentPort?.postMessage({ kind: 'ready' })
