// A small static server: the files of one folder under the strict headers, for whoever asks this machine by its own name.
import { realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import sirv from 'sirv'
import { DOOR, openDoor } from './door/door.mjs'
import { headersFor } from './headers.mjs'
import { IDENTITY_PATH } from './identity.mjs'
import { inTurn } from './inTurn.mjs'
import { isForUs, isFromUs, pathOf } from './requests.mjs'

/** With the charset, which sirv names for few. @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.onnx': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

/** Milliseconds: a local reader needs none of them; who holds a connection open for nothing loses it. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 15_000, timeout: 60_000, keepAliveTimeout: 5_000 }
/** @typedef {ReturnType<typeof openDoor>} Door */

/** A browser opens six to a host. With a file open for each, this stays under the 1,024 that systems grant. */
const MOST_CONNECTIONS = 300

/**
 * Serves `folder` on 127.0.0.1; port 0 is any free one. Throws as `listen` does where the port cannot be had.
 * @param {string} folder
 * @param {number} port
 * @param {{ identify?: (nonce: string) => string | null, limits?: Partial<typeof LIMITS>, door?: Door }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(
  folder,
  port,
  { identify = () => null, limits = {}, door = openDoor() } = {},
) {
  const root = await realpath(folder)
  // Looked up anew at each request: a build may replace the files while they are served.
  const send = sirv(root, { dev: true, etag: true, brotli: true, gzip: true })
  const server = createServer(
    { connectionsCheckingInterval: 1_000 },
    inTurn((request, response) => {
      answer({ root, send, identify, door }, request, response).catch(() => response.destroy())
    }),
  )
  Object.assign(server, LIMITS, limits, { maxConnections: MOST_CONNECTIONS })
  const chosen = await listen(server, port)
  return {
    url: `http://127.0.0.1:${chosen}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/**
 * @param {{ root: string, send: ReturnType<typeof sirv>, identify: (nonce: string) => string | null, door: Door }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ root, send, identify, door }, request, response) {
  const refuse = (/** @type {number} */ status, /** @type {string} */ words, more = {}) => {
    const plain = { 'Content-Type': TYPES['.txt'], 'Cache-Control': 'no-store', ...more }
    response.writeHead(status, { ...headersFor('/'), ...plain }).end(`${words}\n`)
  }
  if (!isForUs(request.headersDistinct.host ?? [], request.socket.localPort ?? 0))
    return refuse(421, 'This server answers to its own name only.')
  if (!isFromUs(request.headersDistinct.origin ?? [], request.socket.localPort ?? 0))
    return refuse(403, 'This server answers to its own page only.')
  if (request.url?.startsWith(DOOR))
    return door(request, (status, headers, body) => {
      response.writeHead(status, { ...headersFor('/'), 'Cache-Control': 'no-store', ...headers }).end(body)
    })
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
  const [asked = '', nonce = ''] = (request.url ?? '/').split('?')
  const identity = asked === IDENTITY_PATH ? identify(nonce) : null
  if (identity !== null) return refuse(200, identity)
  const path = await fileWithin(root, pathOf(request.url ?? '/'))
  if (path === null) return refuse(404, 'There is no such file.')
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
  const type = TYPES[extname(path)]
  if (type) response.setHeader('Content-Type', type)
  // Ranges are for what is resumed or sought in; nothing here is.
  delete request.headers.range
  request.url = encodeURI(path)
  closeWithResponse(response)
  send(request, response)
}

/**
 * The file that a path leads to, as it is spelled on disk, from `root`; null where there is none, it is a folder, or
 * it lies elsewhere. On disks that do not tell capitals apart, another spelling would choose another policy.
 * @param {string} root
 * @param {string | null} path
 */
async function fileWithin(root, path) {
  if (path === null) return null
  const real = await realpath(join(root, path)).catch(() => null)
  return real?.startsWith(root + sep) ? `/${relative(root, real).split(sep).join('/')}` : null
}

/**
 * A file is closed when nobody reads it any more; one that vanishes meanwhile ends the answer, not the server.
 * @param {import('node:http').ServerResponse} response
 */
function closeWithResponse(response) {
  response.on('pipe', (file) => file.on('error', () => response.destroy()))
  response.on('unpipe', (file) => file.destroy())
}
