// Pages through the local server's door, and directly where there is none.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoor } from '../../src/cli/serving/door/door.mjs'
import { NoPage } from '../../src/cli/serving/door/errors.mjs'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'
import { mayHaveDoor, pagesThroughDoor } from '../../src/io/door'
import { pagesInMemory } from '../../src/io/pages'

let server: Awaited<ReturnType<typeof serveFolder>>
const PAGES: Readonly<Record<string, () => { bytes: Buffer; type: string; url: string }>> = {
  'https://news.example/a': () => ({
    bytes: Buffer.from('The pool closes.'),
    type: 'text/html; charset=utf-8',
    url: 'https://news.example/pool?é',
  }),
  'https://news.example/gone': () => {
    throw new NoPage('status', 404)
  },
  'https://news.example/large': () => {
    throw new NoPage('tooLarge')
  },
  'https://inside.example/': () => {
    throw new NoPage('forbidden')
  },
  'https://news.example/dead': () => {
    throw new Error('x')
  },
}
beforeAll(async () => {
  const fetchOne = async (address: string) => PAGES[address]!()
  server = await serveFolder(mkdtempSync(join(tmpdir(), 'door-')), 0, { door: openDoor({ fetchOne }) })
})
afterAll(() => server.close())

/** A browser names the page's origin with each POST. */
const asBrowser: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, Origin: server.url.slice(0, -1) } })
const direct = pagesInMemory({ 'https://news.example/a': '<p>Directly.</p>' })
const never = new AbortController().signal
const through = (online = true) => pagesThroughDoor(server.url, () => online, direct, asBrowser)

describe('with a door', () => {
  it('a page comes through it, with its own address and type', async () => {
    expect(await through().fetch('news.example/a', never)).toEqual({
      kind: 'fetched',
      request: {
        kind: 'bytes',
        bytes: new TextEncoder().encode('The pool closes.'),
        from: { origin: 'address', type: 'text/html; charset=utf-8', url: 'https://news.example/pool?é' },
      },
    })
  })
  it.each([
    ['news.example/gone', { kind: 'status', host: 'news.example', status: 404 }],
    ['news.example/large', { kind: 'tooLarge' }],
    ['inside.example', { kind: 'forbidden', host: 'inside.example' }],
    ['news.example/dead', { kind: 'unreachable', host: 'news.example' }],
    ['localhost', { kind: 'noAddress' }],
  ])('%s has no page, and why', async (address, why) => {
    expect(await through().fetch(address, never)).toEqual(why)
  })
  it('nothing is asked of it without a connection, and the reader can cancel', async () => {
    expect(await through(false).fetch('news.example/a', never)).toEqual({ kind: 'offline' })
    const cancelled = AbortSignal.abort(new Error('cancelled'))
    await expect(through().fetch('news.example/a', cancelled)).rejects.toThrow('cancelled')
  })
})

it.each([
  ['answers nothing', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['knows no such path', async () => new Response('', { status: 405 })],
  ['answers with a page of its own', async () => new Response('<!doctype html>')],
])('without a door, where the host %s, the page is asked for directly', async (_, answer) => {
  const pages = pagesThroughDoor('http://127.0.0.1:1/', () => true, direct, answer)
  expect(await pages.fetch('news.example/a', never)).toMatchObject({ kind: 'fetched' })
})

it('a door is looked for on this machine only', () => {
  for (const hostname of ['127.0.0.1', 'localhost', '[::1]']) expect(mayHaveDoor({ hostname })).toBe(true)
  for (const hostname of ['reader.example', '192.168.0.1', '127.0.0.1.example'])
    expect(mayHaveDoor({ hostname })).toBe(false)
})
