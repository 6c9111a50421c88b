// The static server: what it serves, with which headers, and what it will not hand out.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE_POLICY, WORKER_POLICY } from '../../src/cli/serving/headers.mjs'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'

let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'served-'))
  const root = join(parent, 'dist')
  mkdirSync(join(root, 'assets', 'worker'), { recursive: true })
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, '.hidden'), 'hidden')
  writeFileSync(join(root, 'assets', 'a-1.js'), '1')
  writeFileSync(join(root, 'assets', 'worker', 'w-1.js'), '1')
  symlinkSync(join(parent, 'secret.txt'), join(root, 'link.txt'))
  server = await serveFolder(root, 0)
})
afterAll(() => server.close())

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
  it('takes another port where the wanted one is taken', async () => {
    const second = await serveFolder(tmpdir(), Number(new URL(server.url).port))
    expect(second.url).not.toBe(server.url)
    await second.close()
  })
})
