// Loading the fitted weights: checked, remembered, and done without where they are not as the build wrote them.
import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { modelsLoader } from '../../src/worker/models'

const bytes = new TextEncoder().encode('weights')
const file = {
  url: 'models/x.bin',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}
const answering = (body: Uint8Array<ArrayBuffer> | null, status = 200) =>
  vi.fn(async () => new Response(body, { status }))
const read = (from: Uint8Array) => new TextDecoder().decode(from)
const ignore = () => {}

describe('modelsLoader', () => {
  it('loads once and remembers', async () => {
    const fetchFile = answering(bytes)
    const load = modelsLoader(read, fetchFile)
    const steps: number[] = []
    expect(await load(file, (done) => steps.push(done))).toEqual({ kind: 'loaded', models: 'weights' })
    expect(await load(file, ignore)).toEqual({ kind: 'loaded', models: 'weights' })
    expect(fetchFile).toHaveBeenCalledTimes(1)
    expect(steps.at(-1)).toBe(1)
  })
  it.each([
    ['no file in the build', null, answering(bytes), 'missing'],
    ['404', file, answering(null, 404), 'missing'],
    ['500', file, answering(null, 500), 'unreachable'],
    ['no network', file, vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))), 'unreachable'],
    ['a truncated file', file, answering(bytes.slice(1)), 'damaged'],
    ['a longer file', file, answering(new Uint8Array(99)), 'damaged'],
    ['other bytes', file, answering(new TextEncoder().encode('weighty')), 'damaged'],
  ])('does without: %s', async (_name, wanted, fetchFile, why) => {
    expect(await modelsLoader(read, fetchFile)(wanted, ignore)).toEqual({ kind: 'without', why })
  })
  it.each([0, 3])('does without: a download that stalls after %i bytes', async (sent) => {
    vi.useFakeTimers()
    // As a browser's own body does, this one ends with the request.
    const fetchFile: typeof fetch = async (_, init) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, sent))
            init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
          },
        }),
      )
    const loaded = modelsLoader(read, fetchFile)(file, ignore)
    await vi.advanceTimersByTimeAsync(16_000)
    expect(await loaded).toEqual({ kind: 'without', why: 'unreachable' })
    vi.useRealTimers()
  })
  it('does without weights that cannot be read, and tries again', async () => {
    const fetchFile = answering(bytes)
    const load = modelsLoader(() => {
      throw new Error('wrong version')
    }, fetchFile)
    expect(await load(file, ignore)).toEqual({ kind: 'without', why: 'damaged' })
    await load(file, ignore)
    expect(fetchFile).toHaveBeenCalledTimes(2)
  })
})
