// The careful reader over a worker: evidence handed on to the analyst, and everything that can befall it in words.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { span } from '../../../src/domain'
import { type Analyst, localAnalyst } from '../../../src/io/analyst'
import type { CarefulProgress } from '../../../src/io/careful/carefulReader'
import type { CarefulWorker } from '../../../src/io/careful/carefulWorker'
import { deviceOf } from '../../../src/io/careful/device'
import { workerCarefulReader } from '../../../src/io/careful/workerCarefulReader'
import { type Preferences, preferencesInMemory } from '../../../src/io/preferences'
import {
  CAREFUL_CACHE,
  type CarefulEvidence,
  type CarefulReply,
  type CarefulRequest,
} from '../../../src/worker/protocol'
import { cachesInMemory } from '../../support/cacheInMemory'
import { smallFiles } from '../../support/carefulFiles'
import { analysisOf, articleOf } from '../../support/newspaper'

const article = articleOf(['Ortiz said: “We won.”'])
const evidence = { version: 'tiny' } as CarefulEvidence
const device = deviceOf({}, { hostname: 'reader.example', protocol: 'https:' })

class FakeWorker implements CarefulWorker {
  onmessage: CarefulWorker['onmessage'] = null
  onerror: CarefulWorker['onerror'] = null
  onmessageerror: CarefulWorker['onmessageerror'] = null
  readonly asked: CarefulRequest[] = []
  ended = false
  postMessage(request: CarefulRequest) {
    this.asked.push(request)
  }
  say(data: CarefulReply) {
    this.onmessage?.({ data } as MessageEvent<CarefulReply>)
  }
  terminate() {
    this.ended = true
  }
}

/** Gives a careful analysis where it is handed evidence, as the engine does. */
const engine: Analyst = {
  analyze: async (text, { careful } = {}) => ({
    ...analysisOf(text),
    reading: careful ? 'careful' : 'quick',
  }),
}

type More = Partial<Parameters<typeof workerCarefulReader>[0]>

function readerOver(more: More = {}) {
  const workers: FakeWorker[] = []
  const leave: (() => void)[] = []
  const reader = workerCarefulReader({
    start: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
    shipped: { files: smallFiles, compressed: 20 },
    analyst: engine,
    device,
    caches: cachesInMemory(),
    marks: preferencesInMemory(),
    onLeave: (listener) => leave.push(listener),
    ...more,
  })
  return { reader, workers, leave: () => leave.map((listener) => listener()) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a careful reading', () => {
  it('is the engine’s, with what the encoder saw; the worker stays warm for a while', async () => {
    const { reader, workers } = readerOver()
    const steps: CarefulProgress[] = []
    const reading = reader.read(article, { onProgress: (at) => steps.push(at) })
    const [worker] = workers as [FakeWorker]
    expect(worker.asked).toEqual([{ kind: 'read', job: 1, article, files: smallFiles, lookedAt: null }])
    worker.say({ kind: 'progress', job: 1, phase: 'loading', done: 0.5 })
    worker.say({ kind: 'evidence', job: 1, evidence })
    expect((await reading).reading).toBe('careful')
    expect(steps).toEqual([{ phase: 'loading', done: 0.5 }])
    vi.advanceTimersByTime(30_000)
    expect(worker.ended).toBe(false)
    vi.advanceTimersByTime(31_000)
    expect(worker.ended).toBe(true)
  })

  it('tells its worker where the reader looks, when that changes', () => {
    const { reader, workers } = readerOver()
    let lookedAt = span(0, 5)
    void reader.read(article, { lookedAt: () => lookedAt })
    const worker = workers[0] as FakeWorker
    const step = () => worker.say({ kind: 'progress', job: 1, phase: 'reading', done: 0.1 })
    step()
    lookedAt = span(6, 9)
    step()
    step()
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['read', 'look'])
    expect(worker.asked[0]).toMatchObject({ lookedAt: { start: 0, end: 5 } })
    expect(worker.asked[1]).toEqual({ kind: 'look', job: 1, lookedAt: { start: 6, end: 9 } })
  })

  it('in parts: each is analyzed, the latest of those that wait, and none once the whole is there', async () => {
    const asked: (CarefulEvidence | undefined)[] = []
    const answer: (() => void)[] = []
    const slow: Analyst = {
      analyze: (text, { careful } = {}) =>
        new Promise((resolve) => {
          asked.push(careful)
          answer.push(() =>
            resolve({ ...analysisOf(text), engine: careful?.version ?? '', reading: 'careful' }),
          )
        }),
    }
    const { reader, workers } = readerOver({ analyst: slow })
    const shown: string[] = []
    const reading = reader.read(article, { onPart: ({ engine }) => shown.push(engine) })
    const worker = workers[0] as FakeWorker
    const tell = (kind: 'part' | 'evidence', version: string) =>
      worker.say({ kind, job: 1, evidence: { version } as CarefulEvidence })
    const settle = () => vi.advanceTimersByTimeAsync(0)
    for (const version of ['a', 'b', 'c']) tell('part', version)
    await settle()
    answer[0]?.()
    await settle()
    expect(shown).toEqual(['a'])
    expect(asked.map((one) => one?.version)).toEqual(['a', 'c'])
    tell('evidence', 'whole')
    await settle()
    answer[1]?.()
    answer[2]?.()
    expect((await reading).engine).toBe('whole')
    expect(shown).toEqual(['a'])
  })

  it('that is cancelled while it loads ends its worker; while it reads, the worker is told', async () => {
    const { reader, workers } = readerOver()
    const cancel = async (phase: CarefulProgress['phase']) => {
      const stop = new AbortController()
      const reading = reader.read(article, { signal: stop.signal })
      const worker = workers.at(-1) as FakeWorker
      const job = worker.asked.length > 0 ? (worker.asked.at(-1)?.job ?? 0) : 0
      worker.say({ kind: 'progress', job, phase, done: 0 })
      stop.abort()
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
      return worker
    }
    expect((await cancel('loading')).ended).toBe(true)
    const second = await cancel('reading')
    expect(second.ended).toBe(false)
    expect(second.asked.at(-1)).toEqual({ kind: 'cancel', job: 2 })
  })

  it.each([
    ['unreachable', 'download', /connection/],
    ['damaged', 'download', /Try again/],
    ['noRuntime', 'unsupported', /newer browser/],
    ['memory', 'memory', /Close other tabs/],
    ['failed', 'failed', /Try again/],
  ] as const)(
    'that fails (%s) says what to do, and the next begins with a fresh worker',
    async (why, kind, words) => {
      const { reader, workers } = readerOver()
      const reading = reader.read(article)
      workers[0]?.say({ kind: 'failed', job: 1, why, message: 'inner words' })
      await expect(reading).rejects.toMatchObject({ name: 'CarefulError', kind, cause: 'inner words' })
      await expect(reading).rejects.toThrow(words)
      const again = reader.read(article)
      workers[1]?.say({ kind: 'evidence', job: 2, evidence })
      expect((await again).reading).toBe('careful')
    },
  )

  it('whose worker’s script does not come, hangs, or never starts fails too', async () => {
    const { reader, workers } = readerOver()
    const gone = reader.read(article)
    workers[0]?.onerror?.({ message: '' } as ErrorEvent)
    await expect(gone).rejects.toMatchObject({ kind: 'download' })
    const hung = reader.read(article)
    workers[1]?.say({ kind: 'ready' })
    vi.advanceTimersByTime(61_000)
    await expect(hung).rejects.toMatchObject({ kind: 'failed' })
    expect(workers[1]?.ended).toBe(true)
    const refused = readerOver({
      start: () => {
        throw new TypeError('no workers here')
      },
    })
    await expect(refused.reader.read(article)).rejects.toMatchObject({ kind: 'unsupported' })
  })

  it('needs the engine’s own weights too, WebAssembly, and files in the build', async () => {
    const { reader, workers } = readerOver({ analyst: localAnalyst(analysisOf) })
    const reading = reader.read(article)
    workers[0]?.say({ kind: 'evidence', job: 1, evidence })
    await expect(reading).rejects.toMatchObject({ kind: 'download' })
    const old = readerOver({ device: { ...device, webAssembly: false } })
    await expect(old.reader.read(article)).rejects.toMatchObject({ kind: 'unsupported' })
    const bare = readerOver({ shipped: null })
    await expect(bare.reader.read(article)).rejects.toMatchObject({ kind: 'download' })
  })
})

describe('what it costs', () => {
  it('is told by the device', () => {
    const at = (hostname: string, more = {}) => deviceOf(more, { hostname, protocol: 'https:' })
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'reader.localhost'])
      expect(at(host).local, host).toBe(true)
    for (const host of ['reader.example', '127.0.0.1.example', 'localhost.example'])
      expect(at(host).local, host).toBe(false)
    expect(deviceOf({}, { hostname: 'abcdef', protocol: 'moz-extension:' }).local).toBe(true)
    expect(at('x', { connection: { saveData: true } }).hindrance).toMatch(/save data/)
    expect(at('x', { deviceMemory: 2 }).hindrance).toMatch(/memory/)
    expect(at('x', { deviceMemory: 4, connection: { saveData: false } }).hindrance).toBeNull()
  })

  it('is nothing more once all files are kept, until they are removed', async () => {
    const caches = cachesInMemory()
    const { reader, workers } = readerOver({ caches })
    const kept = async () => (await reader.availability()).kept
    expect(await reader.availability()).toEqual({ kept: false, local: false, bytes: 20, hindrance: null })
    const cache = await caches.open(CAREFUL_CACHE)
    await cache.put(smallFiles.heads.url, new Response('heads'))
    expect(await kept()).toBe(false)
    for (const { url } of Object.values(smallFiles)) await cache.put(url, new Response('x'))
    expect(await kept()).toBe(true)
    const reading = reader.read(article)
    await Promise.all([reader.remove(), expect(reading).rejects.toMatchObject({ kind: 'failed' })])
    expect(workers[0]?.ended).toBe(true)
    expect(await kept()).toBe(false)
  })

  it('was the page once: then it does not begin by itself, until it was read again', async () => {
    const marks: Preferences = preferencesInMemory()
    void readerOver({ marks }).reader.read(article)
    const next = readerOver({ marks })
    expect((await next.reader.availability()).hindrance).toMatch(/page ended/)
    const reading = next.reader.read(article)
    next.workers[0]?.say({ kind: 'evidence', job: 1, evidence })
    await reading
    expect((await next.reader.availability()).hindrance).toBeNull()
    void next.reader.read(article)
    next.leave()
    expect((await readerOver({ marks }).reader.availability()).hindrance).toBeNull()
  })
})
