// The opener gives an outcome whatever its worker does.
import { expect, it } from 'vitest'
import { type OpeningWorker, type OpenRequest, workerOpener } from '../../src/io/opener'
import { openRequest } from '../../src/worker/openRequest'

const request: OpenRequest = { kind: 'clipboard', html: '', plain: 'One.', from: { origin: 'pasted' } }

function opener(answer: (worker: OpeningWorker, request: OpenRequest) => void, longest?: number) {
  const ended: OpeningWorker[] = []
  const start = () => {
    const worker: OpeningWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (r) => queueMicrotask(() => r.kind !== 'annotations' && answer(worker, r)),
      terminate: () => ended.push(worker),
    }
    return worker
  }
  return { ended, open: workerOpener(start, longest).open }
}

const say = (worker: OpeningWorker, data: object) => worker.onmessage?.({ data } as MessageEvent)

it('hands over what the worker read, and ends it', async () => {
  const { open, ended } = opener((w, r) => say(w, { kind: 'opened', opened: openRequest(r) }))
  expect(await open(request)).toMatchObject({ kind: 'article', article: { text: 'One.' } })
  expect(ended).toHaveLength(1)
})

it.each([
  ['fails', (w: OpeningWorker) => say(w, { kind: 'failed', message: 'x' })],
  ['says nothing', () => {}],
])('says so where the worker %s', async (_, answer) => {
  const { open, ended } = opener(answer, 20)
  expect(await open(request)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/paste it here/),
  })
  expect(ended).toHaveLength(1)
})

it('says that the page must be loaded again where the worker’s file is gone, as after a deploy', async () => {
  const { open, ended } = opener((worker) => worker.onerror?.({ message: '' } as ErrorEvent))
  expect(await open(request)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/Load this page again/),
  })
  expect(ended).toHaveLength(1)
})

it('ends the worker where the reader cancels', async () => {
  const { open, ended } = opener(() => {})
  const controller = new AbortController()
  const opened = open(request, controller.signal)
  controller.abort(new Error('cancelled'))
  await expect(opened).rejects.toThrow('cancelled')
  expect(ended).toHaveLength(1)
})
