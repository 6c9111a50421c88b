// An address becomes one request without cookies or referrer, or a reason why there is no page.
import { describe, expect, it, vi } from 'vitest'
import { fetchedPages, parsePageAddress } from '../../src/io/pages'

describe('addresses', () => {
  it.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['http://news.example/a', 'https://news.example/a'],
    [' news.example/a ', 'https://news.example/a'],
    ['news.example:8443/a', 'https://news.example:8443/a'],
  ])('%s is asked for as %s', (typed, url) => expect(parsePageAddress(typed)?.href).toBe(url))

  it.each([
    '',
    'two words',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://news.example/',
    'https://me:secret@news.example/',
    'localhost:8080',
    'http://127.0.0.1/',
    'https://192.168.0.1/',
    'https://[::1]/',
    'router.local',
    'https://0x7f000001/',
    `https://news.example/${'a'.repeat(8_000)}`,
  ])('“%s” is none', (typed) => expect(parsePageAddress(typed)).toBeNull())
})

const never = new AbortController().signal
const pages = (answer: typeof fetch, online = true) => fetchedPages(() => online, answer, 30)
const bodyOf = (...parts: number[]) =>
  new ReadableStream({
    start(controller) {
      for (const length of parts) controller.enqueue(new Uint8Array(length))
      controller.close()
    },
  })

describe('a page at an address', () => {
  it('is asked for once, and nothing tells who asks', async () => {
    const answer = vi.fn<typeof fetch>(
      async () => new Response('<p>x</p>', { headers: { 'content-type': 'text/html; charset=iso-8859-2' } }),
    )
    const page = await pages(answer).fetch('news.example/a', never)
    expect(answer).toHaveBeenCalledOnce()
    expect(answer.mock.calls[0]?.[0]).toBe('https://news.example/a')
    expect(answer.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
    expect(page).toMatchObject({
      kind: 'fetched',
      request: {
        kind: 'bytes',
        bytes: new TextEncoder().encode('<p>x</p>'),
        from: { origin: 'address', type: 'text/html; charset=iso-8859-2', url: 'https://news.example/a' },
      },
    })
  })

  it('is refused where it is too large, before or while it is read', async () => {
    const declared = async () => new Response('x', { headers: { 'content-length': '20000001' } })
    const sent = async () => new Response(bodyOf(15_000_000, 5_000_000, 1))
    expect(await pages(declared).fetch('news.example', never)).toEqual({ kind: 'tooLarge' })
    expect(await pages(sent).fetch('news.example', never)).toEqual({ kind: 'tooLarge' })
  })

  it('says why it is not there', async () => {
    const gone = async () => new Response('', { status: 404 })
    const refused = async () => Promise.reject(new TypeError('Failed to fetch'))
    const host = 'news.example'
    expect(await pages(gone).fetch(host, never)).toEqual({ kind: 'status', host, status: 404 })
    expect(await pages(refused).fetch(host, never)).toEqual({ kind: 'refused', host })
    expect(await pages(refused, false).fetch(host, never)).toEqual({ kind: 'offline' })
    expect(await pages(refused).fetch('not an address', never)).toEqual({ kind: 'noAddress' })
  })

  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
    })

  it('is given up where it does not come', async () => {
    expect(await pages(silent).fetch('news.example', never)).toEqual({
      kind: 'tooSlow',
      host: 'news.example',
    })
  })

  it('is left where the reader cancels', async () => {
    const leaving = new AbortController()
    const page = pages(silent).fetch('news.example', leaving.signal)
    leaving.abort(new Error('cancelled'))
    await expect(page).rejects.toThrow('cancelled')
  })
})
