// The files of the careful reading: loaded once, kept, checked each time, and loaded anew where they are not whole.
import { describe, expect, it } from 'vitest'
import { loadCarefulFiles } from '../../src/worker/carefulFiles'
import { CAREFUL_CACHE } from '../../src/worker/protocol'
import { cachesInMemory } from '../support/cacheInMemory'
import { contentOf, serverOfFiles, smallFiles } from '../support/carefulFiles'

const script = 'https://reader.example/assets/careful/careful.worker-1.js'
const ignore = () => {}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function load(caches: CacheStorage | undefined, fetchFile = serverOfFiles(), onProgress = ignore) {
  const loaded = await loadCarefulFiles(smallFiles, { caches, script, fetchFile }, onProgress)
  return typeof loaded === 'string' ? loaded : Object.values(loaded).map(text).sort()
}

const ALL = ['heads', 'network', 'runtime']
const keysIn = async (caches: CacheStorage) =>
  (await (await caches.open(CAREFUL_CACHE)).keys()).map(({ url }) => url).sort()

describe('loadCarefulFiles', () => {
  it('loads each once, with progress over all, and keeps them with the worker’s script', async () => {
    const caches = cachesInMemory()
    const first = serverOfFiles()
    const steps: number[] = []
    const progress = (done: number) => void steps.push(done)
    expect(await loadCarefulFiles(smallFiles, { caches, script, fetchFile: first }, progress)).toMatchObject({
      heads: new TextEncoder().encode(contentOf(smallFiles.heads)),
    })
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    expect(first.mock.calls.every(([, init]) => init?.cache === 'no-store')).toBe(true)
    expect(await keysIn(caches)).toEqual([script, ...Object.values(smallFiles).map(({ url }) => url)].sort())
    const second = serverOfFiles()
    expect(await load(caches, second)).toEqual(ALL)
    expect(second).not.toHaveBeenCalled()
  })

  it('loads anew what was damaged, and keeps that', async () => {
    const caches = cachesInMemory()
    const cache = await caches.open(CAREFUL_CACHE)
    await cache.put(smallFiles.network.url, new Response('netw0rk'))
    const fetchFile = serverOfFiles()
    expect(await load(caches, fetchFile)).toEqual(ALL)
    expect(await (await cache.match(smallFiles.network.url))?.text()).toBe('network')
  })

  it('drops what another version left', async () => {
    const caches = cachesInMemory()
    const old = `${smallFiles.network.url}0`
    await (await caches.open(CAREFUL_CACHE)).put(old, new Response('old'))
    await load(caches)
    expect(await keysIn(caches)).not.toContain(old)
  })

  it.each([
    ['nowhere to keep anything', undefined],
    ['a full disk', cachesInMemory({ isFull: true })],
    ['storage that is blocked', { open: () => Promise.reject(new Error('no')) } as unknown as CacheStorage],
  ])('reads on with %s', async (_, caches) => expect(await load(caches)).toEqual(ALL))

  it.each([
    ['is not there', new Response(null, { status: 404 }), 'missing'],
    ['comes cut', new Response('netw'), 'damaged'],
    ['is another', new Response('natwork'), 'damaged'],
    ['does not come', new Response(null, { status: 503 }), 'unreachable'],
  ])('says why where a file %s, and keeps nothing of it', async (_, answer, why) => {
    const caches = cachesInMemory()
    expect(
      await load(
        caches,
        serverOfFiles((url) => (url.includes('network') ? answer : null)),
      ),
    ).toBe(why)
    expect(await keysIn(caches)).not.toContain(smallFiles.network.url)
  })
})
