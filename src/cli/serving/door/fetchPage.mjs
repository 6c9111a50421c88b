// One page of the web: without cookies or referrer, redirects followed one by one, bounded in bytes and time.
import { isIP } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { request } from 'undici'
import { NoPage } from './errors.mjs'
import { isPublic } from './publicAddress.mjs'

/** Bytes, as sent and as unpacked; as much as a file may have. */
const LARGEST = 20_000_000
/** Milliseconds for all of it. */
const LONGEST = 20_000
const MOST_REDIRECTS = 10
const PORTS = ['', '80', '443']

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Sourcelight)',
  accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  'accept-language': 'en,*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/** @type {Readonly<Record<string, () => import('node:stream').Transform>>} */
const UNPACK = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** @typedef {{ bytes: Buffer, type: string, url: string }} Page */

/**
 * @param {string} address
 * @param {{ connections: import('undici').Dispatcher, signal: AbortSignal, longest?: number, allowed?: typeof allowedAddress }} options
 * @returns {Promise<Page>} rejects with NoPage, whatever went wrong
 */
export async function fetchPage(
  address,
  { connections, signal, longest = LONGEST, allowed = allowedAddress },
) {
  const tooLong = AbortSignal.timeout(longest)
  try {
    return await follow(address, allowed, {
      dispatcher: connections,
      signal: AbortSignal.any([signal, tooLong]),
    })
  } catch (error) {
    if (error instanceof NoPage) throw error
    throw new NoPage(tooLong.aborted ? 'tooSlow' : 'refused')
  }
}

/** @typedef {{ dispatcher: import('undici').Dispatcher, signal: AbortSignal }} Options */

/** @param {string} address @param {typeof allowedAddress} allowed @param {Options} options @returns {Promise<Page>} */
async function follow(address, allowed, options) {
  let url = allowed(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(url, { ...options, method: 'GET', headers: HEADERS })
    const { statusCode: status, headers } = response
    // What is cut off says so once more, to nobody: that must not end the server.
    response.body.on('error', () => {})
    const location = header(headers.location)
    if (status >= 300 && status < 400 && location !== '') {
      response.body.destroy()
      url = allowed(hrefOf(location, url))
      continue
    }
    if (status !== 200) {
      response.body.destroy()
      throw new NoPage('status', status)
    }
    const bytes = await readBody(response.body, header(headers['content-encoding']))
    return { bytes, type: header(headers['content-type']), url: url.href }
  }
  throw new NoPage('refused')
}

/** @param {string} location @param {URL} base */
const hrefOf = (location, base) => (URL.canParse(location, base) ? new URL(location, base).href : '')

/** @param {string | string[] | undefined} value */
const header = (value) => (typeof value === 'string' ? value : (value?.[0] ?? ''))

/**
 * An address that may be asked for: the web's, at its own ports, of nobody by name, and no machine by a number that is
 * not public. Names are checked where they are resolved.
 * @param {string} address
 * @returns {URL}
 */
export function allowedAddress(address) {
  if (!URL.canParse(address)) throw new NoPage('forbidden')
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!['http:', 'https:'].includes(url.protocol) || !PORTS.includes(url.port)) throw new NoPage('forbidden')
  if (url.username !== '' || url.password !== '') throw new NoPage('forbidden')
  if (isIP(host) ? !isPublic(host) : !/\.[a-z][a-z0-9-]*\.?$/i.test(host)) throw new NoPage('forbidden')
  url.hash = ''
  return url
}

/**
 * @param {import('node:stream').Readable} body
 * @param {string} encoding
 */
async function readBody(body, encoding) {
  const coding = encoding.trim().toLowerCase()
  if (coding === '' || coding === 'identity') return gather(body)
  const unpack = UNPACK[coding]?.()
  // More than one coding over the other is what only bombs have.
  if (!unpack) throw new NoPage('refused')
  body.on('error', (error) => unpack.destroy(error))
  try {
    return await gather(body.pipe(unpack))
  } finally {
    body.destroy()
  }
}

/** @param {import('node:stream').Readable} stream */
async function gather(stream) {
  const parts = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > LARGEST) {
      stream.destroy()
      throw new NoPage('tooLarge')
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}
