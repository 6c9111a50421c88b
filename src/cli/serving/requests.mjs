// What a request asks for, and whether it may: its path as a file's, and the host that it was sent to.

/**
 * The path of a request, decoded, each slash once; null where it makes no sense, leads upwards or names a hidden file.
 * @param {string} url
 * @returns {string | null}
 */
export function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, '')).replace(/\/+/g, '/')
    if (!path.startsWith('/') || path.includes('\0') || path.includes('\\') || path.includes('/.'))
      return null
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}

/**
 * Whether a request names this server, once, as its host. A page elsewhere whose name was made to lead here names
 * its own.
 * @param {readonly string[]} hosts all Host headers of the request
 * @param {number} port where it arrived
 */
export function isForUs(hosts, port) {
  const [host = '', ...more] = hosts
  return more.length === 0 && namesOf(port).includes(host)
}

/**
 * Whether a request comes from this server's own page, or from no page at all: opened, typed, followed.
 * @param {readonly string[]} origins all Origin headers of the request
 * @param {number} port where it arrived
 */
export const isFromUs = (origins, port) =>
  origins.length === 0 ||
  (origins.length === 1 && namesOf(port).some((name) => origins[0] === `http://${name}`))

/** Where nobody needs to say which port: browsers leave it out there, of a host and of an origin. */
const USUAL_PORT = 80

/** @param {number} port */
const namesOf = (port) =>
  ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) =>
    port === USUAL_PORT ? [name, `${name}:${port}`] : [`${name}:${port}`],
  )
