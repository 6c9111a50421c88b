// The local server's door to the web: fetches the page whose address the reader gave, for our own page alone.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { publicConnections } from './connection.mjs'
import { NoPage } from './errors.mjs'
import { fetchPage } from './fetchPage.mjs'

/** Asked by POST: the token; and with it, the page. Kept in step with src/io/door.ts. */
export const DOOR = '/door/'
const TOKEN_PATH = `${DOOR}token`
const PAGE_PATH = `${DOOR}page`
const TOKEN_HEADER = 'x-sourcelight-token'
/** Characters of an address; browsers take no longer ones. */
const LONGEST_ADDRESS = 8_000

/** @typedef {(status: number, headers: Record<string, string>, body: string | Buffer) => void} Answer */

/**
 * A door with a token of its own. What asks has been checked for its host and its origin before.
 * @param {{ fetchOne?: (address: string, signal: AbortSignal) => Promise<import('./fetchPage.mjs').Page> }} [options]
 */
export function openDoor({ fetchOne = fetchPublic() } = {}) {
  const token = randomBytes(32).toString('hex')
  let busy = false
  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {Answer} answer
   */
  return async (request, answer) => {
    const refuse = (/** @type {number} */ status, /** @type {string} */ words) => answer(status, TEXT, words)
    if (request.method !== 'POST') return refuse(405, 'Only POST.')
    // Browsers send it with every POST; a page of another origin has its own, and nothing else is the app.
    if (request.headers.origin === undefined) return refuse(403, 'For the page of this server only.')
    if (request.url === TOKEN_PATH) return answer(200, TEXT, token)
    if (request.url !== PAGE_PATH) return refuse(404, 'There is no such door.')
    if (!isSame(request.headers[TOKEN_HEADER], token))
      return refuse(403, 'Without the token, nothing is fetched.')
    if (busy) return answer(429, TEXT, 'One page at a time.')
    busy = true
    try {
      await fetchFor(request, answer, fetchOne)
    } finally {
      busy = false
    }
  }
}

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' }
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

function fetchPublic() {
  const connections = publicConnections()
  return (/** @type {string} */ address, /** @type {AbortSignal} */ signal) =>
    fetchPage(address, { connections, signal })
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Answer} answer
 * @param {(address: string, signal: AbortSignal) => Promise<import('./fetchPage.mjs').Page>} fetchOne
 */
async function fetchFor(request, answer, fetchOne) {
  const gone = new AbortController()
  const leave = () => gone.abort()
  request.socket.once('close', leave)
  try {
    const { bytes, type, url } = await fetchOne(await readAddress(request), gone.signal)
    // As bytes, whatever it calls itself: nothing of it may be taken for a page of this origin.
    const headers = { 'Content-Type': 'application/octet-stream', 'Content-Security-Policy': 'sandbox' }
    answer(
      200,
      { ...headers, 'X-Page-Type': encodeURIComponent(type), 'X-Page-Address': encodeURIComponent(url) },
      bytes,
    )
  } catch (error) {
    const why = error instanceof NoPage ? { kind: error.kind, status: error.status } : { kind: 'refused' }
    answer(422, JSON_TYPE, JSON.stringify(why))
  } finally {
    request.socket.off('close', leave)
  }
}

/** @param {import('node:http').IncomingMessage} request */
async function readAddress(request) {
  let address = ''
  for await (const part of request.setEncoding('utf8')) {
    address += part
    if (address.length > LONGEST_ADDRESS) throw new NoPage('forbidden')
  }
  return address
}

/** @param {string | string[] | undefined} given @param {string} token */
const isSame = (given, token) =>
  typeof given === 'string' &&
  given.length === token.length &&
  timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(token, 'latin1'))
