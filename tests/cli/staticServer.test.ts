// The static server: what it serves, with which headers, and what it will not hand out.
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE_POLICY, WORKER_POLICY } from '../../src/cli/serving/headers.mjs'
import { isForUs, isFromUs } from '../../src/cli/serving/requests.mjs'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'

let server: Awaited<ReturnType<typeof serveFolder>>
/** With little patience, so that its end can be waited for. */
let impatient: typeof server

const WEIGHTS = Buffer.alloc(8_000_000, 'weights ')

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'served-'))
  const root = join(parent, 'dist')
  mkdirSync(join(root, 'assets', 'worker'), { recursive: true })
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, '.hidden'), 'hidden')
  writeFileSync(join(root, 'assets', 'a-1.js'), '1')
  writeFileSync(join(root, 'assets', 'worker', 'w-1.js'), '1')
  writeFileSync(join(root, 'assets', 'b-1.js'), 'plain')
  writeFileSync(join(root, 'assets', 'b-1.js.br'), brotliCompressSync('small'))
  writeFileSync(join(root, 'assets', 'b-1.js.gz'), gzipSync('smallish'))
  writeFileSync(join(root, 'weights.bin'), WEIGHTS)
  symlinkSync(join(parent, 'secret.txt'), join(root, 'link.txt'))
  server = await serveFolder(root, 0)
  impatient = await serveFolder(root, 0, {
    limits: { headersTimeout: 300, requestTimeout: 300, timeout: 300 },
  })
})
afterAll(() => Promise.all([server.close(), impatient.close()]))

/** fetch would tidy the path; this sends it as it is. */
const get = (path: string, method = 'GET', headers = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { hostname, port } = new URL(server.url)
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', fail)
    asked.end()
  })

describe('serveFolder', () => {
  it('serves the page with its policy, always asked for again', async () => {
    const { status, headers } = await get('/?article=x')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBe(PAGE_POLICY)
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })
  it('serves hashed files for good, and workers with a policy of their own', async () => {
    expect((await get('/assets/a-1.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/assets/worker/w-1.js')).headers['content-security-policy']).toBe(WORKER_POLICY)
  })
  it('answers 304 to whoever has it', async () => {
    const { headers } = await get('/assets/a-1.js')
    expect((await get('/assets/a-1.js', 'GET', { 'If-None-Match': headers.etag })).status).toBe(304)
  })
  it('answers HEAD without a body, and refuses what changes things', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect((await get('/', 'POST')).status).toBe(405)
  })
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/link.txt',
    '/.hidden',
    '/assets',
    '/assets/',
    '/%00',
    '/%zz',
    '/none.js',
  ])('hands out nothing for %s', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })
  it.each([
    '//assets/worker/w-1.js',
    '/assets//worker/w-1.js',
    '/assets%2fworker/w-1.js',
    '//assets%2f%2fworker///w-1.js?x',
  ])('gives the policy of the file that %s leads to', async (path) => {
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBe(WORKER_POLICY)
  })
  it('sends the compressed copy to whoever takes it, and says so', async () => {
    const { headers } = await get('/assets/b-1.js', 'GET', { 'Accept-Encoding': 'gzip, br' })
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    const zipped = await get('/assets/b-1.js', 'GET', { 'Accept-Encoding': 'gzip' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect((await get('/assets/b-1.js')).body).toBe('plain')
  })
  it.each(['bytes=5-2', 'bytes=0-0', 'bytes=-1', 'bytes=9-', 'x'])(
    'sends all for the range %s',
    async (Range) => {
      expect(await get('/assets/b-1.js', 'GET', { Range })).toMatchObject({ status: 200, body: 'plain' })
    },
  )
  it('answers under its own names only, and not where two are given', async () => {
    const { host, port } = new URL(server.url)
    expect((await get('/', 'GET', { Host: `localhost:${port}` })).status).toBe(200)
    for (const Host of ['sourcelight.example', `sourcelight.example:${port}`, 'localhost', '127.0.0.1:1'])
      expect((await get('/', 'GET', { Host })).status, Host).toBe(421)
    const twice = `GET / HTTP/1.1\r\nConnection: close\r\nHost: ${host}\r\nHost: ${host}\r\n\r\n`
    expect(await raw(server, twice)).toMatch(/^HTTP\/1.1 4/)
    expect(await raw(server, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 421 /)
  })
  it('has names without a port where it is the usual one, and there alone', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      expect([isForUs([name], 80), isForUs([`${name}:80`], 80), isForUs([name], 8080)]).toEqual([
        true,
        true,
        false,
      ])
      expect([isFromUs([`http://${name}`], 80), isFromUs([`http://${name}`], 8080)]).toEqual([true, false])
      expect([isFromUs([`https://${name}`], 80), isFromUs(['null'], 80), isFromUs([''], 80)]).not.toContain(
        true,
      )
    }
  })
  it('opens one file for a connection, however many requests it sends at once', async () => {
    const before = readdirSync('/dev/fd').length
    const many = send(server, askFor(server, '/weights.bin').repeat(500)).pause()
    await new Promise((done) => setTimeout(done, 300))
    expect(readdirSync('/dev/fd').length - before).toBeLessThan(20)
    many.destroy()
    expect((await get('/')).status).toBe(200)
  })
  it('answers one request after the other on a connection', async () => {
    const kept = new Agent({ keepAlive: true, maxSockets: 1 })
    const ports = new Set<number>()
    for (let i = 0; i < 20; i++)
      await new Promise<void>((done, fail) => {
        const asked = request(server.url, { agent: kept }, (response) => {
          ports.add(response.socket.localPort ?? 0)
          expect(response.statusCode).toBe(200)
          response.resume().on('end', done)
        })
        asked.on('error', fail).end()
      })
    kept.destroy()
    expect(ports.size).toBe(1)
  })
  it('holds no connection open for who sends slowly', async () => {
    expect(await raw(impatient, 'GET / HTTP/1.1\r\n')).toMatch(/^(HTTP\/1.1 408 |$)/)
  })
  it('ends an answer that nobody takes in', async () => {
    const got = await raw(impatient, askFor(impatient, '/weights.bin'), 2_000)
    expect(got.length).toBeLessThan(WEIGHTS.length)
  })
  it('streams: forty who do not read take no copy of the file each', async () => {
    const before = process.memoryUsage().rss
    const sockets = Array.from({ length: 40 }, () => send(server, askFor(server, '/weights.bin')).pause())
    await new Promise((done) => setTimeout(done, 500))
    const grown = process.memoryUsage().rss - before
    for (const socket of sockets) socket.destroy()
    expect(grown).toBeLessThan(20 * WEIGHTS.length)
  })
  it('says so where the port is taken', async () => {
    const taken = serveFolder(tmpdir(), Number(new URL(server.url).port))
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

const askFor = ({ url }: typeof server, path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`

/** Sends exactly these bytes. */
const send = ({ url }: typeof server, bytes: string): Socket => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes))
  return socket.on('error', () => {})
}

/** What the server sends back until it ends the connection; read only after some milliseconds. */
const raw = (to: typeof server, bytes: string, readAfter = 0) =>
  new Promise<string>((done) => {
    const parts: Buffer[] = []
    const socket = send(to, bytes)
    setTimeout(() => socket.on('data', (part) => parts.push(part)), readAfter)
    socket.on('close', () => done(Buffer.concat(parts).toString('latin1')))
  })
