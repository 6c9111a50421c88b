// The opener gives an outcome whatever its worker does.
import { describe, expect, it } from 'vitest'
import {
  type DocumentsWorker,
  type OpeningWorker,
  type OpenRequest,
  type SecondWorker,
  workerOpener,
} from '../../src/io/opener'
import { beginRequest, type Opening, openRequest } from '../../src/worker/openRequest'
import type { BytesRequest } from '../../src/worker/protocol'

const request: OpenRequest = { kind: 'clipboard', html: '', plain: 'One.', from: { origin: 'pasted' } }

function opener(answer: (worker: OpeningWorker, request: OpenRequest) => void, longest?: number) {
  const ended: OpeningWorker[] = []
  const start = () => {
    const worker: OpeningWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (r) => queueMicrotask(() => r.kind === 'clipboard' && answer(worker, r)),
      terminate: () => ended.push(worker),
    }
    return worker
  }
  return {
    ended,
    open: workerOpener({ opening: start, second: noWorker, documents: noWorker }, longest).open,
  }
}

function noWorker(): never {
  throw new Error('no worker of this kind is wanted')
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

describe('a second opinion', () => {
  const page =
    '<html><body><div><p>The pool in Elm Falls closes on Monday for a year.</p></div><p>It is old.</p>'
  const bytes: BytesRequest = {
    kind: 'bytes',
    bytes: new TextEncoder().encode(page),
    from: { origin: 'file', name: 'pool.html' },
  }

  /** An opener whose opening worker works as the real one does, and whose second one does what a test says. */
  function openerWith(answer: (worker: SecondWorker, request: BytesRequest) => void) {
    const ended: object[] = []
    let begun: Opening = () => ({ kind: 'refused', reason: '', instead: null })
    const opening = () => {
      const worker: OpeningWorker = {
        onmessage: null,
        onerror: null,
        postMessage: (r) => {
          if (r.kind === 'bytes') begun = beginRequest(r)
          if (r.kind === 'second') say(worker, { kind: 'opened', opened: begun(r.opinion) })
        },
        terminate: () => ended.push(worker),
      }
      return worker
    }
    const second = () => {
      const worker: SecondWorker = {
        onmessage: null,
        onerror: null,
        postMessage: (r) => queueMicrotask(() => answer(worker, r)),
        terminate: () => ended.push(worker),
      }
      return worker
    }
    return { ended, open: workerOpener({ opening, second, documents: noWorker }, 5_000, 30).open }
  }

  it('is weighed in', async () => {
    const { open, ended } = openerWith((worker) =>
      worker.onmessage?.({ data: { kind: 'second', opinion: { blocks: [0, 1] } } } as MessageEvent),
    )
    expect(await open(bytes)).toMatchObject({ kind: 'article' })
    expect(new Set(ended).size).toBe(2)
  })
  it.each([
    ['hangs', () => {}],
    ['fails', (worker: SecondWorker) => worker.onerror?.({ message: '' } as ErrorEvent)],
  ])('is done without where its worker %s', async (_, answer) => {
    const { open, ended } = openerWith(answer)
    expect(await open(bytes)).toMatchObject({ kind: 'article' })
    expect(new Set(ended).size).toBe(2)
  })
})

describe('a document', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7')
  const asked = { kind: 'bytes', bytes: pdf, from: { origin: 'file', name: 'a.pdf' } } as const

  it('goes to a worker of its own, which ends with it', async () => {
    let ended = 0
    const documents = (): DocumentsWorker => {
      const worker: DocumentsWorker = {
        onmessage: null,
        onerror: null,
        postMessage: () =>
          queueMicrotask(() =>
            worker.onmessage?.({ data: { kind: 'opened', opened: openRequest(request) } } as MessageEvent),
          ),
        terminate: () => {
          ended += 1
        },
      }
      return worker
    }
    const { open } = workerOpener({ opening: noWorker, second: noWorker, documents })
    expect(await open(asked)).toMatchObject({ kind: 'article', article: { text: 'One.' } })
    expect(ended).toBe(1)
  })

  it('whose reader cannot be fetched is told as such', async () => {
    const { open } = workerOpener({ opening: noWorker, second: noWorker, documents: noWorker })
    expect(await open(asked)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('could not be loaded'),
    })
  })
})
