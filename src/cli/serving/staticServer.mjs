// A small static server: the files of one folder, the strict headers, nothing else.
import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { headersFor } from './headers.mjs'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves `folder` on 127.0.0.1. Where `port` is taken, any free one is used.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const chosen = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    return listen(server, 0)
  })
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
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  const path = pathOf(request.url ?? '/')
  const headers = headersFor(path ?? '/')
  const plain = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...plain, Allow: 'GET, HEAD' }).end('Only GET and HEAD.\n')
    return
  }
  const body = path === null ? null : await readWithin(root, path)
  if (path === null || body === null) {
    response.writeHead(404, { ...plain, 'Cache-Control': 'no-store' }).end('There is no such file.\n')
    return
  }
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...headers, ETag: tag }).end()
    return
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  response.writeHead(200, { ...headers, ETag: tag, 'Content-Type': type, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * The path of a request, decoded; null where it makes no sense or names a hidden file.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''))
    if (!path.startsWith('/') || path.includes('\0') || path.includes('\\') || /\/\./.test(path)) return null
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}

/**
 * The file's bytes; null where it is not there, is a folder, or lies outside `root`.
 * @param {string} root
 * @param {string} path
 */
async function readWithin(root, path) {
  try {
    const real = await realpath(join(root, path))
    return real.startsWith(root + sep) ? await readFile(real) : null
  } catch {
    return null
  }
}
