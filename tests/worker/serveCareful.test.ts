// The careful reading's worker: loads once, reads one article after another, stops when told to, and says what failed.
import { describe, expect, it, vi } from 'vitest'
import { span } from '../../src/domain'
import { readCarefully } from '../../src/encoder/readCarefully'
import { isUnread } from '../../src/engine/attribution/careful'
import { ModelError } from '../../src/engine/model/container'
import type { CarefulFiles, CarefulReply, CarefulRequest } from '../../src/worker/protocol'
import { type CarefulEngine, serveCareful } from '../../src/worker/serveCareful'
import { articleOf } from '../support/newspaper'
import { tinyEncoder } from '../support/tinyEncoder'

const files = {} as CarefulFiles
const loaded = { heads: new Uint8Array(), network: new Uint8Array(), runtime: new Uint8Array() }
const article = articleOf(['Ortiz said that the pool would close.'])
const read = (job: number, text = article): CarefulRequest => ({
  kind: 'read',
  job,
  article: text,
  files,
  lookedAt: null,
})

/** A worker over the tiny encoder, but for what a test puts in its place. */
function worker(more: Partial<CarefulEngine> = {}) {
  const listeners = new Map<string, (event: unknown) => void>()
  const replies: CarefulReply[] = []
  const engine = {
    load: vi.fn(async () => loaded),
    open: vi.fn(() => tinyEncoder()),
    read: readCarefully,
    ...more,
  }
  serveCareful(
    {
      postMessage: (reply) => replies.push(reply),
      addEventListener: (type, listener) => listeners.set(type, listener as (event: unknown) => void),
    },
    engine,
  )
  return {
    engine,
    replies,
    send: (data: CarefulRequest) => listeners.get('message')?.({ data }),
    reject: (reason: unknown) => listeners.get('unhandledrejection')?.({ reason }),
  }
}

const ends = (replies: readonly CarefulReply[]) =>
  replies.flatMap((reply) => (reply.kind === 'evidence' || reply.kind === 'failed' ? [reply] : []))

describe('serveCareful', () => {
  it('loads once and reads article after article, with progress', async () => {
    const { engine, replies, send } = worker()
    send(read(1))
    send(read(2))
    await vi.waitFor(() => expect(ends(replies)).toHaveLength(2))
    expect(ends(replies)).toMatchObject([
      { kind: 'evidence', job: 1 },
      { kind: 'evidence', job: 2 },
    ])
    expect(engine.load).toHaveBeenCalledTimes(1)
    expect(replies).toContainEqual({ kind: 'progress', job: 1, phase: 'reading', done: 1 })
  })

  it('stops between two windows without a word, and reads the next', async () => {
    const many = articleOf(Array.from({ length: 300 }, () => 'Ortiz said that the pool would close.'))
    let windows = 0
    const cancelAtThird = () => {
      windows++
      // As a message comes: between two tasks of the worker, not within one.
      if (windows === 3) setTimeout(() => send({ kind: 'cancel', job: 1 }))
    }
    const { replies, send } = worker({ open: () => tinyEncoder(cancelAtThird) })
    send(read(1, many))
    send(read(2))
    await vi.waitFor(() => expect(ends(replies)).toHaveLength(1))
    expect(ends(replies)).toMatchObject([{ kind: 'evidence', job: 2 }])
    expect(windows).toBeLessThan(10)
  })

  it('reads first where the reader looks, and tells that part where the rest takes a while', async () => {
    const long = articleOf(Array.from({ length: 500 }, () => 'Ortiz said that the pool would close.'))
    const { text } = long
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10_000))
    let windows = 0
    const lookAtFirst = () => {
      windows++
      // As the page says it: between two windows.
      if (windows === 1) setTimeout(() => send({ kind: 'look', job: 1, lookedAt: span(0, 10) }))
    }
    const { replies, send } = worker({ open: () => tinyEncoder(lookAtFirst) })
    send({ ...read(1, long), lookedAt: span(text.length - 40, text.length - 30) } as CarefulRequest)
    await vi.waitFor(() => expect(ends(replies)).toHaveLength(1), { timeout: 20_000 })
    vi.restoreAllMocks()
    const parts = replies.flatMap((reply) => (reply.kind === 'part' ? [reply.evidence] : []))
    const [first] = parts
    // The stretch at hand was the last one; then the first came, which is all that is looked at.
    expect(parts).toHaveLength(1)
    const tokens = (first?.probabilities.length ?? 0) / 7
    expect(isUnread(first ?? { unread: [] }, 0)).toBe(false)
    expect(isUnread(first ?? { unread: [] }, Math.trunc(tokens / 2))).toBe(true)
    expect(isUnread(first ?? { unread: [] }, tokens - 1)).toBe(false)
  })

  it.each([
    ['a download that failed', { load: async () => 'unreachable' as const }, 'unreachable'],
    ['damaged heads', { open: () => Promise.reject(new ModelError('cut')) }, 'damaged'],
    [
      'a policy or a browser without WebAssembly',
      {
        open: () =>
          Promise.reject(new Error('no available backend found. ERR: [wasm] CompileError: refused')),
      },
      'noRuntime',
    ],
    [
      'too little memory',
      { open: () => Promise.reject(new RangeError('WebAssembly.Memory(): could not allocate memory')) },
      'memory',
    ],
    ['an error while reading', { read: () => Promise.reject(new Error('oh')) }, 'failed'],
  ] satisfies readonly (readonly [string, Partial<CarefulEngine>, string])[])(
    'says %s',
    async (_, more, why) => {
      const { replies, send } = worker(more)
      send(read(1))
      await vi.waitFor(() => expect(ends(replies)).toMatchObject([{ kind: 'failed', job: 1, why }]))
    },
  )

  it('tries a failed download again with the next article', async () => {
    const load = vi.fn<CarefulEngine['load']>().mockResolvedValueOnce('unreachable').mockResolvedValue(loaded)
    const { replies, send } = worker({ load })
    send(read(1))
    send(read(2))
    await vi.waitFor(() => expect(ends(replies).map(({ kind }) => kind)).toEqual(['failed', 'evidence']))
  })

  it('reports a rejection that nobody handles', () => {
    const { replies, reject } = worker()
    reject(new Error('lost'))
    expect(ends(replies)).toMatchObject([{ kind: 'failed', job: null, why: 'failed', message: 'lost' }])
  })
})
