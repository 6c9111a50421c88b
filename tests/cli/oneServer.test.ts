// One server for one library: `npm start` twice gives one, and never a port that was not asked for.
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { choosePort, DEFAULT_PORT, UsageError } from '../../src/cli/serving/choosePort.mjs'
import { IDENTITY_PATH } from '../../src/cli/serving/identity.mjs'
import { serveOrReuse } from '../../src/cli/serving/oneServer.mjs'

const running: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of running.splice(0)) await close()
})

const madeFolder = () => {
  const root = mkdtempSync(join(tmpdir(), 'folder-'))
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  return root
}

/** A port that is free now. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

async function start(root: string, version: string, port: number) {
  const server = await serveOrReuse({ root, folder: root, version, port })
  if (server.kind === 'started') running.push(server.close)
  return server
}

/** Another program on a port, which answers everything with these words. */
async function stranger(words: string): Promise<number> {
  const server = createServer((_, response) => response.end(words)).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  running.push(() => new Promise((done) => server.close(done)))
  return (server.address() as { port: number }).port
}

describe('a port that is taken', () => {
  it('is reused where the same version of this folder serves there', async () => {
    const root = madeFolder()
    const port = await freePort()
    expect(await start(root, 'one', port)).toMatchObject({ kind: 'started' })
    expect(await start(root, 'one', port)).toEqual({
      kind: 'running',
      url: `http://127.0.0.1:${port}/`,
      pid: process.pid,
    })
  })
  it('is told where an older version serves there', async () => {
    const root = madeFolder()
    const port = await freePort()
    await start(root, 'one', port)
    await expect(start(root, 'two', port)).rejects.toThrow(/older Sourcelight of this folder/)
  })
  it('is told where another folder’s server, or one that only says so, is there', async () => {
    const port = await freePort()
    await start(madeFolder(), 'one', port)
    await expect(start(madeFolder(), 'one', port)).rejects.toThrow(/started elsewhere/)
    const liar = await stranger(`sourcelight ${'0'.repeat(64)}`)
    await expect(start(madeFolder(), 'one', liar)).rejects.toThrow(/started elsewhere/)
  })
  it('is told where another program is there: which, how to choose one, and what that means', async () => {
    const port = await stranger('something else '.repeat(1_000))
    const told = start(madeFolder(), 'one', port)
    await expect(told).rejects.toThrow(`Port ${port} is held by another program`)
    await expect(told).rejects.toThrow('npm start -- --port ')
    await expect(told).rejects.toThrow('Another port is another library')
    if (process.platform === 'linux') await expect(told).rejects.toThrow(`process ${process.pid}`)
  })
})

describe('the identity', () => {
  it('tells the name and a proof that is another each time, to who asks well', async () => {
    const root = madeFolder()
    const port = await freePort()
    await start(root, 'one', port)
    const ask = (nonce: string) => fetch(`http://127.0.0.1:${port}${IDENTITY_PATH}?${nonce}`)
    const answers = await Promise.all(['0', '1'].map(async (digit) => (await ask(digit.repeat(32))).text()))
    for (const answer of answers) expect(answer).toMatch(/^sourcelight [0-9a-f]{64}\n$/)
    expect(new Set(answers).size).toBe(2)
    expect((await ask('')).status).toBe(404)
    expect((await ask('x'.repeat(32))).status).toBe(404)
  })
  it.skipIf(process.platform === 'win32')('keeps its secret where only its owner reads', async () => {
    const root = madeFolder()
    const port = await freePort()
    await start(root, 'one', port)
    const file = join(root, 'node_modules', '.cache', `sourcelight-server-${port}.json`)
    expect(statSync(file).mode & 0o077).toBe(0)
  })
})

describe('the port that is asked for', () => {
  it('is the usual one, what PORT says, or what --port says', () => {
    expect(choosePort([], {})).toBe(DEFAULT_PORT)
    expect(choosePort([], { PORT: '8080' })).toBe(8080)
    expect(choosePort(['--port', '8081'], { PORT: 'x' })).toBe(8081)
    expect(choosePort(['--port=8082'], {})).toBe(8082)
    expect(choosePort(['--help'], {})).toBeNull()
  })
  it.each(['0', 'abc', '65536', '-1', '80.5', '1e3', ' 80'])('is not %j', (PORT) => {
    expect(() => choosePort([], { PORT })).toThrow(UsageError)
    expect(() => choosePort([`--port=${PORT}`], {})).toThrow(/^--port /)
  })
  it.each([['--port'], ['--pot', '1'], ['8080']])('is not chosen by %j', (...args) => {
    expect(() => choosePort(args, {})).toThrow(UsageError)
  })
})
