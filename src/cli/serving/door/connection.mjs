// Connections to public addresses alone: each name is resolved once, by a look-up that checks every address it gives.
import { lookup as systemLookup } from 'node:dns'
import { Agent, buildConnector } from 'undici'
import { NoPage } from './errors.mjs'
import { isPublic } from './publicAddress.mjs'

/** Milliseconds until a connection must stand. */
const CONNECT = 10_000
/** Bytes of headers. */
const HEADERS = 64_000

/** @typedef {typeof systemLookup} Lookup */

/**
 * The look-up for `net.connect`, which connects to what it gives and asks nobody again. Fails where any address of the
 * name is not public: a name that leads to both is one that is meant to deceive.
 * @param {Lookup} lookup
 * @returns {import('node:net').LookupFunction}
 */
export const checkedLookup = (lookup) => (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address)))
      return callback(new NoPage('forbidden'), '')
    if (options.all) return callback(null, addresses)
    const first = addresses[0]
    callback(null, first?.address ?? '', first?.family)
  })
}

/**
 * What undici connects by. A host that is a number is never looked up, so what was connected to is checked as well.
 * @param {{ lookup?: Lookup, isAllowed?: (address: string) => boolean }} [options] tests allow their own machine
 */
export function publicConnections({ lookup = systemLookup, isAllowed = isPublic } = {}) {
  const connect = buildConnector({ lookup: checkedLookup(lookup), timeout: CONNECT })
  return new Agent({
    connect: (options, callback) =>
      connect(options, (error, socket) => {
        if (error || !socket) return callback(error ?? new Error('no connection'), null)
        if (isAllowed(socket.remoteAddress ?? '')) return callback(null, socket)
        socket.destroy()
        callback(new NoPage('forbidden'), null)
      }),
    // Nothing is kept open, and nothing is asked twice.
    pipelining: 0,
    maxHeaderSize: HEADERS,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
  })
}
