// The local server's door to the web: each guard, and what tries to get past it.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { publicConnections } from '../../src/cli/serving/door/connection.mjs'
import { openDoor } from '../../src/cli/serving/door/door.mjs'
import { allowedAddress, fetchPage } from '../../src/cli/serving/door/fetchPage.mjs'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'
import { resolving } from '../support/resolving'

const servers: Server[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done)))))

/** A server on this machine, as a publisher's would be; gives back its address. */
async function publisher(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const anywhere = publicConnections({ isAllowed: () => true })
/** Fetches from this machine, which nobody else may; redirects to elsewhere are held to the rules. */
const fetchFrom = (site: string, path = '/', longest?: number) =>
  fetchPage(site + path, {
    connections: anywhere,
    signal: new AbortController().signal,
    ...(longest !== undefined && { longest }),
    allowed: (address: string) => (address.startsWith(site) ? new URL(address) : allowedAddress(address)),
  })

describe('the connection itself', () => {
  it('reaches no machine of this network by a number', async () => {
    let reached = false
    const site = await publisher((_, response) => {
      reached = true
      response.end('secret')
    })
    const fetched = fetchPage(`${site}/`, {
      connections: publicConnections(),
      signal: new AbortController().signal,
      allowed: (address: string) => new URL(address),
    })
    await expect(fetched).rejects.toMatchObject({ kind: 'forbidden' })
    expect(reached).toBe(false)
  })
  it('is not rebound: a name that changes over to this machine after it was checked reaches nothing', async () => {
    let reached = false
    const site = await publisher((_, response) => {
      reached = true
      response.end('secret')
    })
    // Whatever it led to before: what is connected to is what was looked up and checked for this connection.
    const lookup = resolving(['127.0.0.1'])
    const rebound = `http://rebound.example:${new URL(site).port}/`
    const fetched = fetchPage(rebound, {
      connections: publicConnections({ lookup, isAllowed: () => true }),
      signal: new AbortController().signal,
      allowed: (address: string) => new URL(address),
    })
    await expect(fetched).rejects.toMatchObject({ kind: 'forbidden' })
    expect(lookup.asked).toBe(1)
    expect(reached).toBe(false)
  })
})

describe('a page', () => {
  it('is asked for without cookies and referrer, and its redirects are followed one by one', async () => {
    const seen: object[] = []
    const site = await publisher(({ url, headers }, response) => {
      seen.push(headers)
      if (url === '/') response.writeHead(302, { Location: '/a', 'Set-Cookie': 'who=me' }).end()
      else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>The pool closes.</p>')
    })
    const page = await fetchFrom(site)
    expect(page).toMatchObject({ type: 'text/html', url: `${site}/a` })
    expect(page.bytes.toString()).toBe('<p>The pool closes.</p>')
    for (const headers of seen) expect(Object.keys(headers)).not.toContain('cookie')
    for (const headers of seen) expect(Object.keys(headers)).not.toContain('referer')
  })
  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://[::1]/',
    'file:///etc/passwd',
    'http://news.example:22/',
    '//10.0.0.1/',
    'http://',
  ])('that sends on to %s is refused', async (Location) => {
    const site = await publisher((_, response) => response.writeHead(302, { Location }).end())
    await expect(fetchFrom(site)).rejects.toMatchObject({ kind: 'forbidden' })
  })
  it('that sends round in circles is refused', async () => {
    const site = await publisher((_, response) => response.writeHead(302, { Location: '/' }).end())
    await expect(fetchFrom(site)).rejects.toMatchObject({ kind: 'refused' })
  })
  it('is unpacked up to 20 MB, and no further', async () => {
    const site = await publisher(({ url }, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' })
      response.end(gzipSync(url === '/bomb' ? Buffer.alloc(60_000_000) : 'The pool closes.'))
    })
    expect((await fetchFrom(site, '/')).bytes.toString()).toBe('The pool closes.')
    await expect(fetchFrom(site, '/bomb')).rejects.toMatchObject({ kind: 'tooLarge' })
  })
  it('packed twice, or not as it says, is refused', async () => {
    const site = await publisher(({ url }, response) => {
      response.writeHead(200, { 'Content-Encoding': url === '/twice' ? 'gzip, gzip' : 'gzip' })
      response.end(gzipSync(gzipSync('x')).subarray(url === '/twice' ? 0 : 3))
    })
    await expect(fetchFrom(site, '/twice')).rejects.toMatchObject({ kind: 'refused' })
    await expect(fetchFrom(site, '/damaged')).rejects.toMatchObject({ kind: 'refused' })
  })
  it('that is larger than 20 MB as it is sent is refused', async () => {
    const site = await publisher((_, response) => void response.end(Buffer.alloc(20_000_001)))
    await expect(fetchFrom(site)).rejects.toMatchObject({ kind: 'tooLarge' })
  })
  it('that does not come in time is given up, though bytes trickle', async () => {
    const site = await publisher((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    await expect(fetchFrom(site, '/', 200)).rejects.toMatchObject({ kind: 'tooSlow' })
  })
  it('that is not there says so', async () => {
    const site = await publisher((_, response) => response.writeHead(404).end())
    await expect(fetchFrom(site)).rejects.toMatchObject({ kind: 'status', status: 404 })
  })
})

describe('the door', () => {
  let server: Awaited<ReturnType<typeof serveFolder>>
  let release: () => void = () => {}
  const asked: string[] = []
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'door-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    const fetchOne = async (address: string) => {
      asked.push(address)
      if (address.endsWith('/slow')) await new Promise<void>((done) => (release = done))
      return { bytes: Buffer.from('<script>alert(1)</script>'), type: 'text/html', url: address }
    }
    server = await serveFolder(folder, 0, { door: openDoor({ fetchOne }) })
  })
  afterAll(() => server.close())

  const origin = () => server.url.slice(0, -1)
  type Sent = { method?: string; headers?: Record<string, string>; body?: string }
  /** fetch would set Host and Origin itself. */
  const send = (path: string, { method = 'POST', headers = {}, body = '' }: Sent = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
      const { hostname, port } = new URL(server.url)
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      })
      sent.on('error', fail)
      sent.end(body)
    })
  const tokenOf = async () => (await send('/door/token', { headers: { Origin: origin() } })).body
  const ask = async (body: string, headers: Record<string, string> = {}) =>
    send('/door/page', {
      body,
      headers: { Origin: origin(), 'X-Sourcelight-Token': await tokenOf(), ...headers },
    })

  it('gives its own page what an address holds, as bytes that nothing runs', async () => {
    const { status, headers, body } = await ask('https://news.example/a')
    expect(status).toBe(200)
    expect(body).toContain('alert(1)')
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-page-type': 'text%2Fhtml',
    })
    expect(asked.at(-1)).toBe('https://news.example/a')
  })
  it('gives nothing to a page that was rebound to this machine: it names its own host', async () => {
    const { port } = new URL(server.url)
    for (const Host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`])
      for (const path of ['/', '/door/token', '/door/page']) {
        const { status, body } = await send(path, { headers: { Host, Origin: `http://${Host}` } })
        expect(status, Host).toBe(421)
        expect(body).not.toMatch(/[0-9a-f]{64}/)
      }
  })
  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://localhost:1', 'file://'])(
    'gives nothing to the origin %s, on any path',
    async (Origin) => {
      for (const path of ['/door/token', '/door/page', '/'])
        expect((await send(path, { headers: { Origin } })).status).toBe(403)
      expect((await send('/', { method: 'GET', headers: { Origin } })).status).toBe(403)
    },
  )
  it('gives nothing to what names no origin, nor to GET', async () => {
    expect((await send('/door/token')).status).toBe(403)
    expect((await send('/door/token', { method: 'GET' })).status).toBe(405)
    expect((await send('/door/page', { method: 'GET' })).status).toBe(405)
    expect(
      (await send('/door/page', { method: 'OPTIONS', headers: { Origin: 'http://evil.example' } })).status,
    ).toBe(403)
  })
  it('fetches nothing without the token', async () => {
    const before = asked.length
    for (const token of ['', 'x'.repeat(64), 'é'.repeat(32)])
      expect((await ask('https://news.example/', { 'X-Sourcelight-Token': token })).status).toBe(403)
    const none = await send('/door/page', { headers: { Origin: origin() }, body: 'https://news.example/' })
    expect(none.status).toBe(403)
    expect(asked).toHaveLength(before)
  })
  it('fetches one page at a time', async () => {
    const first = ask('https://news.example/slow')
    while (!asked.includes('https://news.example/slow')) await new Promise((done) => setTimeout(done, 5))
    expect((await ask('https://news.example/b')).status).toBe(429)
    release()
    expect((await first).status).toBe(200)
    expect((await ask('https://news.example/b')).status).toBe(200)
  })
  it('takes no endless address', async () => {
    const { status, body } = await ask(`https://news.example/${'a'.repeat(9_000)}`)
    expect([status, body]).toEqual([422, '{"kind":"forbidden"}'])
  })
  it('as it is shipped fetches nothing of this machine', async () => {
    const shipped = await serveFolder(mkdtempSync(join(tmpdir(), 'door-')), 0)
    const ourselves = shipped.url
    const at = { Origin: shipped.url.slice(0, -1) }
    const token = await (await fetch(`${ourselves}door/token`, { method: 'POST', headers: at })).text()
    const answer = await fetch(`${ourselves}door/page`, {
      method: 'POST',
      headers: { ...at, 'X-Sourcelight-Token': token },
      body: ourselves,
    })
    expect([answer.status, await answer.text()]).toEqual([422, '{"kind":"forbidden"}'])
    await shipped.close()
  })
})
